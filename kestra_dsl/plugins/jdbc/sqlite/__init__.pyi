# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.jdbc.sqlite``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Queries",
    "Query",
    "Trigger",
]

PREFIX: str


class QueriesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"database_uri": "databaseUri", "output_files": "outputFiles", "outputs_": "outputs"}
    database_uri: Reference
    output_files: Reference
    outputs_: Reference


class Queries(BaseTask):
    """``io.kestra.plugin.jdbc.sqlite.Queries``."""

    sql: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: NONE."""
    after_sql: Text | None = None
    connection_pool_size: Dynamic[Int] | None = None
    """Default: 10."""
    connection_pooling: Dynamic[Bool] | None = None
    """Default: true."""
    fetch_size: Dynamic[Int] | None = None
    """Default: 10000."""
    output_db_file: Dynamic[Bool] | None = None
    """Default: false."""
    output_files: Dynamic[Items[Text]] | None = None
    parameters: Dynamic[Map[Data]] | None = None
    password: Text | None = None
    sqlite_file: Text | None = None
    time_zone_id: Text | None = None
    transaction: Dynamic[Bool] | None = None
    """Default: true."""
    url: Text | None = None
    """Default: jdbc:sqlite:."""
    username: Text | None = None
    fetch: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH'."""
    fetch_one: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH_ONE'."""
    store: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='STORE'."""

    @property
    def outputs(self) -> QueriesOutputs:
        return QueriesOutputs(self._output_root, self.id)


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"database_uri": "databaseUri", "output_files": "outputFiles", "row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    database_uri: Reference
    output_files: Reference
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.jdbc.sqlite.Query``."""

    sql: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: NONE."""
    after_sql: Text | None = None
    connection_pool_size: Dynamic[Int] | None = None
    """Default: 10."""
    connection_pooling: Dynamic[Bool] | None = None
    """Default: true."""
    fetch_size: Dynamic[Int] | None = None
    """Default: 10000."""
    output_db_file: Dynamic[Bool] | None = None
    """Default: false."""
    output_files: Dynamic[Items[Text]] | None = None
    parameters: Dynamic[Map[Data]] | None = None
    password: Text | None = None
    sqlite_file: Text | None = None
    time_zone_id: Text | None = None
    url: Text | None = None
    """Default: jdbc:sqlite:."""
    username: Text | None = None
    fetch: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH'."""
    fetch_one: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH_ONE'."""
    store: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='STORE'."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.jdbc.sqlite.Trigger``."""

    sql: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    after_sql: Text | None = None
    connection_pool_size: Dynamic[Int] | None = None
    """Default: 10."""
    connection_pooling: Dynamic[Bool] | None = None
    """Default: true."""
    fetch_size: Dynamic[Int] | None = None
    """Default: 10000."""
    interval: Duration | None = None
    """Default: PT1M."""
    output_db_file: Dynamic[Bool] | None = None
    """Default: false."""
    parameters: Dynamic[Map[Data]] | None = None
    password: Text | None = None
    sqlite_file: Text | None = None
    time_zone_id: Text | None = None
    username: Text | None = None
    fetch: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH'."""
    fetch_one: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH_ONE'."""
    store: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='STORE'."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
