# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.influxdb``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Duration, Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "FluxQuery",
    "FluxTrigger",
    "InfluxDBConnection",
    "InfluxQLQuery",
    "Load",
    "Write",
]

PREFIX: str


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

    connection: One[InfluxDBConnection] | None = None
    """Required."""
    org: Text | None = None
    """Required."""
    query: Text | None = None
    """Required."""
    bucket: Text | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: NONE."""

    @property
    def outputs(self) -> FluxQueryOutputs:
        return FluxQueryOutputs(self._output_root, self.id)


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

    bucket: Text | None = None
    connection: One[InfluxDBConnection] | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: NONE."""
    interval: Duration | None = None
    """Default: PT1M."""
    org: Text | None = None
    query: Text | None = None

    @property
    def outputs(self) -> FluxTriggerOutputs:
        return FluxTriggerOutputs("trigger", self.id)


class InfluxDBConnection(Node):
    """Part of other types: ``io.kestra.plugin.influxdb.InfluxDBConnection``."""

    connect_timeout: Dynamic[Duration] | None = None
    """Default: PT10S."""
    read_timeout: Dynamic[Duration] | None = None
    """Default: PT10S."""
    token: Text | None = None
    url: Text | None = None


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

    connection: One[InfluxDBConnection] | None = None
    """Required."""
    org: Text | None = None
    """Required."""
    query: Text | None = None
    """Required."""
    bucket: Text | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: NONE."""

    @property
    def outputs(self) -> InfluxQLQueryOutputs:
        return InfluxQLQueryOutputs(self._output_root, self.id)


class LoadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"record_count": "recordCount"}
    record_count: Reference


class Load(BaseTask):
    """``io.kestra.plugin.influxdb.Load``."""

    connection: One[InfluxDBConnection] | None = None
    """Required."""
    from_: Text | None = None
    """Required."""
    measurement: Text | None = None
    """Required."""
    org: Text | None = None
    """Required."""
    bucket: Text | None = None
    chunk: Dynamic[Int] | None = None
    """Default: 1000."""
    tags: Dynamic[Items[Text]] | None = None
    time_field: Text | None = None

    @property
    def outputs(self) -> LoadOutputs:
        return LoadOutputs(self._output_root, self.id)


class WriteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"record_count": "recordCount"}
    record_count: Reference


class Write(BaseTask):
    """``io.kestra.plugin.influxdb.Write``."""

    connection: One[InfluxDBConnection] | None = None
    """Required."""
    org: Text | None = None
    """Required."""
    source: Text | None = None
    """Required."""
    bucket: Text | None = None
    precision: Dynamic[Literal["MS", "S", "US", "NS"]] | None = None
    """Default: NS."""

    @property
    def outputs(self) -> WriteOutputs:
        return WriteOutputs(self._output_root, self.id)
