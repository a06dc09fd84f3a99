"""Load CSV files into a PostgreSQL table, through a staging table and a merge."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.expressions.expression import Expression
from kestra_dsl.patterns.dataset import Dataset, task_prefix
from kestra_dsl.patterns.postgres_sql import (
    LoadRules,
    Sql,
    create_staging_table,
    create_table,
    drop_table,
    mark,
    md5_of_texts,
    merge,
    quoted,
    sha256_of_key,
    truncate_table,
)
from kestra_dsl.plugins.jdbc.postgresql import CopyIn, Queries

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
    "staging_load",
    "truncate_table",
]

_AS_RECOMMENDED = LoadRules()


def staging_load(  # noqa: PLR0913 - by keyword
    dataset: Dataset,
    *,
    data: str | Expression,
    filename: str | Expression,
    table: str | Expression,
    staging: str | Expression,
    rules: LoadRules = _AS_RECOMMENDED,
    id_prefix: str | None = None,
) -> list[BaseTask]:
    """Create the tasks that load a CSV file with a header into a table.

    An expression in the name of a table is inserted into the SQL unquoted. Use only inputs with fixed choices in it.

    >>> trips = Dataset("trips", columns=(Column("cab", "text"), Column("fare", "number")), key=("cab",))
    >>> with Flow(id="load", namespace="company.team") as flow:
    ...     get = Download(id="get", uri="https://example.com/trips.csv")
    ...     tasks = staging_load(
    ...         trips, data=get.outputs.uri, filename="trips.csv", table="public.trips", staging="public.trips_staging"
    ...     )
    ...     flow.plugin_default(postgresql, url="jdbc:postgresql://db/taxi", password=secret("POSTGRES_PASSWORD"))
    >>> [task.id for task in tasks][-2:]
    ['trips_copy_in_to_staging_table', 'trips_merge_data']

    The staging table stays. ``drop_table`` returns the SQL that drops it. Two executions must not share it: limit
    the concurrency of the flow, or include the execution id in the name.

    Args:
        dataset: The columns and the key of the file.
        data: The URI of the file in Kestra's storage.
        filename: The value of the column ``filename``.
        table: The target table.
        staging: The staging table.
        rules: How rows are matched and updated.
        id_prefix: The prefix of the task ids. Default: the name of the data set and ``_``.

    Returns:
        The tasks, in the order in which they run.

    Raises:
        PropertyError: A name needs quotes in SQL, or the data set has a column that the load adds itself.
    """
    prefix = task_prefix(dataset, id_prefix)
    # The SQL is generated before any task, so that an invalid name adds no task to the open block.
    before = {
        "create_table": create_table(dataset, table, rules),
        "create_staging_table": create_staging_table(dataset, staging, rules),
        "truncate_staging_table": truncate_table(staging),
    }
    after = {"merge_data": merge(dataset, table, staging, filename, rules)}
    if rules.marked_in_staging:
        after = {"add_unique_id_and_filename": mark(dataset, staging, filename, rules), **after}
    return [
        *(Queries(id=prefix + name, sql=sql) for name, sql in before.items()),
        CopyIn(
            id=f"{prefix}copy_in_to_staging_table",
            from_=data,
            table=staging,
            format="CSV",
            header=True,
            columns=dataset.names,
        ),
        *(Queries(id=prefix + name, sql=sql) for name, sql in after.items()),
    ]
