"""Summaries of SQL statements: action, table and sources."""

from __future__ import annotations

from typing import NamedTuple

import sqlglot
from sqlglot import exp

__all__ = ["Statement", "bigquery", "postgres"]


class Statement(NamedTuple):
    does: str
    """The action, such as ``merge``."""
    table: str
    """The table that is created, changed or dropped; for a query, the first source."""
    reads: set[str]
    """The other tables."""
    columns: list[str]
    """The columns of a created table or an inserted row."""
    texts: set[str]
    """The text literals."""
    functions: set[str]


def postgres(sql: str) -> Statement:
    return _statement(sql, "postgres")


def bigquery(sql: str) -> Statement:
    return _statement(sql, "bigquery")


def _statement(sql: str, dialect: str) -> Statement:
    """Parse the only statement of a text."""
    (tree,) = sqlglot.parse(sql, read=dialect)
    assert tree is not None and not isinstance(tree, exp.Command), f"not understood: {sql}"
    names = [".".join(part.name for part in table.parts) for table in tree.find_all(exp.Table)]
    return Statement(
        does=tree.key,
        table=names[0],
        reads={*names[1:]},
        columns=_columns(tree),
        texts={literal.name for literal in tree.find_all(exp.Literal) if literal.is_string},
        functions={found.key for found in tree.find_all(exp.Func)},
    )


def _columns(tree: exp.Expr) -> list[str]:
    if isinstance(tree, exp.Create):
        return [column.name for column in tree.find_all(exp.ColumnDef)]
    inserted = tree.find(exp.Insert)
    return [] if inserted is None or inserted.this is None else [column.name for column in inserted.this.expressions]
