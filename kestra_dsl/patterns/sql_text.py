"""Parts of the SQL of the patterns that are the same in all dialects with double quotes for names."""

import textwrap
from collections.abc import Iterable

from kestra_dsl.expressions import filters as f
from kestra_dsl.expressions.expression import Expression, compose
from kestra_dsl.patterns.sql_names import require_name
from kestra_dsl.templates import is_template

__all__ = ["CREATED", "FILENAME", "LINE", "ROW_ID", "UPDATED", "Sql", "folded", "quoted", "table_name"]

ROW_ID, FILENAME, LINE = "unique_row_id", "filename", "line_number"
CREATED, UPDATED = "created_at", "updated_at"
_QUOTES_DOUBLED = f.replace({"'": "''"})


class Sql(str):
    """SQL that is inserted unquoted."""

    __slots__ = ()


def quoted(text: str | Expression) -> Sql:
    """Quote a text for SQL. Kestra quotes the value of an expression when it renders it.

    >>> quoted("driver's")
    "'driver''s'"
    """
    if isinstance(text, Sql):
        return text
    if isinstance(text, str) and not is_template(text):
        return Sql("'" + text.replace("'", "''") + "'")
    return Sql(f"'{compose(text) | _QUOTES_DOUBLED}'")


def table_name(table: str | Expression) -> str:
    """Return the name of a table. Without expressions, each part must need no quotes."""
    text = str(table)
    if not isinstance(table, Expression) and not is_template(text):
        parts = text.split(".")
        for part in parts:
            require_name(part, f"part of the table {text!r}" if len(parts) > 1 else "a table")
    return text


def folded(items: Iterable[str], indent: str) -> str:
    """Wrap a list over several lines."""
    lines = textwrap.wrap(
        ", ".join(item.replace(" ", "\0") for item in items), 100, break_long_words=False, break_on_hyphens=False
    )
    return "\n".join(indent + line for line in lines).replace("\0", " ")
