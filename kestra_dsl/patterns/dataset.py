"""Describe the columns and the key of a data set. The SQL of the patterns is generated from it."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from typing import Literal, get_args

from kestra_dsl.diagnostics.origin import caller
from kestra_dsl.errors import PropertyError
from kestra_dsl.patterns.sql_names import require_known, require_name

__all__ = ["Column", "Dataset", "Dialect", "Kind", "refuse_taken", "task_prefix"]

Kind = Literal["text", "integer", "number", "timestamp", "date", "boolean"]
Dialect = Literal["postgres", "bigquery", "duckdb", "snowflake", "redshift", "clickhouse"]

_TYPES: dict[Dialect, dict[Kind, str]] = {
    "postgres": {
        "text": "text",
        "integer": "integer",
        "number": "double precision",
        "timestamp": "timestamp",
        "date": "date",
        "boolean": "boolean",
    },
    "bigquery": {
        "text": "STRING",
        "integer": "INT64",
        "number": "NUMERIC",
        "timestamp": "TIMESTAMP",
        "date": "DATE",
        "boolean": "BOOL",
    },
    "duckdb": {
        "text": "VARCHAR",
        "integer": "BIGINT",
        "number": "DOUBLE",
        "timestamp": "TIMESTAMP",
        "date": "DATE",
        "boolean": "BOOLEAN",
    },
    "snowflake": {
        "text": "VARCHAR",
        "integer": "BIGINT",
        "number": "DOUBLE",
        "timestamp": "TIMESTAMP_NTZ",
        "date": "DATE",
        "boolean": "BOOLEAN",
    },
    "redshift": {
        "text": "VARCHAR(65535)",
        "integer": "BIGINT",
        "number": "DOUBLE PRECISION",
        "timestamp": "TIMESTAMP",
        "date": "DATE",
        "boolean": "BOOLEAN",
    },
    "clickhouse": {
        "text": "String",
        "integer": "Int64",
        "number": "Float64",
        "timestamp": "DateTime64(6)",
        "date": "Date32",
        "boolean": "Bool",
    },
}


@dataclass(frozen=True)
class Column:
    """A column of a data set.

    >>> Column("trip_type", "integer", "1 hailed, 2 dispatched", bigquery="STRING").type_in("bigquery")
    'STRING'

    Args:
        name: The name of the column.
        kind: The kind of its values, which gives the SQL type in each dialect.
        about: A description.
        postgres: The type in PostgreSQL, instead of the one of the kind.
        bigquery: The type in BigQuery, instead of the one of the kind.
        duckdb: The type in DuckDB, instead of the one of the kind.
        snowflake: The type in Snowflake, instead of the one of the kind.
        redshift: The type in Redshift, instead of the one of the kind.
        clickhouse: The type in ClickHouse, instead of the one of the kind.

    Raises:
        PropertyError: The name needs quotes in SQL, or the kind is unknown.
    """

    name: str
    kind: Kind
    about: str = ""
    _: KW_ONLY
    postgres: str | None = None
    bigquery: str | None = None
    duckdb: str | None = None
    snowflake: str | None = None
    redshift: str | None = None
    clickhouse: str | None = None

    def __post_init__(self) -> None:
        require_name(self.name, "a column")
        if self.kind not in get_args(Kind):
            raise PropertyError(
                f"column {self.name!r} has the unknown kind {self.kind!r}",
                hint=f"the kinds are {', '.join(get_args(Kind))}; other types need postgres=... or the like",
                origin=caller()._replace(builder=None),
            )

    def type_in(self, dialect: Dialect) -> str:
        """Return the SQL type of the column.

        Args:
            dialect: The database, such as ``"postgres"``.

        Returns:
            The type, such as ``timestamp``.
        """
        own: str | None = getattr(self, dialect)
        return own or _TYPES[dialect][self.kind]


@dataclass(frozen=True)
class Dataset:
    """A data set: its columns, in the order of its files, and its key.

    >>> trips = Dataset(
    ...     "trips",
    ...     columns=(Column("cab", "text"), Column("started_at", "timestamp"), Column("fare", "number")),
    ...     key=("cab", "started_at"),
    ...     partition_by="started_at",
    ... )
    >>> trips.names
    ['cab', 'started_at', 'fare']

    Args:
        name: The name of the data set. It is the prefix of task ids.
        columns: The columns, in the order of the files.
        key: The names of the columns that identify a row.
        partition_by: The column that BigQuery partitions the table by.
        cluster_by: The columns that BigQuery clusters the table by.

    Raises:
        PropertyError: Columns or key are empty, a column is named twice, or a name is unknown or needs quotes in SQL.
    """

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    _: KW_ONLY
    partition_by: str | None = None
    cluster_by: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        require_name(self.name, "a data set")
        for field in ("columns", "key", "cluster_by"):  # lists are accepted, and the data set stays hashable
            value = getattr(self, field)
            object.__setattr__(self, field, (value,) if isinstance(value, str) else tuple(value))
        origin = caller()._replace(builder=None)
        for what, needed in (("columns", self.columns), ("key", self.key)):
            if not needed:
                raise PropertyError(
                    f"data set {self.name!r} has no {what}",
                    hint=f"{what}=(...) lists the columns"
                    + (" that identify a row" if what == "key" else ", in the order of the files"),
                    origin=origin,
                )
        seen: dict[str, str] = {}
        for name in self.names:
            if name.lower() in seen:
                raise PropertyError(
                    f"data set {self.name!r} has two columns {name!r}"
                    + (f" and {seen[name.lower()]!r}" if seen[name.lower()] != name else ""),
                    hint="column names must be unique; SQL ignores case",
                    origin=origin,
                )
            seen[name.lower()] = name
        for what, names in self._uses():
            for name in names:
                require_known(name, self.names, f"{what} of data set {self.name!r}")
            if len(set(names)) < len(names):
                raise PropertyError(
                    f"{what} of data set {self.name!r} names a column twice",
                    hint="list it once",
                    origin=origin,
                )

    def _uses(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        parts = (self.partition_by,) if self.partition_by is not None else ()
        return ("the key", self.key), ("partition_by", parts), ("cluster_by", self.cluster_by)

    @property
    def names(self) -> list[str]:
        """The names of the columns, in the order of the files."""
        return [column.name for column in self.columns]

    def keyed_by(self, *names: str) -> Dataset:
        """Return a copy of the data set with another key.

        >>> trips = Dataset("trips", columns=(Column("cab", "text"), Column("fare", "number")), key=("cab",))
        >>> trips.keyed_by(*trips.key, "fare").key
        ('cab', 'fare')

        Args:
            names: The names of the columns that identify a row.

        Returns:
            The copy.

        Raises:
            PropertyError: A name is unknown or given twice.
        """
        return Dataset(self.name, self.columns, key=names, partition_by=self.partition_by, cluster_by=self.cluster_by)


def task_prefix(dataset: Dataset, id_prefix: str | None) -> str:
    """Return the prefix of the ids of the tasks that load a data set: its name and ``_``, unless another one is set."""
    return f"{dataset.name}_" if id_prefix is None else id_prefix


def refuse_taken(dataset: Dataset, own: set[str]) -> None:
    """Reject a data set with a column that the load adds itself."""
    taken = [name for name in dataset.names if name.lower() in own]
    if taken:
        raise PropertyError(
            f"the data set {dataset.name!r} has a column {taken[0]!r}, which the load adds itself",
            hint=f"rename the column: a load adds {', '.join(sorted(own))}",
            origin=caller(),
        )
