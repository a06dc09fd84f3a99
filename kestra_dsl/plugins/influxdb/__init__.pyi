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
    """``io.kestra.plugin.influxdb.FluxQuery``.

    A task. In Kestra 1.3, 2.0. From plugin-influxdb 1.5.2. Required: id, connection, org, query.
    https://kestra.io/plugins/plugin-influxdb/io.kestra.plugin.influxdb.fluxquery
    """

    connection: One[InfluxDBConnection] | None = None
    """InfluxDBConnection. Required."""
    org: Text | None = None
    """Text, or an expression. Required."""
    query: Text | None = None
    """Text, or an expression. Required."""
    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: NONE."""

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
    """``io.kestra.plugin.influxdb.FluxTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-influxdb 1.5.2. Required: id.
    https://kestra.io/plugins/plugin-influxdb/io.kestra.plugin.influxdb.fluxtrigger
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    connection: One[InfluxDBConnection] | None = None
    """InfluxDBConnection."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: NONE."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    org: Text | None = None
    """Text, or an expression."""
    query: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> FluxTriggerOutputs:
        return FluxTriggerOutputs("trigger", self.id)


class InfluxDBConnection(Node):
    """Part of other types: ``io.kestra.plugin.influxdb.InfluxDBConnection``.

    A part. In Kestra 1.3, 2.0. From plugin-influxdb 1.5.2.
    https://kestra.io/plugins/plugin-influxdb/io.kestra.plugin.influxdb.influxdbconnection
    """

    connect_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10S."""
    read_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10S."""
    token: Text | None = None
    """Text, or an expression."""
    url: Text | None = None
    """Address of the service. Text, or an expression."""


class InfluxQLQueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "total": "total", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    total: Reference
    uri: Reference


class InfluxQLQuery(BaseTask):
    """``io.kestra.plugin.influxdb.InfluxQLQuery``.

    A task. In Kestra 1.3, 2.0. From plugin-influxdb 1.5.2. Required: id, connection, org, query.
    https://kestra.io/plugins/plugin-influxdb/io.kestra.plugin.influxdb.influxqlquery
    """

    connection: One[InfluxDBConnection] | None = None
    """InfluxDBConnection. Required."""
    org: Text | None = None
    """Text, or an expression. Required."""
    query: Text | None = None
    """Text, or an expression. Required."""
    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: NONE."""

    @property
    def outputs(self) -> InfluxQLQueryOutputs:
        return InfluxQLQueryOutputs(self._output_root, self.id)


class LoadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"record_count": "recordCount"}
    record_count: Reference


class Load(BaseTask):
    """``io.kestra.plugin.influxdb.Load``.

    A task. In Kestra 1.3, 2.0. From plugin-influxdb 1.5.2. Required: id, connection, from_, measurement, org.
    https://kestra.io/plugins/plugin-influxdb/io.kestra.plugin.influxdb.load
    """

    connection: One[InfluxDBConnection] | None = None
    """InfluxDBConnection. Required."""
    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    measurement: Text | None = None
    """Text, or an expression. Required."""
    org: Text | None = None
    """Text, or an expression. Required."""
    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    chunk: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    tags: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    time_field: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> LoadOutputs:
        return LoadOutputs(self._output_root, self.id)


class WriteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"record_count": "recordCount"}
    record_count: Reference


class Write(BaseTask):
    """``io.kestra.plugin.influxdb.Write``.

    A task. In Kestra 1.3, 2.0. From plugin-influxdb 1.5.2. Required: id, connection, org, source.
    https://kestra.io/plugins/plugin-influxdb/io.kestra.plugin.influxdb.write
    """

    connection: One[InfluxDBConnection] | None = None
    """InfluxDBConnection. Required."""
    org: Text | None = None
    """Text, or an expression. Required."""
    source: Text | None = None
    """Text, or an expression. Required."""
    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    precision: Dynamic[Literal["MS", "S", "US", "NS"]] | None = None
    """MS, S, US or NS, or an expression. Default: NS."""

    @property
    def outputs(self) -> WriteOutputs:
        return WriteOutputs(self._output_root, self.id)
