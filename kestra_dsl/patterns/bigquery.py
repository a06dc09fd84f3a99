"""Load CSV files from Cloud Storage into a partitioned BigQuery table, through an external table and a merge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl.patterns.bigquery_sql import (
    EltRules,
    create_external_table,
    create_table,
    drop_external_table,
    drop_table,
    fill_staging_table,
    md5_of_texts,
    merge,
    quoted,
    sha256_of_key,
)
from kestra_dsl.patterns.dataset import task_prefix
from kestra_dsl.plugins.gcp.bigquery import Query

if TYPE_CHECKING:
    from kestra_dsl.expressions.expression import Expression
    from kestra_dsl.patterns.dataset import Dataset

__all__ = [
    "EltRules",
    "EltTables",
    "create_external_table",
    "create_table",
    "drop_elt_tables",
    "drop_external_table",
    "drop_table",
    "fill_staging_table",
    "md5_of_texts",
    "merge",
    "partitioned_elt",
    "quoted",
    "sha256_of_key",
]

_AS_RECOMMENDED = EltRules()


class EltTables(NamedTuple):
    """The tables of a partitioned ELT, each as ``project.dataset.table``.

    An expression is inserted into the SQL unquoted. Use only inputs with fixed choices in it.
    """

    main: str | Expression
    """The target table."""
    external: str | Expression
    """The external table over the files."""
    staging: str | Expression | None = None
    """A staging table for the rows and their ids. Without one, the merge reads the files."""


def partitioned_elt(  # noqa: PLR0913 - what varies from load to load
    dataset: Dataset,
    *,
    files: str | Expression | Sequence[str | Expression],
    filename: str | Expression,
    tables: EltTables,
    rules: EltRules = _AS_RECOMMENDED,
    id_prefix: str | None = None,
    main_id: str | None = None,
) -> list[Query]:
    """Create the tasks that load CSV files with a header into a table.

    >>> trips = Dataset("trips", columns=(Column("cab", "text"), Column("fare", "number")), key=("cab",))
    >>> tables = EltTables("company.lake.trips", "company.lake.trips_ext")
    >>> with Flow(id="load", namespace="company.team") as flow:
    ...     loaded = partitioned_elt(trips, files="gs://lake/trips.csv", filename="trips.csv", tables=tables)
    ...     with flow.on_finish():
    ...         dropped = drop_elt_tables(tables.external)
    >>> [task.id for task in (*loaded, *dropped)]
    ['trips_table', 'trips_table_ext', 'trips_merge', 'drop_external_table']

    The external and the staging table exist until ``drop_elt_tables`` drops them. Two executions must not share them:
    limit the concurrency of the flow, or include the execution id in their names.

    Args:
        dataset: The columns and the key of the files.
        files: One or more ``gs://`` URIs.
        filename: The value of the column ``filename``.
        tables: The target, external and staging table.
        rules: How rows are matched and updated.
        id_prefix: The prefix of the task ids. Default: the name of the data set and ``_``.
        main_id: The id of the first task. Default: the prefix and ``table``.

    Returns:
        The tasks, in the order in which they run.

    Raises:
        PropertyError: A name needs quotes in SQL, or the rules contradict the data set.
    """
    prefix = task_prefix(dataset, id_prefix)
    main, external, staging = tables
    tasks = [
        Query(id=main_id or f"{prefix}table", sql=create_table(dataset, main, rules)),
        Query(id=f"{prefix}table_ext", sql=create_external_table(dataset, external, files, rules)),
    ]
    if staging is not None:
        fill = fill_staging_table(dataset, staging, external, filename, rules)
        tasks.append(Query(id=f"{prefix}table_tmp", sql=fill))
    merged = merge(dataset, main, external=external, filename=filename, staging=staging, rules=rules)
    return [*tasks, Query(id=f"{prefix}merge", sql=merged)]


def drop_elt_tables(external: str | Expression, staging: str | Expression | None = None) -> list[Query]:
    """Create the tasks that drop the external and the staging table, for ``flow.on_finish()``.

    >>> [task.id for task in drop_elt_tables("company.lake.trips_ext", "company.lake.trips_tmp")]
    ['drop_external_table', 'drop_staging_table']

    Args:
        external: The external table.
        staging: The staging table, if there is one.

    Returns:
        The tasks.
    """
    tasks = [Query(id="drop_external_table", sql=drop_external_table(external))]
    if staging is not None:
        tasks.append(Query(id="drop_staging_table", sql=drop_table(staging)))
    return tasks
