# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.jdbc.db2``."""

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
    _kestra_names = {"outputs_": "outputs"}
    outputs_: Reference


class Queries(BaseTask):
    """``io.kestra.plugin.jdbc.db2.Queries``."""

    sql: Text | None = None
    """Required."""
    url: Text | None = None
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
    output_files: Dynamic[Items[Text]] | None = None
    parameters: Dynamic[Map[Data]] | None = None
    password: Text | None = None
    time_zone_id: Text | None = None
    transaction: Dynamic[Bool] | None = None
    """Default: true."""
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
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.jdbc.db2.Query``."""

    sql: Text | None = None
    """Required."""
    url: Text | None = None
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
    output_files: Dynamic[Items[Text]] | None = None
    parameters: Dynamic[Map[Data]] | None = None
    password: Text | None = None
    time_zone_id: Text | None = None
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
    """``io.kestra.plugin.jdbc.db2.Trigger``."""

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
    parameters: Dynamic[Map[Data]] | None = None
    password: Text | None = None
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
