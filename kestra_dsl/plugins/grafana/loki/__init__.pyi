# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.grafana.loki``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Duration, Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Query",
    "QueryRange",
    "Trigger",
]

PREFIX: str


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"logs": "logs", "result_type": "resultType"}
    logs: Reference
    result_type: Reference


class Query(BaseTask):
    """``io.kestra.plugin.grafana.loki.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-grafana 1.0.0. Required: id, query, url.
    https://kestra.io/plugins/plugin-grafana/loki/io.kestra.plugin.grafana.loki.query
    """

    query: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    auth_token: Text | None = None
    """Text, or an expression."""
    connect_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 30."""
    direction: Dynamic[Literal["FORWARD", "BACKWARD"]] | None = None
    """FORWARD or BACKWARD, or an expression. Default: BACKWARD."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 100."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 60."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    time: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class QueryRangeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"logs": "logs", "result_type": "resultType"}
    logs: Reference
    result_type: Reference


class QueryRange(BaseTask):
    """``io.kestra.plugin.grafana.loki.QueryRange``.

    A task. In Kestra 1.3, 2.0. From plugin-grafana 1.0.0. Required: id, query, url.
    https://kestra.io/plugins/plugin-grafana/loki/io.kestra.plugin.grafana.loki.queryrange
    """

    query: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    auth_token: Text | None = None
    """Text, or an expression."""
    connect_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 30."""
    direction: Dynamic[Literal["FORWARD", "BACKWARD"]] | None = None
    """FORWARD or BACKWARD, or an expression. Default: BACKWARD."""
    end: Text | None = None
    """Text, or an expression."""
    interval: Text | None = None
    """Text, or an expression."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 100."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 60."""
    since: Text | None = None
    """Text, or an expression."""
    start: Text | None = None
    """Text, or an expression."""
    step: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> QueryRangeOutputs:
        return QueryRangeOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "last_timestamp": "lastTimestamp", "logs": "logs", "query": "query", "result_type": "resultType"}
    count: Reference
    last_timestamp: Reference
    logs: Reference
    query: Reference
    result_type: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.grafana.loki.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-grafana 1.0.0. Required: id, query, url.
    https://kestra.io/plugins/plugin-grafana/loki/io.kestra.plugin.grafana.loki.trigger
    """

    query: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    auth_token: Text | None = None
    """Text, or an expression."""
    connect_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 30."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 100."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 60."""
    since: Text | None = None
    """Text, or an expression. Default: 10m."""
    state_key: Text | None = None
    """Text, or an expression."""
    state_ttl: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT24H."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
