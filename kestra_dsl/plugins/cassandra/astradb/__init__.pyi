# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.cassandra.astradb``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "AstraDbSession",
    "AstraDbSessionProxyAddress",
    "Query",
    "Trigger",
]

PREFIX: str


class AstraDbSession(Node):
    """Part of other types: ``io.kestra.plugin.cassandra.astradb.AstraDbSession``.

    A part. In Kestra 1.3, 2.0. From plugin-cassandra 1.3.5.
    https://kestra.io/plugins/plugin-cassandra/astradb/io.kestra.plugin.cassandra.astradb.astradbsession
    """

    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    keyspace: Text | None = None
    """Text, or an expression."""
    proxy_address: One[AstraDbSessionProxyAddress] | None = None
    """AstraDbSessionProxyAddress."""
    secure_bundle: Text | None = None
    """Text, or an expression."""


class AstraDbSessionProxyAddress(Node):
    """Part of other types: ``io.kestra.plugin.cassandra.astradb.AstraDbSession-ProxyAddress``.

    A part. In Kestra 1.3, 2.0. From plugin-cassandra 1.3.5.
    """

    hostname: Text | None = None
    """Text, or an expression."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Default: 9042."""


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bytes": "bytes", "row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    bytes: Reference
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.cassandra.astradb.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-cassandra 1.3.5. Required: id, cql, session.
    https://kestra.io/plugins/plugin-cassandra/astradb/io.kestra.plugin.cassandra.astradb.query
    """

    cql: Text | None = None
    """Text, or an expression. Required."""
    session: One[AstraDbSession] | None = None
    """AstraDbSession. Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: NONE."""
    fetch: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated. Use fetch_type='FETCH'."""
    fetch_one: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated. Use fetch_type='FETCH_ONE'."""
    store: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated. Use fetch_type='STORE'."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bytes": "bytes", "row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    bytes: Reference
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.cassandra.astradb.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-cassandra 1.3.5. Required: id, cql, session.
    https://kestra.io/plugins/plugin-cassandra/astradb/io.kestra.plugin.cassandra.astradb.trigger
    """

    cql: Text | None = None
    """Text, or an expression. Required."""
    session: One[AstraDbSession] | None = None
    """AstraDbSession. Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: NONE."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    time_zone_id: Text | None = None
    """Text."""
    fetch: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated. Use fetch_type='FETCH'."""
    fetch_one: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated. Use fetch_type='FETCH_ONE'."""
    store: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated. Use fetch_type='STORE'."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
