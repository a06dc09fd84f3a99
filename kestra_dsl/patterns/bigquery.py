"""CSV files from Cloud Storage into a partitioned table of BigQuery: read where they lie, then merged row by row."""

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

    Expressions give names that go into the SQL as they stand, so let nothing but choices into them.
    """

    main: str | Expression
    """The one that stays."""
    external: str | Expression
    """The one over the files."""
    staging: str | Expression | None = None
    """One to keep the rows of the files in on the way, with their ids. Without it, the merge reads the files."""


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
    """The tasks that bring CSV files with a header into a table, in the order in which they run.

    ``files`` are their addresses in Cloud Storage, ``filename`` is what the rows shall say they came from.
    Ids begin with the data set's name, or with ``id_prefix``; ``main_id`` is the whole id of the first task.

    >>> trips = Dataset("trips", columns=(Column("cab", "text"), Column("fare", "number")), key=("cab",))
    >>> tables = EltTables("company.lake.trips", "company.lake.trips_ext")
    >>> with Flow(id="load", namespace="company.team") as flow:
    ...     loaded = partitioned_elt(trips, files="gs://lake/trips.csv", filename="trips.csv", tables=tables)
    ...     with flow.on_finish():
    ...         dropped = drop_elt_tables(tables.external)
    >>> [task.id for task in (*loaded, *dropped)]
    ['trips_table', 'trips_table_ext', 'trips_merge', 'drop_external_table']

    All but the main table stay until ``drop_elt_tables``. Two loads at a time must not share them, so limit the flow's
    concurrency, or put the execution's id into their names.
    """
    prefix = f"{dataset.name}_" if id_prefix is None else id_prefix
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
    """The tasks that drop what a partitioned ELT needed on the way, for ``flow.on_finish()``.

    >>> [task.id for task in drop_elt_tables("company.lake.trips_ext", "company.lake.trips_tmp")]
    ['drop_external_table', 'drop_staging_table']
    """
    tasks = [Query(id="drop_external_table", sql=drop_external_table(external))]
    if staging is not None:
        tasks.append(Query(id="drop_staging_table", sql=drop_table(staging)))
    return tasks
