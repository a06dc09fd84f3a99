# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.influxdb``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "FluxQuery",
    "FluxTrigger",
    "InfluxDBConnection",
    "InfluxQLQuery",
    "Load",
    "Write",
]

PREFIX = "io.kestra.plugin.influxdb"


def _FluxQuery():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class FluxQueryOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "total": "total", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        total: Reference
        uri: Reference
    class FluxQuery(BaseTask):
        """``io.kestra.plugin.influxdb.FluxQuery``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.influxdb.FluxQuery",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection", "org", "query"),
        )
        connection: One[later("kestra_dsl.plugins.influxdb", "InfluxDBConnection")] | None = None
        org: Text | None = None
        query: Text | None = None
        bucket: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        @property
        def outputs(self) -> FluxQueryOutputs:
            return FluxQueryOutputs(self._output_root, self.id)
    return FluxQuery


def _FluxTrigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class FluxTriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "total": "total", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        total: Reference
        uri: Reference
    class FluxTrigger(BaseTrigger):
        """``io.kestra.plugin.influxdb.FluxTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.influxdb.FluxTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        bucket: Text | None = None
        connection: One[later("kestra_dsl.plugins.influxdb", "InfluxDBConnection")] | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        interval: Duration | None = None
        org: Text | None = None
        query: Text | None = None
        @property
        def outputs(self) -> FluxTriggerOutputs:
            return FluxTriggerOutputs("trigger", self.id)
    return FluxTrigger


def _InfluxDBConnection():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Duration, Dynamic, Text
    class InfluxDBConnection(Node):
        """Part of other types: ``io.kestra.plugin.influxdb.InfluxDBConnection``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        connect_timeout: Dynamic[Duration] | None = None
        read_timeout: Dynamic[Duration] | None = None
        token: Text | None = None
        url: Text | None = None
    return InfluxDBConnection


def _InfluxQLQuery():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class InfluxQLQueryOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "total": "total", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        total: Reference
        uri: Reference
    class InfluxQLQuery(BaseTask):
        """``io.kestra.plugin.influxdb.InfluxQLQuery``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.influxdb.InfluxQLQuery",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection", "org", "query"),
        )
        connection: One[later("kestra_dsl.plugins.influxdb", "InfluxDBConnection")] | None = None
        org: Text | None = None
        query: Text | None = None
        bucket: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        @property
        def outputs(self) -> InfluxQLQueryOutputs:
            return InfluxQLQueryOutputs(self._output_root, self.id)
    return InfluxQLQuery


def _Load():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class LoadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"record_count": "recordCount"}
        record_count: Reference
    class Load(BaseTask):
        """``io.kestra.plugin.influxdb.Load``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.influxdb.Load",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection", "from_", "measurement", "org"),
        )
        connection: One[later("kestra_dsl.plugins.influxdb", "InfluxDBConnection")] | None = None
        from_: Text | None = None
        measurement: Text | None = None
        org: Text | None = None
        bucket: Text | None = None
        chunk: Dynamic[Int] | None = None
        tags: Dynamic[Items[Text]] | None = None
        time_field: Text | None = None
        @property
        def outputs(self) -> LoadOutputs:
            return LoadOutputs(self._output_root, self.id)
    return Load


def _Write():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class WriteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"record_count": "recordCount"}
        record_count: Reference
    class Write(BaseTask):
        """``io.kestra.plugin.influxdb.Write``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.influxdb.Write",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection", "org", "source"),
        )
        connection: One[later("kestra_dsl.plugins.influxdb", "InfluxDBConnection")] | None = None
        org: Text | None = None
        source: Text | None = None
        bucket: Text | None = None
        precision: Dynamic[Literal["MS", "S", "US", "NS"]] | None = None
        @property
        def outputs(self) -> WriteOutputs:
            return WriteOutputs(self._output_root, self.id)
    return Write


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _FluxQuery,
        _FluxTrigger,
        _InfluxDBConnection,
        _InfluxQLQuery,
        _Load,
        _Write,
    ),
)
