"""Load CSV files into a DuckDB table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kestra_dsl.expressions.expression import expr
from kestra_dsl.patterns.sql_text import LINE
from kestra_dsl.patterns.warehouse_sql import DUCKDB, create_table, create_temporary, lines_of, merge_lines, rows_table
from kestra_dsl.plugins.jdbc.duckdb import Queries

if TYPE_CHECKING:
    from kestra_dsl.expressions.expression import Expression
    from kestra_dsl.patterns.dataset import Dataset

__all__ = ["duckdb_load"]


def duckdb_load(  # noqa: PLR0913 - by keyword
    dataset: Dataset,
    *,
    data: str | Expression,
    filename: str | Expression,
    table: str | Expression,
    update: bool = True,
    id: str | None = None,  # noqa: A002 - as every task has it
) -> list[Queries]:
    """Create the task that loads a CSV file with a header into a DuckDB table, like ``staging_load``.

    An expression in the name of a table is inserted into the SQL unquoted. Use only inputs with fixed choices in it.

    >>> trips = Dataset("trips", columns=(Column("cab", "text"), Column("fare", "number")), key=("cab",))
    >>> with Flow(id="load", namespace="company.team") as flow:
    ...     get = Download(id="get", uri="https://example.com/trips.csv")
    ...     tasks = duckdb_load(trips, data=get.outputs.uri, filename="trips.csv", table="trips")
    ...     flow.plugin_default(duckdb, url="jdbc:duckdb:/data/taxi.db")
    >>> [task.id for task in tasks]
    ['trips_load']

    Args:
        dataset: The columns and the key of the file.
        data: The URI of the file in Kestra's storage.
        filename: The value of the column ``filename``.
        table: The target table.
        update: Whether to update an existing row when a file has other values for it.
        id: The id of the task. Default: the name of the data set and ``_load``.

    Returns:
        The task, in a list as for other databases.

    Raises:
        PropertyError: A name needs quotes in SQL, or the data set has a column that the load adds itself.
    """
    file = f"{dataset.name}_{expr('execution.id')}.csv"
    sql = (
        create_table(dataset, table, DUCKDB)
        + _lines_of(dataset, f"{expr('workingDir')}/{file}")
        + rows_table(dataset, filename, DUCKDB)
        + merge_lines(dataset, table, DUCKDB, update=update)
    )
    return [Queries(id=id or f"{dataset.name}_load", input_files={file: data}, sql=sql)]


def _lines_of(dataset: Dataset, path: str) -> str:
    """Return the SQL that reads a file into a temporary table."""
    types = ",\n    ".join(f"'{column.name}': '{column.type_in('duckdb')}'" for column in dataset.columns)
    return (
        f"{create_temporary(lines_of(dataset), DUCKDB)} AS\n"
        f"SELECT *, row_number() OVER () AS {LINE}\n"
        f"FROM read_csv('{path}', header = true, delim = ',', quote = '\"', escape = '\"', auto_detect = false,\n"
        f"  columns = {{\n    {types}\n  }});\n"
    )
