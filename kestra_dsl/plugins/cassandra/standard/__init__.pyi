# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.cassandra.standard``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "CassandraDbSession",
    "CassandraDbSessionEndpoint",
    "CassandraDbSessionSecureConnection",
    "Query",
    "Trigger",
]

PREFIX: str


class CassandraDbSession(Node):
    """Part of other types: ``io.kestra.plugin.cassandra.standard.CassandraDbSession``.

    A part. In Kestra 1.3, 2.0. From plugin-cassandra 1.3.5.
    https://kestra.io/plugins/plugin-cassandra/standard/io.kestra.plugin.cassandra.standard.cassandradbsession
    """

    application_name: Text | None = None
    """Text, or an expression."""
    endpoints: Dynamic[Items[Dynamic[One[CassandraDbSessionEndpoint]]]] | None = None
    """List of CassandraDbSessionEndpoint, or an expression."""
    local_datacenter: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    secure_connection: Dynamic[One[CassandraDbSessionSecureConnection]] | None = None
    """CassandraDbSessionSecureConnection, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class CassandraDbSessionEndpoint(Node):
    """Part of other types: ``io.kestra.plugin.cassandra.standard.CassandraDbSession-Endpoint``.

    A part. In Kestra 1.3, 2.0. From plugin-cassandra 1.3.5.
    """

    hostname: Text | None = None
    """Text, or an expression."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Default: 9042."""
    server_name: Text | None = None
    """Text, or an expression."""


class CassandraDbSessionSecureConnection(Node):
    """Part of other types: ``io.kestra.plugin.cassandra.standard.CassandraDbSession-SecureConnection``.

    A part. In Kestra 1.3, 2.0. From plugin-cassandra 1.3.5.
    """

    keystore_password: Text | None = None
    """Text, or an expression."""
    keystore_path: Text | None = None
    """Text, or an expression."""
    truststore_password: Text | None = None
    """Text, or an expression."""
    truststore_path: Text | None = None
    """Text, or an expression."""


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bytes": "bytes", "row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    bytes: Reference
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.cassandra.standard.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-cassandra 1.3.5. Required: id, cql, session.
    https://kestra.io/plugins/plugin-cassandra/standard/io.kestra.plugin.cassandra.standard.query
    """

    cql: Text | None = None
    """Text, or an expression. Required."""
    session: One[CassandraDbSession] | None = None
    """CassandraDbSession. Required."""
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
    """``io.kestra.plugin.cassandra.standard.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-cassandra 1.3.5. Required: id, cql, session.
    https://kestra.io/plugins/plugin-cassandra/standard/io.kestra.plugin.cassandra.standard.trigger
    """

    cql: Text | None = None
    """Text, or an expression. Required."""
    session: One[CassandraDbSession] | None = None
    """CassandraDbSession. Required."""
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
