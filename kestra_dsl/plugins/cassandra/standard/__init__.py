# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.cassandra.standard``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CassandraDbSession",
    "CassandraDbSessionEndpoint",
    "CassandraDbSessionSecureConnection",
    "Query",
    "Trigger",
]

PREFIX = "io.kestra.plugin.cassandra.standard"


def _CassandraDbSession():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    class CassandraDbSession(Node):
        """Part of other types: ``io.kestra.plugin.cassandra.standard.CassandraDbSession``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        application_name: Text | None = None
        endpoints: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.cassandra.standard", "CassandraDbSessionEndpoint")]]]]
            | None
        ) = None
        local_datacenter: Text | None = None
        password: Text | None = None
        secure_connection: (
            Dynamic[One[later("kestra_dsl.plugins.cassandra.standard", "CassandraDbSessionSecureConnection")]]
            | None
        ) = None
        username: Text | None = None
    return CassandraDbSession


def _CassandraDbSessionEndpoint():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Int, Text
    class CassandraDbSessionEndpoint(Node):
        """Part of other types: ``io.kestra.plugin.cassandra.standard.CassandraDbSession-Endpoint``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        hostname: Text | None = None
        port: Dynamic[Int] | None = None
        server_name: Text | None = None
    return CassandraDbSessionEndpoint


def _CassandraDbSessionSecureConnection():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class CassandraDbSessionSecureConnection(Node):
        """Part of other types: ``io.kestra.plugin.cassandra.standard.CassandraDbSession-SecureConnection``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        keystore_password: Text | None = None
        keystore_path: Text | None = None
        truststore_password: Text | None = None
        truststore_path: Text | None = None
    return CassandraDbSessionSecureConnection


def _Query():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.cassandra.standard.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("cql", "session"),
            deprecated_properties=("fetch", "fetch_one", "store"),
            aliases=("io.kestra.plugin.cassandra.Query",),
            replacements={"fetch": "fetch_type='FETCH'", "fetch_one": "fetch_type='FETCH_ONE'", "store": "fetch_type='STORE'"},
        )
        cql: Text | None = None
        session: One[later("kestra_dsl.plugins.cassandra.standard", "CassandraDbSession")] | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        fetch: Dynamic[Bool] | None = None
        fetch_one: Dynamic[Bool] | None = None
        store: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> QueryOutputs:
            return QueryOutputs(self._output_root, self.id)
    return Query


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.cassandra.standard.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("cql", "session"),
            deprecated_properties=("fetch", "fetch_one", "store"),
            aliases=("io.kestra.plugin.cassandra.Trigger",),
            replacements={"fetch": "fetch_type='FETCH'", "fetch_one": "fetch_type='FETCH_ONE'", "store": "fetch_type='STORE'"},
        )
        cql: Text | None = None
        session: One[later("kestra_dsl.plugins.cassandra.standard", "CassandraDbSession")] | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        interval: Duration | None = None
        time_zone_id: Text | None = None
        fetch: Dynamic[Bool] | None = None
        fetch_one: Dynamic[Bool] | None = None
        store: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CassandraDbSession,
        _CassandraDbSessionEndpoint,
        _CassandraDbSessionSecureConnection,
        _Query,
        _Trigger,
    ),
)
