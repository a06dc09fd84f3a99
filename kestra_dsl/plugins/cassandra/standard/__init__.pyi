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
    """Part of other types: ``io.kestra.plugin.cassandra.standard.CassandraDbSession``."""

    application_name: Text | None = None
    endpoints: Dynamic[Items[Dynamic[One[CassandraDbSessionEndpoint]]]] | None = None
    local_datacenter: Text | None = None
    password: Text | None = None
    secure_connection: Dynamic[One[CassandraDbSessionSecureConnection]] | None = None
    username: Text | None = None


class CassandraDbSessionEndpoint(Node):
    """Part of other types: ``io.kestra.plugin.cassandra.standard.CassandraDbSession-Endpoint``."""

    hostname: Text | None = None
    port: Dynamic[Int] | None = None
    """Default: 9042."""
    server_name: Text | None = None


class CassandraDbSessionSecureConnection(Node):
    """Part of other types: ``io.kestra.plugin.cassandra.standard.CassandraDbSession-SecureConnection``."""

    keystore_password: Text | None = None
    keystore_path: Text | None = None
    truststore_password: Text | None = None
    truststore_path: Text | None = None


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bytes": "bytes", "row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    bytes: Reference
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.cassandra.standard.Query``."""

    cql: Text | None = None
    """Required."""
    session: One[CassandraDbSession] | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: NONE."""
    fetch: Dynamic[Bool] | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH'."""
    fetch_one: Dynamic[Bool] | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH_ONE'."""
    store: Dynamic[Bool] | None = None
    """Default: false. Deprecated. Use fetch_type='STORE'."""

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
    """``io.kestra.plugin.cassandra.standard.Trigger``."""

    cql: Text | None = None
    """Required."""
    session: One[CassandraDbSession] | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: NONE."""
    interval: Duration | None = None
    """Default: PT1M."""
    time_zone_id: Text | None = None
    fetch: Dynamic[Bool] | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH'."""
    fetch_one: Dynamic[Bool] | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH_ONE'."""
    store: Dynamic[Bool] | None = None
    """Default: false. Deprecated. Use fetch_type='STORE'."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
