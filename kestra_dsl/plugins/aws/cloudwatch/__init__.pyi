# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.cloudwatch``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, Number, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "CloudWatchLogs",
    "Push",
    "PushMetricValue",
    "Query",
    "QueryDimensionKV",
    "Trigger",
]

PREFIX: str


class CloudWatchLogs(BaseTask):
    """``io.kestra.plugin.aws.cloudwatch.CloudWatchLogs``."""

    access_key_id: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    endpoint_override: Text | None = None
    force_path_style: Dynamic[Bool] | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None


class PushOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count"}
    count: Reference


class Push(BaseTask):
    """``io.kestra.plugin.aws.cloudwatch.Push``."""

    metrics: Dynamic[Items[Dynamic[One[PushMetricValue]]]] | None = None
    """Required."""
    namespace: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    endpoint_override: Text | None = None
    force_path_style: Dynamic[Bool] | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

    @property
    def outputs(self) -> PushOutputs:
        return PushOutputs(self._output_root, self.id)


class PushMetricValue(Node):
    """Part of other types: ``io.kestra.plugin.aws.cloudwatch.Push-MetricValue``."""

    dimensions: Dynamic[Map[Data]] | None = None
    metric_name: Text | None = None
    unit: Text | None = None
    value: Dynamic[Number] | None = None


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "series": "series"}
    count: Reference
    series: Reference


class Query(BaseTask):
    """``io.kestra.plugin.aws.cloudwatch.Query``."""

    metric_name: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    dimensions: Dynamic[Items[Dynamic[One[QueryDimensionKV]]]] | None = None
    endpoint_override: Text | None = None
    force_path_style: Dynamic[Bool] | None = None
    namespace: Text | None = None
    period_seconds: Dynamic[Int] | None = None
    """Default: 60."""
    region: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    statistic: Text | None = None
    """Default: Average."""
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None
    window: Dynamic[Duration] | None = None
    """Default: PT5M."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class QueryDimensionKV(Node):
    """Part of other types: ``io.kestra.plugin.aws.cloudwatch.Query-DimensionKV``."""

    name: Text | None = None
    value: Text | None = None


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "series": "series"}
    count: Reference
    series: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.aws.cloudwatch.Trigger``."""

    access_key_id: Text | None = None
    dimensions: Dynamic[Items[Dynamic[One[QueryDimensionKV]]]] | None = None
    endpoint_override: Text | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    metric_name: Text | None = None
    namespace: Text | None = None
    period_seconds: Dynamic[Int] | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    statistic: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None
    window: Dynamic[Duration] | None = None

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
