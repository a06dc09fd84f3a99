# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.cloudwatch``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CloudWatchLogs",
    "Push",
    "PushMetricValue",
    "Query",
    "QueryDimensionKV",
    "Trigger",
]

PREFIX = "io.kestra.plugin.aws.cloudwatch"


def _CloudWatchLogs():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    class CloudWatchLogs(BaseTask):
        """``io.kestra.plugin.aws.cloudwatch.CloudWatchLogs``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.cloudwatch.CloudWatchLogs",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
        sts_role_session_name: Text | None = None
    return CloudWatchLogs


def _Push():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PushOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count"}
        count: Reference
    class Push(BaseTask):
        """``io.kestra.plugin.aws.cloudwatch.Push``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.cloudwatch.Push",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("metrics", "namespace"),
        )
        metrics: Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.aws.cloudwatch", "PushMetricValue")]]]] | None = None
        namespace: Text | None = None
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
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> PushOutputs:
            return PushOutputs(self._output_root, self.id)
    return Push


def _PushMetricValue():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Dynamic, Map, Number, Text
    class PushMetricValue(Node):
        """Part of other types: ``io.kestra.plugin.aws.cloudwatch.Push-MetricValue``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        dimensions: Dynamic[Map[Data]] | None = None
        metric_name: Text | None = None
        unit: Text | None = None
        value: Dynamic[Number] | None = None
    return PushMetricValue


def _Query():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class QueryOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "series": "series"}
        count: Reference
        series: Reference
    class Query(BaseTask):
        """``io.kestra.plugin.aws.cloudwatch.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.cloudwatch.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("metric_name",),
        )
        metric_name: Text | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        dimensions: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.aws.cloudwatch", "QueryDimensionKV")]]]]
            | None
        ) = None
        endpoint_override: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
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
        sts_role_session_name: Text | None = None
        window: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> QueryOutputs:
            return QueryOutputs(self._output_root, self.id)
    return Query


def _QueryDimensionKV():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class QueryDimensionKV(Node):
        """Part of other types: ``io.kestra.plugin.aws.cloudwatch.Query-DimensionKV``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        name: Text | None = None
        value: Text | None = None
    return QueryDimensionKV


def _Trigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "series": "series"}
        count: Reference
        series: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.aws.cloudwatch.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.cloudwatch.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        access_key_id: Text | None = None
        dimensions: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.aws.cloudwatch", "QueryDimensionKV")]]]]
            | None
        ) = None
        endpoint_override: Text | None = None
        interval: Duration | None = None
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
        sts_role_session_name: Text | None = None
        window: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CloudWatchLogs,
        _Push,
        _PushMetricValue,
        _Query,
        _QueryDimensionKV,
        _Trigger,
    ),
)
