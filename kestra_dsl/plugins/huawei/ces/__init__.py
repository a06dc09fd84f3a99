# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.ces``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Dimension",
    "Push",
    "PushMetricValue",
    "Query",
    "Trigger",
]

PREFIX = "io.kestra.plugin.huawei.ces"


def _Dimension():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class Dimension(Node):
        """Part of other types: ``io.kestra.plugin.huawei.ces.Dimension``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        name: Text | None = None
        value: Text | None = None
    return Dimension


def _Push():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Push(BaseTask):
        """``io.kestra.plugin.huawei.ces.Push``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.ces.Push",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        metrics: Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.huawei.ces", "PushMetricValue")]]]] | None = None
        namespace: Text | None = None
        access_key_id: Text | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Push


def _PushMetricValue():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Int, Items, Number, One, Text, later
    class PushMetricValue(Node):
        """Part of other types: ``io.kestra.plugin.huawei.ces.Push-MetricValue``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        dimensions: Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.huawei.ces", "Dimension")]]]] | None = None
        metric_name: Text | None = None
        collect_time: Dynamic[Int] | None = None
        ttl: Dynamic[Int] | None = None
        type: Text | None = None
        unit: Text | None = None
        value: Dynamic[Number] | None = None
    return PushMetricValue


def _Query():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Duration, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Query(BaseTask):
        """``io.kestra.plugin.huawei.ces.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.ces.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        dimensions: Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.huawei.ces", "Dimension")]]]] | None = None
        metric_name: Text | None = None
        namespace: Text | None = None
        period: (
            Dynamic[Literal["RAW", "ONE_MINUTE", "FIVE_MINUTES", "TWENTY_MINUTES", "ONE_HOUR", "FOUR_HOURS", "ONE_DAY"]]
            | None
        ) = None
        statistic: Dynamic[Literal["AVERAGE", "MAX", "MIN", "SUM", "VARIANCE"]] | None = None
        access_key_id: Text | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        window: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Query


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Items, Number, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.huawei.ces.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.ces.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        comparison_operator: (
            Dynamic[Literal["GREATER_THAN", "GREATER_THAN_OR_EQUAL", "LESS_THAN", "LESS_THAN_OR_EQUAL", "EQUAL"]]
            | None
        ) = None
        dimensions: Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.huawei.ces", "Dimension")]]]] | None = None
        metric_name: Text | None = None
        namespace: Text | None = None
        period: (
            Dynamic[Literal["RAW", "ONE_MINUTE", "FIVE_MINUTES", "TWENTY_MINUTES", "ONE_HOUR", "FOUR_HOURS", "ONE_DAY"]]
            | None
        ) = None
        statistic: Dynamic[Literal["AVERAGE", "MAX", "MIN", "SUM", "VARIANCE"]] | None = None
        access_key_id: Text | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        interval: Duration | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        threshold: Dynamic[Number] | None = None
        window: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Dimension,
        _Push,
        _PushMetricValue,
        _Query,
        _Trigger,
    ),
)
