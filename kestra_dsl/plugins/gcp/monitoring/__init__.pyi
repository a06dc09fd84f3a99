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
    """``io.kestra.plugin.gcp.monitoring.Push``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id.
    https://kestra.io/plugins/plugin-gcp/monitoring/io.kestra.plugin.gcp.monitoring.push
    """

    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    metrics: Dynamic[Items[Dynamic[One[PushMetricValue]]]] | None = None
    """List of PushMetricValue, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    window: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1M."""

    @property
    def outputs(self) -> PushOutputs:
        return PushOutputs(self._output_root, self.id)


class PushMetricValue(Node):
    """Part of other types: ``io.kestra.plugin.gcp.monitoring.Push-MetricValue``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    """

    labels: Dynamic[Map[Text]] | None = None
    """Labels of the resource in Google Cloud. Mapping of names to text, or an expression."""
    metric_kind: Dynamic[Literal["GAUGE", "CUMULATIVE", "DELTA"]] | None = None
    """GAUGE, CUMULATIVE or DELTA, or an expression. Default: GAUGE."""
    metric_type: Text | None = None
    """Text, or an expression."""
    value: Dynamic[Number] | None = None
    """Number, or an expression."""


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "series": "series"}
    count: Reference
    series: Reference


class Query(BaseTask):
    """``io.kestra.plugin.gcp.monitoring.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, filter.
    https://kestra.io/plugins/plugin-gcp/monitoring/io.kestra.plugin.gcp.monitoring.query
    """

    filter: Text | None = None
    """Text, or an expression. Required."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    window: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5M."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "series": "series"}
    count: Reference
    series: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.gcp.monitoring.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, filter.
    https://kestra.io/plugins/plugin-gcp/monitoring/io.kestra.plugin.gcp.monitoring.trigger
    """

    filter: Text | None = None
    """Text, or an expression. Required."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    window: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5M."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
