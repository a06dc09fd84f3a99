"""Load CSV files into a ClickHouse table, through a staging table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kestra_dsl.patterns.dataset import refuse_taken, task_prefix
from kestra_dsl.patterns.sql_text import CREATED, FILENAME, ROW_ID, UPDATED, folded, quoted, table_name
from kestra_dsl.plugins.jdbc.clickhouse import BulkInsert, Queries
from kestra_dsl.plugins.serdes.csv import CsvToIon

if TYPE_CHECKING:
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.expressions.expression import Expression
    from kestra_dsl.patterns.dataset import Column, Dataset

__all__ = ["clickhouse_load", "create_staging_table", "create_table", "insert_rows"]


def clickhouse_load(  # noqa: PLR0913 - by keyword
    dataset: Dataset,
    *,
    data: str | Expression,
    filename: str | Expression,
    table: str | Expression,
    staging: str | Expression,
    update: bool = True,
    id_prefix: str | None = None,
) -> list[BaseTask]:
    """Create the tasks that load a CSV file with a header into a ClickHouse table, like ``staging_load``.

    ClickHouse replaces rows when it merges parts, so read the table with ``FINAL``. If a file has several lines with
    one key, any of them can win.

    An expression in the name of a table is inserted into the SQL unquoted. Use only inputs with fixed choices in it.

    >>> trips = Dataset("trips", columns=(Column("cab", "text"), Column("fare", "number")), key=("cab",))
    >>> tasks = clickhouse_load(
    ...     trips, data="{{ trigger.uri }}", filename="trips.csv", table="taxi.trips", staging="taxi.trips_staging"
    ... )
    >>> [task.id for task in tasks]
    ['trips_to_ion', 'trips_create_tables', 'trips_copy_to_staging_table', 'trips_insert_rows']

    Two executions must not share the staging table: limit the concurrency of the flow, or include the execution id in
    its name.

    Args:
        dataset: The columns and the key of the file.
        data: The URI of the file in Kestra's storage.
        filename: The value of the column ``filename``.
        table: The target table.
        staging: The staging table.
        update: Whether to update an existing row when a file has other values for it.
        id_prefix: The prefix of the task ids. Default: the name of the data set and ``_``.

    Returns:
        The tasks, in the order in which they run.

    Raises:
        PropertyError: A name needs quotes in SQL, or the data set has a column that the load adds itself.
    """
    prefix = task_prefix(dataset, id_prefix)
    tables = create_table(dataset, table) + create_staging_table(dataset, staging)
    inserts = insert_rows(dataset, table, staging, filename, update=update)
    # Without a header, rows are lists, so the names in the file do not matter.
    ion = CsvToIon(id=f"{prefix}to_ion", from_=data, header=False, skip_rows=1)
    return [
        ion,
        Queries(id=f"{prefix}create_tables", sql=tables),
        BulkInsert(
            id=f"{prefix}copy_to_staging_table",
            from_=ion.outputs.uri,
            table=staging,
            columns=dataset.names,
            chunk=10000,
        ),
        Queries(id=f"{prefix}insert_rows", sql=inserts),
    ]


def create_table(dataset: Dataset, table: str | Expression) -> str:
    """Return the SQL that creates the target table."""
    refuse_taken(dataset, {ROW_ID, FILENAME, CREATED, UPDATED})
    columns = [f"{ROW_ID} String", f"{FILENAME} String"]
    columns += [f"{column.name} Nullable({column.type_in('clickhouse')})" for column in dataset.columns]
    columns += [f"{name} DateTime64(6)" for name in (CREATED, UPDATED)]
    return (
        f"CREATE TABLE IF NOT EXISTS {table_name(table)} (\n    "
        + ",\n    ".join(columns)
        + f"\n)\nENGINE = ReplacingMergeTree({UPDATED})\nORDER BY {ROW_ID};\n"
    )


def create_staging_table(dataset: Dataset, staging: str | Expression) -> str:
    """Return the SQL that creates and empties the staging table, which has text columns."""
    name = table_name(staging)
    columns = ",\n    ".join(f"{column} Nullable(String)" for column in dataset.names)
    return (
        f"CREATE TABLE IF NOT EXISTS {name} (\n    {columns}\n)\n"
        f"ENGINE = MergeTree\nORDER BY tuple();\nTRUNCATE TABLE {name};\n"
    )


def insert_rows(
    dataset: Dataset, table: str | Expression, staging: str | Expression, filename: str | Expression, *, update: bool
) -> str:
    """Return the SQL that inserts new and changed rows into the target table."""
    target, names = table_name(table), dataset.names
    others = [name for name in names if name not in dataset.key]
    changed = f" OR old.content <> {_digest(others, 'new.')}" if update and others else ""
    values = [f"new.{ROW_ID}", f"{quoted(filename)} AS {FILENAME}", *(f"new.{name}" for name in names)]
    values += [f"if(old.{ROW_ID} = '', now64(6), old.{CREATED}) AS {CREATED}", f"now64(6) AS {UPDATED}"]
    casts = ",\n".join(f"      {_cast(column)} AS {column.name}" for column in dataset.columns)
    return (
        f"INSERT INTO {target} (\n{folded([ROW_ID, FILENAME, *names, CREATED, UPDATED], '  ')}\n)\n"  # noqa: S608 - names
        f"SELECT\n{folded(values, '  ')}\n"
        "FROM (\n"
        f"  SELECT\n    {_digest(dataset.key)} AS {ROW_ID},\n{folded(names, '    ')}\n"
        f"  FROM (\n    SELECT\n{casts}\n    FROM {table_name(staging)} AS raw\n  ) AS typed\n"
        f"  LIMIT 1 BY {ROW_ID}\n"
        ") AS new\n"
        "LEFT JOIN (\n"
        f"  SELECT {ROW_ID}, {CREATED}, {_digest(others)} AS content\n"
        f"  FROM {target} FINAL\n"
        f") AS old ON old.{ROW_ID} = new.{ROW_ID}\n"
        f"WHERE old.{ROW_ID} = ''{changed};\n"
    )


def _digest(names: list[str] | tuple[str, ...], table: str = "") -> str:
    """Return SQL for the SHA-256 of columns as JSON."""
    texts = ", ".join(f"toString({table}{name})" for name in names)
    return f"hex(SHA256(toJSONString([{texts}])))"


def _cast(column: Column) -> str:
    """Return SQL for the value of a text column of the staging table."""
    text = f"nullIf(raw.{column.name}, '')"
    if column.kind == "text" and column.clickhouse is None:
        return text
    if column.kind == "timestamp" and column.clickhouse is None:
        return f"parseDateTime64BestEffort({text}, 6)"
    return f"CAST({text} AS Nullable({column.type_in('clickhouse')}))"
