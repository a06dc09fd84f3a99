"""The SQL of a staging load in PostgreSQL 15 and later, generated from a data set."""

import textwrap
from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass

from kestra_dsl.diagnostics.origin import caller
from kestra_dsl.errors import PropertyError
from kestra_dsl.expressions.expression import Expression
from kestra_dsl.patterns.dataset import Dataset, refuse_taken
from kestra_dsl.patterns.sql_text import CREATED, FILENAME, LINE, ROW_ID, UPDATED, Sql, folded, quoted, table_name

__all__ = [
    "LoadRules",
    "Sql",
    "create_staging_table",
    "create_table",
    "drop_table",
    "mark",
    "md5_of_texts",
    "merge",
    "quoted",
    "sha256_of_key",
    "truncate_table",
]


def md5_of_texts(dataset: Dataset) -> str:
    """Return SQL for the MD5 of the concatenated key. It is ambiguous: "1", "23" and "12", "3" are equal."""
    return "md5(\n  " + " ||\n  ".join(f"COALESCE(CAST({name} AS text), '')" for name in dataset.key) + "\n)"


def sha256_of_key(dataset: Dataset) -> str:
    """Return SQL for the SHA-256 of the key as JSON, which also tells null from an empty text."""
    key = folded(dataset.key, "  ")
    return f"encode(sha256(convert_to(CAST(jsonb_build_array(\n{key}\n) AS text), 'UTF8')), 'hex')"


@dataclass(frozen=True)
class LoadRules:
    """How a load merges the rows of a file into a table.

    >>> LoadRules(update=False)  # existing rows stay unchanged
    LoadRules(row_id=..., marked_in_staging=False, deduplicated=True, update=False, audited=True)

    Raises:
        PropertyError: ``update`` is on and ``deduplicated`` is off.
    """

    _: KW_ONLY
    row_id: Callable[[Dataset], str] = sha256_of_key
    """Returns SQL for the id of a row, from the key of the data set."""
    marked_in_staging: bool = False
    """Whether to write id and file name into the staging table instead of computing them in the merge."""
    deduplicated: bool = True
    """Whether to keep the last of several lines with the same id, and to make the id the primary key."""
    update: bool = True
    """Whether to update an existing row when a file has other values for it."""
    audited: bool = True
    """Whether to add the columns ``created_at`` and ``updated_at``."""

    def __post_init__(self) -> None:
        if self.update and not self.deduplicated:
            raise PropertyError(
                "a merge that updates cannot accept two lines with the same id: PostgreSQL fails at the second",
                hint="keep deduplicated=True, or set update=False",
                origin=caller()._replace(builder=None),
            )


def create_table(dataset: Dataset, table: str | Expression, rules: LoadRules) -> str:
    """Return the SQL that creates the target table."""
    columns = [f"{ROW_ID} text PRIMARY KEY" if rules.deduplicated else f"{ROW_ID} text", f"{FILENAME} text"]
    columns += _columns(dataset)
    if rules.audited:
        columns += [f"{name} timestamptz NOT NULL DEFAULT now()" for name in (CREATED, UPDATED)]
    _refuse_taken(dataset, rules)
    return _create(table, columns)


def create_staging_table(dataset: Dataset, staging: str | Expression, rules: LoadRules) -> str:
    """Return the SQL that creates the staging table, which a file is copied into unchanged."""
    columns = [f"{ROW_ID} text", f"{FILENAME} text"] if rules.marked_in_staging else []
    columns += _columns(dataset)
    if rules.deduplicated:
        columns.append(f"{LINE} bigint GENERATED ALWAYS AS IDENTITY")
    _refuse_taken(dataset, rules)
    return _create(staging, columns)


def truncate_table(table: str | Expression) -> str:
    return f"TRUNCATE TABLE {table_name(table)};\n"


def drop_table(table: str | Expression) -> str:
    return f"DROP TABLE IF EXISTS {table_name(table)};\n"


def mark(dataset: Dataset, staging: str | Expression, filename: str | Expression, rules: LoadRules) -> str:
    """Return the SQL that writes id and file name into the staging table."""
    row_id = textwrap.indent(rules.row_id(dataset), "  ").lstrip()
    return f"UPDATE {table_name(staging)}\nSET\n  {ROW_ID} = {row_id},\n  {FILENAME} = {quoted(filename)};\n"


def merge(
    dataset: Dataset,
    table: str | Expression,
    staging: str | Expression,
    filename: str | Expression,
    rules: LoadRules,
) -> str:
    """Return the SQL that merges the staging table into the target table."""
    names = [ROW_ID, FILENAME, *dataset.names]
    return (
        f"MERGE INTO {table_name(table)} AS T\n"  # noqa: S608 - made of names, and of what is quoted
        f"USING {_source(dataset, table_name(staging), filename, rules)} AS S\n"
        f"ON T.{ROW_ID} = S.{ROW_ID}\n"
        f"{_update(dataset, rules)}"
        "WHEN NOT MATCHED THEN\n"
        f"  INSERT (\n{folded(names, '    ')}\n  )\n"
        f"  VALUES (\n{folded([f'S.{name}' for name in names], '    ')}\n  );\n"
    )


def _source(dataset: Dataset, staging: str, filename: str | Expression, rules: LoadRules) -> str:
    if not rules.deduplicated:
        return staging if rules.marked_in_staging else _marked(dataset, staging, filename, rules, "  ")
    rows = staging if rules.marked_in_staging else _marked(dataset, staging, filename, rules, "    ")
    last = f"SELECT DISTINCT ON ({ROW_ID}) *\n  FROM {rows} AS marked\n  ORDER BY {ROW_ID}, {LINE} DESC"  # noqa: S608 - "
    return f"(\n  {last}\n)"


def _marked(dataset: Dataset, staging: str, filename: str | Expression, rules: LoadRules, indent: str) -> str:
    """Return the rows of the staging table with their id and file name."""
    inner = indent + "  "
    row_id = textwrap.indent(rules.row_id(dataset), inner).lstrip()
    names = [*dataset.names, LINE] if rules.deduplicated else dataset.names
    return (
        f"(\n{indent}SELECT\n"
        f"{inner}{row_id} AS {ROW_ID},\n"
        f"{inner}{quoted(filename)} AS {FILENAME},\n"
        f"{folded(names, inner)}\n"
        f"{indent}FROM {staging}\n{indent[2:]})"
    )


def _update(dataset: Dataset, rules: LoadRules) -> str:
    others = [name for name in dataset.names if name not in dataset.key]
    if not rules.update or not others:
        return ""
    sets = [f"{name} = S.{name}" for name in (FILENAME, *others)] + [f"{UPDATED} = now()"] * rules.audited
    return (
        "WHEN MATCHED AND (\n"
        f"{folded([f'T.{name}' for name in others], '    ')}\n  ) IS DISTINCT FROM (\n"
        f"{folded([f'S.{name}' for name in others], '    ')}\n  ) THEN\n"
        f"  UPDATE SET\n{folded(sets, '    ')}\n"
    )


def _create(table: str | Expression, columns: list[str]) -> str:
    return f"CREATE TABLE IF NOT EXISTS {table_name(table)} (\n    " + ",\n    ".join(columns) + "\n);\n"


def _columns(dataset: Dataset) -> list[str]:
    return [f"{column.name} {column.type_in('postgres')}" for column in dataset.columns]


def _refuse_taken(dataset: Dataset, rules: LoadRules) -> None:
    own = {ROW_ID, FILENAME} | ({LINE} if rules.deduplicated else set())
    own |= {CREATED, UPDATED} if rules.audited else set()
    refuse_taken(dataset, own)
