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
    """``io.kestra.plugin.grafana.loki.Query``."""

    query: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    auth_token: Text | None = None
    connect_timeout: Dynamic[Int] | None = None
    """Default: 30."""
    direction: Dynamic[Literal["FORWARD", "BACKWARD"]] | None = None
    """Default: BACKWARD."""
    limit: Dynamic[Int] | None = None
    """Default: 100."""
    read_timeout: Dynamic[Int] | None = None
    """Default: 60."""
    tenant_id: Text | None = None
    time: Text | None = None

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class QueryRangeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"logs": "logs", "result_type": "resultType"}
    logs: Reference
    result_type: Reference


class QueryRange(BaseTask):
    """``io.kestra.plugin.grafana.loki.QueryRange``."""

    query: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    auth_token: Text | None = None
    connect_timeout: Dynamic[Int] | None = None
    """Default: 30."""
    direction: Dynamic[Literal["FORWARD", "BACKWARD"]] | None = None
    """Default: BACKWARD."""
    end: Text | None = None
    interval: Text | None = None
    limit: Dynamic[Int] | None = None
    """Default: 100."""
    read_timeout: Dynamic[Int] | None = None
    """Default: 60."""
    since: Text | None = None
    start: Text | None = None
    step: Text | None = None
    tenant_id: Text | None = None

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
    """``io.kestra.plugin.grafana.loki.Trigger``."""

    query: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    auth_token: Text | None = None
    connect_timeout: Dynamic[Int] | None = None
    """Default: 30."""
    interval: Duration | None = None
    """Default: PT1M."""
    max_records: Dynamic[Int] | None = None
    """Default: 100."""
    read_timeout: Dynamic[Int] | None = None
    """Default: 60."""
    since: Text | None = None
    """Default: 10m."""
    state_key: Text | None = None
    state_ttl: Dynamic[Duration] | None = None
    """Default: PT24H."""
    tenant_id: Text | None = None

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
