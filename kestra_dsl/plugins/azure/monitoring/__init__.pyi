# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.monitoring``."""

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import AnyOutputs

__all__ = [
    "Push",
    "Query",
    "Trigger",
]

PREFIX: str


class Push(BaseTask):
    """``io.kestra.plugin.azure.monitoring.Push``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/monitoring/io.kestra.plugin.azure.monitoring.push
    """

    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    metrics: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    path: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Query(BaseTask):
    """``io.kestra.plugin.azure.monitoring.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/monitoring/io.kestra.plugin.azure.monitoring.query
    """

    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    metric_names: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    metrics_namespace: Text | None = None
    """Text, or an expression."""
    resource_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    aggregations: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    filter: Text | None = None
    """Text, or an expression."""
    interval: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    order_by: Text | None = None
    """Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""
    rollup_by: Text | None = None
    """Text, or an expression."""
    top: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    window: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5M."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.azure.monitoring.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/monitoring/io.kestra.plugin.azure.monitoring.trigger
    """

    aggregations: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    filter: Text | None = None
    """Text, or an expression."""
    granularity: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    metric_names: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    metrics_namespace: Text | None = None
    """Text, or an expression."""
    order_by: Text | None = None
    """Text, or an expression."""
    resource_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    rollup_by: Text | None = None
    """Text, or an expression."""
    subscription_id: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    top: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    window: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5M."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)
