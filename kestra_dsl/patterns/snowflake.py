"""Load CSV files into a Snowflake table, through a stage and a merge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kestra_dsl.expressions.context import ctx
from kestra_dsl.patterns.dataset import task_prefix
from kestra_dsl.patterns.sql_text import LINE
from kestra_dsl.patterns.warehouse_sql import SNOWFLAKE, create_table, lines_of, lines_table, merge_lines, rows_table
from kestra_dsl.plugins.jdbc.snowflake import Queries, Upload

if TYPE_CHECKING:
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.expressions.expression import Expression
    from kestra_dsl.patterns.dataset import Dataset

__all__ = ["snowflake_load"]


def snowflake_load(  # noqa: PLR0913 - by keyword
    dataset: Dataset,
    *,
    data: str | Expression,
    filename: str | Expression,
    table: str | Expression,
    stage: str | Expression = "@~",
    update: bool = True,
    id_prefix: str | None = None,
) -> list[BaseTask]:
    """Create the tasks that load a CSV file with a header into a Snowflake table, like ``staging_load``.

    An expression in the name of a table or stage is inserted into the SQL unquoted. Use only inputs with fixed choices
    in it.

    >>> trips = Dataset("trips", columns=(Column("cab", "text"), Column("fare", "number")), key=("cab",))
    >>> tasks = snowflake_load(trips, data="{{ trigger.uri }}", filename="trips.csv", table="taxi.public.trips")
    >>> [task.id for task in tasks]
    ['trips_upload', 'trips_load']

    Args:
        dataset: The columns and the key of the file.
        data: The URI of the file in Kestra's storage.
        filename: The value of the column ``filename``.
        table: The target table.
        stage: The stage for the file. Default: the stage of the user.
        update: Whether to update an existing row when a file has other values for it.
        id_prefix: The prefix of the task ids. Default: the name of the data set and ``_``.

    Returns:
        The tasks, in the order in which they run.

    Raises:
        PropertyError: A name needs quotes in SQL, or the data set has a column that the load adds itself.
    """
    prefix = task_prefix(dataset, id_prefix)
    folder, file = f"kestra/{ctx.execution.id}", f"{dataset.name}.csv"
    staged = f"{stage}/{folder}/{file}.gz"
    sql = (
        create_table(dataset, table, SNOWFLAKE)
        + lines_table(dataset, SNOWFLAKE, "BIGINT")
        + _copy(dataset, staged)
        + rows_table(dataset, filename, SNOWFLAKE)
        + merge_lines(dataset, table, SNOWFLAKE, update=update)
        + f"REMOVE {staged};\n"
    )
    return [
        Upload(id=f"{prefix}upload", from_=data, stage_name=stage, prefix=folder, file_name=file, compress=True),
        Queries(id=f"{prefix}load", sql=sql),
    ]


def _copy(dataset: Dataset, staged: str) -> str:
    columns = ", ".join([*dataset.names, LINE])
    fields = ", ".join(f"${place}" for place in range(1, len(dataset.names) + 1))
    return (
        f"COPY INTO {lines_of(dataset)} ({columns})\n"  # noqa: S608 - made of names
        f"FROM (SELECT {fields}, METADATA$FILE_ROW_NUMBER FROM {staged})\n"
        "FILE_FORMAT = (TYPE = CSV SKIP_HEADER = 1 FIELD_OPTIONALLY_ENCLOSED_BY = '\"' EMPTY_FIELD_AS_NULL = TRUE)\n"
        "ON_ERROR = ABORT_STATEMENT\n"
        "FORCE = TRUE;\n"
    )
