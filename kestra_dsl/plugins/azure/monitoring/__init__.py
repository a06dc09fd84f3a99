# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.monitoring``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Push",
    "Query",
    "Trigger",
]

PREFIX = "io.kestra.plugin.azure.monitoring"


def _Push():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Push(BaseTask):
        """``io.kestra.plugin.azure.monitoring.Push``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.monitoring.Push",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
    return Push


def _Query():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Duration, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Query(BaseTask):
        """``io.kestra.plugin.azure.monitoring.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.monitoring.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Query


def _Trigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.azure.monitoring.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.monitoring.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        aggregations: Dynamic[Items[Text]] | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        endpoint: Text | None = None
        filter: Text | None = None
        granularity: Dynamic[Duration] | None = None
        interval: Duration | None = None
        metric_names: Dynamic[Items[Text]] | None = None
        metrics_namespace: Text | None = None
        order_by: Text | None = None
        resource_ids: Dynamic[Items[Text]] | None = None
        rollup_by: Text | None = None
        subscription_id: Text | None = None
        tenant_id: Text | None = None
        top: Dynamic[Int] | None = None
        window: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Push,
        _Query,
        _Trigger,
    ),
)
