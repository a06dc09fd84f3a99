# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.ces``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Duration, Dynamic, Int, Items, Number, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.huawei import TemporaryCredentialsConfig

__all__ = [
    "Dimension",
    "Push",
    "PushMetricValue",
    "Query",
    "Trigger",
]

PREFIX: str


class Dimension(Node):
    """Part of other types: ``io.kestra.plugin.huawei.ces.Dimension``."""

    name: Text | None = None
    value: Text | None = None


class Push(BaseTask):
    """``io.kestra.plugin.huawei.ces.Push``."""

    metrics: Dynamic[Items[Dynamic[One[PushMetricValue]]]] | None = None
    namespace: Text | None = None
    access_key_id: Text | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class PushMetricValue(Node):
    """Part of other types: ``io.kestra.plugin.huawei.ces.Push-MetricValue``."""

    dimensions: Dynamic[Items[Dynamic[One[Dimension]]]] | None = None
    metric_name: Text | None = None
    collect_time: Dynamic[Int] | None = None
    ttl: Dynamic[Int] | None = None
    type: Text | None = None
    """Default: float."""
    unit: Text | None = None
    value: Dynamic[Number] | None = None


class Query(BaseTask):
    """``io.kestra.plugin.huawei.ces.Query``."""

    dimensions: Dynamic[Items[Dynamic[One[Dimension]]]] | None = None
    metric_name: Text | None = None
    namespace: Text | None = None
    period: (
        Dynamic[Literal["RAW", "ONE_MINUTE", "FIVE_MINUTES", "TWENTY_MINUTES", "ONE_HOUR", "FOUR_HOURS", "ONE_DAY"]]
        | None
    ) = None
    """Default: FIVE_MINUTES."""
    statistic: Dynamic[Literal["AVERAGE", "MAX", "MIN", "SUM", "VARIANCE"]] | None = None
    """Default: AVERAGE."""
    access_key_id: Text | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    window: Dynamic[Duration] | None = None
    """Default: PT1H."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.huawei.ces.Trigger``."""

    comparison_operator: (
        Dynamic[Literal["GREATER_THAN", "GREATER_THAN_OR_EQUAL", "LESS_THAN", "LESS_THAN_OR_EQUAL", "EQUAL"]]
        | None
    ) = None
    """Default: GREATER_THAN."""
    dimensions: Dynamic[Items[Dynamic[One[Dimension]]]] | None = None
    metric_name: Text | None = None
    namespace: Text | None = None
    period: (
        Dynamic[Literal["RAW", "ONE_MINUTE", "FIVE_MINUTES", "TWENTY_MINUTES", "ONE_HOUR", "FOUR_HOURS", "ONE_DAY"]]
        | None
    ) = None
    """Default: FIVE_MINUTES."""
    statistic: Dynamic[Literal["AVERAGE", "MAX", "MIN", "SUM", "VARIANCE"]] | None = None
    """Default: AVERAGE."""
    access_key_id: Text | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    interval: Duration | None = None
    """Default: PT5M."""
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    threshold: Dynamic[Number] | None = None
    window: Dynamic[Duration] | None = None
    """Default: PT1H."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)
