"""Load CSV files into a Redshift table, through S3 and a merge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kestra_dsl.expressions.context import ctx
from kestra_dsl.patterns.dataset import task_prefix
from kestra_dsl.patterns.sql_text import quoted
from kestra_dsl.patterns.warehouse_sql import REDSHIFT, create_table, lines_of, lines_table, merge_lines, rows_table
from kestra_dsl.plugins.aws import s3
from kestra_dsl.plugins.jdbc.redshift import Queries

if TYPE_CHECKING:
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.expressions.expression import Expression
    from kestra_dsl.patterns.dataset import Dataset

__all__ = ["redshift_load"]


def redshift_load(  # noqa: PLR0913 - by keyword
    dataset: Dataset,
    *,
    data: str | Expression,
    filename: str | Expression,
    table: str | Expression,
    bucket: str | Expression,
    iam_role: str | Expression | None = None,
    update: bool = True,
    id_prefix: str | None = None,
) -> list[BaseTask]:
    """Create the tasks that load a CSV file with a header into a Redshift table, like ``staging_load``.

    Redshift reads the file in parallel. If it has several lines with one key, any of them can win.

    An expression in the name of a table is inserted into the SQL unquoted. Use only inputs with fixed choices in it.

    >>> trips = Dataset("trips", columns=(Column("cab", "text"), Column("fare", "number")), key=("cab",))
    >>> tasks = redshift_load(trips, data="{{ trigger.uri }}", filename="trips.csv", table="taxi.trips", bucket="lake")
    >>> [task.id for task in tasks]
    ['trips_upload', 'trips_load', 'trips_delete_upload']

    Args:
        dataset: The columns and the key of the file.
        data: The URI of the file in Kestra's storage.
        filename: The value of the column ``filename``.
        table: The target table.
        bucket: The S3 bucket through which the file goes.
        iam_role: The ARN of the role with which Redshift reads the bucket. Default: the default role of the cluster.
        update: Whether to update an existing row when a file has other values for it.
        id_prefix: The prefix of the task ids. Default: the name of the data set and ``_``.

    Returns:
        The tasks, in the order in which they run.

    Raises:
        PropertyError: A name needs quotes in SQL, or the data set has a column that the load adds itself.
    """
    prefix = task_prefix(dataset, id_prefix)
    key = f"kestra/{ctx.execution.id}/{dataset.name}.csv"
    role = "default" if iam_role is None else quoted(iam_role)
    sql = (
        create_table(dataset, table, REDSHIFT)
        + lines_table(dataset, REDSHIFT, "BIGINT IDENTITY(1, 1)")
        + f"COPY {lines_of(dataset)} ({', '.join(dataset.names)})\n"
        f"FROM 's3://{bucket}/{key}'\n"
        f"IAM_ROLE {role}\n"
        "FORMAT AS CSV IGNOREHEADER 1 EMPTYASNULL DATEFORMAT 'auto' TIMEFORMAT 'auto';\n"
        + rows_table(dataset, filename, REDSHIFT)
        + merge_lines(dataset, table, REDSHIFT, update=update)
    )
    return [
        s3.Upload(id=f"{prefix}upload", from_=data, bucket=bucket, key=key),
        Queries(id=f"{prefix}load", sql=sql),
        s3.Delete(id=f"{prefix}delete_upload", bucket=bucket, key=key),
    ]
