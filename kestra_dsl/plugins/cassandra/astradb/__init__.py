# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.cassandra.astradb``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "AstraDbSession",
    "AstraDbSessionProxyAddress",
    "Query",
    "Trigger",
]

PREFIX = "io.kestra.plugin.cassandra.astradb"


def _AstraDbSession():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import One, Text, later
    class AstraDbSession(Node):
        """Part of other types: ``io.kestra.plugin.cassandra.astradb.AstraDbSession``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        client_id: Text | None = None
        client_secret: Text | None = None
        keyspace: Text | None = None
        proxy_address: One[later("kestra_dsl.plugins.cassandra.astradb", "AstraDbSessionProxyAddress")] | None = None
        secure_bundle: Text | None = None
    return AstraDbSession


def _AstraDbSessionProxyAddress():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Int, Text
    class AstraDbSessionProxyAddress(Node):
        """Part of other types: ``io.kestra.plugin.cassandra.astradb.AstraDbSession-ProxyAddress``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        hostname: Text | None = None
        port: Dynamic[Int] | None = None
    return AstraDbSessionProxyAddress


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
        """``io.kestra.plugin.cassandra.astradb.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.cassandra.astradb.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("cql", "session"),
            deprecated_properties=("fetch", "fetch_one", "store"),
            aliases=("io.kestra.plugin.astradb.Query",),
            replacements={"fetch": "fetch_type='FETCH'", "fetch_one": "fetch_type='FETCH_ONE'", "store": "fetch_type='STORE'"},
        )
        cql: Text | None = None
        session: One[later("kestra_dsl.plugins.cassandra.astradb", "AstraDbSession")] | None = None
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
        """``io.kestra.plugin.cassandra.astradb.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.cassandra.astradb.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("cql", "session"),
            deprecated_properties=("fetch", "fetch_one", "store"),
            aliases=("io.kestra.plugin.astradb.Trigger",),
            replacements={"fetch": "fetch_type='FETCH'", "fetch_one": "fetch_type='FETCH_ONE'", "store": "fetch_type='STORE'"},
        )
        cql: Text | None = None
        session: One[later("kestra_dsl.plugins.cassandra.astradb", "AstraDbSession")] | None = None
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
        _AstraDbSession,
        _AstraDbSessionProxyAddress,
        _Query,
        _Trigger,
    ),
)
