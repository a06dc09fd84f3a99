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
    """``io.kestra.plugin.aws.cloudwatch.CloudWatchLogs``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id.
    https://kestra.io/plugins/plugin-aws/cloudwatch/io.kestra.plugin.aws.cloudwatch.cloudwatchlogs
    """

    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""


class PushOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count"}
    count: Reference


class Push(BaseTask):
    """``io.kestra.plugin.aws.cloudwatch.Push``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, metrics, namespace.
    https://kestra.io/plugins/plugin-aws/cloudwatch/io.kestra.plugin.aws.cloudwatch.push
    """

    metrics: Dynamic[Items[Dynamic[One[PushMetricValue]]]] | None = None
    """List of PushMetricValue, or an expression. Required."""
    namespace: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> PushOutputs:
        return PushOutputs(self._output_root, self.id)


class PushMetricValue(Node):
    """Part of other types: ``io.kestra.plugin.aws.cloudwatch.Push-MetricValue``.

    A part. In Kestra 1.3, 2.0. From plugin-aws 2.8.2.
    """

    dimensions: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    metric_name: Text | None = None
    """Text, or an expression."""
    unit: Text | None = None
    """Text, or an expression."""
    value: Dynamic[Number] | None = None
    """Number, or an expression."""


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "series": "series"}
    count: Reference
    series: Reference


class Query(BaseTask):
    """``io.kestra.plugin.aws.cloudwatch.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, metric_name.
    https://kestra.io/plugins/plugin-aws/cloudwatch/io.kestra.plugin.aws.cloudwatch.query
    """

    metric_name: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    dimensions: Dynamic[Items[Dynamic[One[QueryDimensionKV]]]] | None = None
    """List of QueryDimensionKV, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    namespace: Text | None = None
    """Text, or an expression."""
    period_seconds: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 60."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    statistic: Text | None = None
    """Text, or an expression. Default: Average."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""
    window: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5M."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class QueryDimensionKV(Node):
    """Part of other types: ``io.kestra.plugin.aws.cloudwatch.Query-DimensionKV``.

    A part. In Kestra 1.3, 2.0. From plugin-aws 2.8.2.
    """

    name: Text | None = None
    """Text, or an expression."""
    value: Text | None = None
    """Text, or an expression."""


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "series": "series"}
    count: Reference
    series: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.aws.cloudwatch.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id.
    https://kestra.io/plugins/plugin-aws/cloudwatch/io.kestra.plugin.aws.cloudwatch.trigger
    """

    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    dimensions: Dynamic[Items[Dynamic[One[QueryDimensionKV]]]] | None = None
    """List of QueryDimensionKV, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    metric_name: Text | None = None
    """Text, or an expression."""
    namespace: Text | None = None
    """Text, or an expression."""
    period_seconds: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    statistic: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""
    window: Dynamic[Duration] | None = None
    """Duration, or an expression."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
