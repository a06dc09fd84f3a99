"""The SQL of a staging load in DuckDB, Snowflake and Redshift, generated from a data set."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kestra_dsl.patterns.dataset import refuse_taken
from kestra_dsl.patterns.sql_text import CREATED, FILENAME, LINE, ROW_ID, UPDATED, folded, quoted, table_name

if TYPE_CHECKING:
    from kestra_dsl.expressions.expression import Expression
    from kestra_dsl.patterns.dataset import Dataset

__all__ = [
    "DUCKDB",
    "REDSHIFT",
    "SNOWFLAKE",
    "Warehouse",
    "create_table",
    "create_temporary",
    "lines_of",
    "lines_table",
    "merge_lines",
    "rows_table",
]


@dataclass(frozen=True)
class Warehouse:
    """What differs between the databases."""

    dialect: Literal["duckdb", "snowflake", "redshift"]
    moment: str
    """The type of a time with a time zone."""
    now: str
    digest: Callable[[Sequence[str]], str]
    """Returns SQL for the SHA-256 of a list of texts, which is unambiguous, also between null and an empty text."""
    timestamp_text: str = "CAST({} AS VARCHAR)"
    """SQL for a timestamp as text, with all its digits."""
    has_merge: bool = True
    """Whether ``MERGE`` has conditions."""
    replaces: bool = True
    """Whether there is ``CREATE OR REPLACE TABLE``."""


DUCKDB = Warehouse(
    "duckdb",
    "TIMESTAMP WITH TIME ZONE",
    "now()",
    lambda texts: f"sha256(CAST(to_json([{', '.join(texts)}]) AS VARCHAR))",
)
SNOWFLAKE = Warehouse(
    "snowflake",
    "TIMESTAMP_LTZ",
    "CURRENT_TIMESTAMP()",
    lambda texts: f"SHA2(TO_JSON(ARRAY_CONSTRUCT({', '.join(texts)})), 256)",
    timestamp_text="TO_VARCHAR({}, 'YYYY-MM-DD HH24:MI:SS.FF9')",  # a cast uses the format of the session
)
REDSHIFT = Warehouse(
    "redshift",
    "TIMESTAMP",
    "GETDATE()",
    lambda texts: f"SHA2(JSON_SERIALIZE(ARRAY({', '.join(texts)})), 256)",
    has_merge=False,
    replaces=False,
)


def create_table(dataset: Dataset, table: str | Expression, warehouse: Warehouse) -> str:
    """Return the SQL that creates the target table."""
    refuse_taken(dataset, {ROW_ID, FILENAME, LINE, CREATED, UPDATED})
    columns = [f"{ROW_ID} VARCHAR(64)", f"{FILENAME} VARCHAR(1024)", *_columns(dataset, warehouse)]
    columns += [f"{name} {warehouse.moment}" for name in (CREATED, UPDATED)]
    return f"CREATE TABLE IF NOT EXISTS {table_name(table)} (\n    " + ",\n    ".join(columns) + "\n);\n"


def lines_table(dataset: Dataset, warehouse: Warehouse, line: str) -> str:
    """Return the SQL that creates a temporary table for the lines of a file. ``line`` is the type of their numbers."""
    columns = ",\n    ".join([*_columns(dataset, warehouse), f"{LINE} {line}"])
    return f"{create_temporary(lines_of(dataset), warehouse)} (\n    {columns}\n);\n"


def create_temporary(name: str, warehouse: Warehouse) -> str:
    """Return the start of a statement that creates a temporary table, or replaces that of an earlier attempt."""
    if warehouse.replaces:
        return f"CREATE OR REPLACE TEMPORARY TABLE {name}"
    return f"DROP TABLE IF EXISTS {name};\nCREATE TEMPORARY TABLE {name}"


def rows_table(dataset: Dataset, filename: str | Expression, warehouse: Warehouse) -> str:
    """Return the SQL that creates a temporary table with the rows of a file: the last line of each key, with its id."""
    names = dataset.names
    row_id = warehouse.digest(_texts(dataset, dataset.key, warehouse))
    return (
        f"{create_temporary(_rows_of(dataset), warehouse)} AS\n"
        f"SELECT\n{folded([ROW_ID, f'{quoted(filename)} AS {FILENAME}', *names], '  ')}\n"
        "FROM (\n"
        "  SELECT\n"
        "    marked.*,\n"
        f"    ROW_NUMBER() OVER (PARTITION BY {ROW_ID} ORDER BY {LINE} DESC) AS place\n"
        "  FROM (\n"
        f"    SELECT\n      {row_id} AS {ROW_ID},\n"
        f"{folded([*names, LINE], '      ')}\n"
        f"    FROM {lines_of(dataset)}\n"
        "  ) AS marked\n"
        ") AS numbered\n"
        "WHERE place = 1;\n"
    )


def merge_lines(dataset: Dataset, table: str | Expression, warehouse: Warehouse, *, update: bool) -> str:
    """Return the SQL that inserts new rows into the target table and updates changed ones."""
    others = [name for name in dataset.names if name not in dataset.key]
    changed = ""
    if update and others:
        old, new = (warehouse.digest(_texts(dataset, others, warehouse, side)) for side in ("T", "S"))
        changed = f"{old} <>\n    {new}"
    return (_merged if warehouse.has_merge else _updated_and_inserted)(dataset, table_name(table), warehouse, changed)


def _merged(dataset: Dataset, table: str, warehouse: Warehouse, changed: str) -> str:
    names = [ROW_ID, FILENAME, *dataset.names, CREATED, UPDATED]
    values = [*_from_rows(names[:-2]), warehouse.now, warehouse.now]
    update = ""
    if changed:
        update = f"WHEN MATCHED AND {changed} THEN\n  UPDATE SET\n{folded(_sets(dataset, warehouse), '    ')}\n"
    return (
        f"MERGE INTO {table} AS T\n"  # noqa: S608 - made of names, and of what is quoted
        f"USING {_rows_of(dataset)} AS S\n"
        f"ON T.{ROW_ID} = S.{ROW_ID}\n"
        f"{update}"
        "WHEN NOT MATCHED THEN\n"
        f"  INSERT (\n{folded(names, '    ')}\n  )\n"
        f"  VALUES (\n{folded(values, '    ')}\n  );\n"
    )


def _updated_and_inserted(dataset: Dataset, table: str, warehouse: Warehouse, changed: str) -> str:
    names = [ROW_ID, FILENAME, *dataset.names, CREATED, UPDATED]
    values = [*_from_rows(names[:-2]), warehouse.now, warehouse.now]
    update = ""
    if changed:
        update = (
            f"UPDATE {table} AS T\nSET\n{folded(_sets(dataset, warehouse), '  ')}\n"
            f"FROM {_rows_of(dataset)} AS S\n"
            f"WHERE T.{ROW_ID} = S.{ROW_ID}\n  AND {changed};\n"
        )
    return (
        f"{update}"
        f"INSERT INTO {table} (\n{folded(names, '  ')}\n)\n"
        f"SELECT\n{folded(values, '  ')}\n"
        f"FROM {_rows_of(dataset)} AS S\n"
        f"LEFT JOIN {table} AS T ON T.{ROW_ID} = S.{ROW_ID}\n"
        f"WHERE T.{ROW_ID} IS NULL;\n"
    )


def _sets(dataset: Dataset, warehouse: Warehouse) -> list[str]:
    others = [name for name in dataset.names if name not in dataset.key]
    return [*(f"{name} = S.{name}" for name in (FILENAME, *others)), f"{UPDATED} = {warehouse.now}"]


def _from_rows(names: Iterable[str]) -> list[str]:
    return [f"S.{name}" for name in names]


def _columns(dataset: Dataset, warehouse: Warehouse) -> list[str]:
    return [f"{column.name} {column.type_in(warehouse.dialect)}" for column in dataset.columns]


def _texts(dataset: Dataset, names: Sequence[str], warehouse: Warehouse, table: str = "") -> list[str]:
    """Return SQL for columns as text. Redshift cannot cast booleans."""
    texts = []
    for column in dataset.columns:
        if column.name in names:
            value = f"{table}.{column.name}" if table else column.name
            if column.kind == "boolean":
                texts.append(f"CASE WHEN {value} THEN 'true' WHEN NOT {value} THEN 'false' END")
            elif column.kind == "timestamp" and column.type_in(warehouse.dialect).startswith("TIMESTAMP"):
                texts.append(warehouse.timestamp_text.format(value))
            else:
                texts.append(f"CAST({value} AS VARCHAR)")
    return texts


def lines_of(dataset: Dataset) -> str:
    """Return the name of the temporary table for the lines of a file."""
    return f"kestra_lines_of_{dataset.name}"


def _rows_of(dataset: Dataset) -> str:
    return f"kestra_rows_of_{dataset.name}"
