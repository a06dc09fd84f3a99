# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.monitoring``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Duration, Dynamic, Items, Map, Number, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Push",
    "PushMetricValue",
    "Query",
    "Trigger",
]

PREFIX: str


class PushOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count"}
    count: Reference


class Push(BaseTask):
    """``io.kestra.plugin.gcp.monitoring.Push``."""

    impersonated_service_account: Text | None = None
    metrics: Dynamic[Items[Dynamic[One[PushMetricValue]]]] | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    window: Dynamic[Duration] | None = None
    """Default: PT1M."""

    @property
    def outputs(self) -> PushOutputs:
        return PushOutputs(self._output_root, self.id)


class PushMetricValue(Node):
    """Part of other types: ``io.kestra.plugin.gcp.monitoring.Push-MetricValue``."""

    labels: Dynamic[Map[Text]] | None = None
    metric_kind: Dynamic[Literal["GAUGE", "CUMULATIVE", "DELTA"]] | None = None
    """Default: GAUGE."""
    metric_type: Text | None = None
    value: Dynamic[Number] | None = None


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "series": "series"}
    count: Reference
    series: Reference


class Query(BaseTask):
    """``io.kestra.plugin.gcp.monitoring.Query``."""

    filter: Text | None = None
    """Required."""
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    window: Dynamic[Duration] | None = None
    """Default: PT5M."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "series": "series"}
    count: Reference
    series: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.gcp.monitoring.Trigger``."""

    filter: Text | None = None
    """Required."""
    interval: Duration | None = None
    """Default: PT1M."""
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    window: Dynamic[Duration] | None = None
    """Default: PT5M."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
