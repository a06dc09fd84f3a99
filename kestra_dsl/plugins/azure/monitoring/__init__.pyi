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
    """``io.kestra.plugin.azure.monitoring.Push``."""

    endpoint: Text | None = None
    metrics: Dynamic[Map[Data]] | None = None
    path: Text | None = None
    tenant_id: Text | None = None
    client_id: Text | None = None
    client_secret: Text | None = None
    pem_certificate: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Query(BaseTask):
    """``io.kestra.plugin.azure.monitoring.Query``."""

    endpoint: Text | None = None
    metric_names: Dynamic[Items[Text]] | None = None
    metrics_namespace: Text | None = None
    resource_ids: Dynamic[Items[Text]] | None = None
    tenant_id: Text | None = None
    aggregations: Dynamic[Items[Text]] | None = None
    client_id: Text | None = None
    client_secret: Text | None = None
    filter: Text | None = None
    interval: Dynamic[Duration] | None = None
    order_by: Text | None = None
    pem_certificate: Text | None = None
    rollup_by: Text | None = None
    top: Dynamic[Int] | None = None
    window: Dynamic[Duration] | None = None
    """Default: PT5M."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.azure.monitoring.Trigger``."""

    aggregations: Dynamic[Items[Text]] | None = None
    client_id: Text | None = None
    client_secret: Text | None = None
    endpoint: Text | None = None
    filter: Text | None = None
    granularity: Dynamic[Duration] | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    metric_names: Dynamic[Items[Text]] | None = None
    metrics_namespace: Text | None = None
    order_by: Text | None = None
    resource_ids: Dynamic[Items[Text]] | None = None
    rollup_by: Text | None = None
    subscription_id: Text | None = None
    tenant_id: Text | None = None
    top: Dynamic[Int] | None = None
    window: Dynamic[Duration] | None = None
    """Default: PT5M."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)
