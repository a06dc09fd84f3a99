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
    """Part of other types: ``io.kestra.plugin.huawei.ces.Dimension``.

    A part. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2.
    https://kestra.io/plugins/plugin-huawei/ces/io.kestra.plugin.huawei.ces.dimension
    """

    name: Text | None = None
    """Text, or an expression."""
    value: Text | None = None
    """Text, or an expression."""


class Push(BaseTask):
    """``io.kestra.plugin.huawei.ces.Push``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/ces/io.kestra.plugin.huawei.ces.push
    """

    metrics: Dynamic[Items[Dynamic[One[PushMetricValue]]]] | None = None
    """List of PushMetricValue, or an expression."""
    namespace: Text | None = None
    """Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class PushMetricValue(Node):
    """Part of other types: ``io.kestra.plugin.huawei.ces.Push-MetricValue``.

    A part. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2.
    """

    dimensions: Dynamic[Items[Dynamic[One[Dimension]]]] | None = None
    """List of Dimension, or an expression."""
    metric_name: Text | None = None
    """Text, or an expression."""
    collect_time: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    ttl: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    type: Text | None = None
    """Text, or an expression. Default: float."""
    unit: Text | None = None
    """Text, or an expression."""
    value: Dynamic[Number] | None = None
    """Number, or an expression."""


class Query(BaseTask):
    """``io.kestra.plugin.huawei.ces.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/ces/io.kestra.plugin.huawei.ces.query
    """

    dimensions: Dynamic[Items[Dynamic[One[Dimension]]]] | None = None
    """List of Dimension, or an expression."""
    metric_name: Text | None = None
    """Text, or an expression."""
    namespace: Text | None = None
    """Text, or an expression."""
    period: (
        Dynamic[Literal["RAW", "ONE_MINUTE", "FIVE_MINUTES", "TWENTY_MINUTES", "ONE_HOUR", "FOUR_HOURS", "ONE_DAY"]]
        | None
    ) = None
    """RAW, ONE_MINUTE, FIVE_MINUTES, TWENTY_MINUTES, ONE_HOUR, FOUR_HOURS or ONE_DAY, or an expression. Default: FIVE_MINUTES."""
    statistic: Dynamic[Literal["AVERAGE", "MAX", "MIN", "SUM", "VARIANCE"]] | None = None
    """AVERAGE, MAX, MIN, SUM or VARIANCE, or an expression. Default: AVERAGE."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""
    window: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.huawei.ces.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/ces/io.kestra.plugin.huawei.ces.trigger
    """

    comparison_operator: (
        Dynamic[Literal["GREATER_THAN", "GREATER_THAN_OR_EQUAL", "LESS_THAN", "LESS_THAN_OR_EQUAL", "EQUAL"]]
        | None
    ) = None
    """GREATER_THAN, GREATER_THAN_OR_EQUAL, LESS_THAN, LESS_THAN_OR_EQUAL or EQUAL, or an expression. Default: GREATER_THAN."""
    dimensions: Dynamic[Items[Dynamic[One[Dimension]]]] | None = None
    """List of Dimension, or an expression."""
    metric_name: Text | None = None
    """Text, or an expression."""
    namespace: Text | None = None
    """Text, or an expression."""
    period: (
        Dynamic[Literal["RAW", "ONE_MINUTE", "FIVE_MINUTES", "TWENTY_MINUTES", "ONE_HOUR", "FOUR_HOURS", "ONE_DAY"]]
        | None
    ) = None
    """RAW, ONE_MINUTE, FIVE_MINUTES, TWENTY_MINUTES, ONE_HOUR, FOUR_HOURS or ONE_DAY, or an expression. Default: FIVE_MINUTES."""
    statistic: Dynamic[Literal["AVERAGE", "MAX", "MIN", "SUM", "VARIANCE"]] | None = None
    """AVERAGE, MAX, MIN, SUM or VARIANCE, or an expression. Default: AVERAGE."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT5M."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""
    threshold: Dynamic[Number] | None = None
    """Number, or an expression."""
    window: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)
