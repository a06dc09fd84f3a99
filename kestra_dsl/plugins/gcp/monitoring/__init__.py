# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.monitoring``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Push",
    "PushMetricValue",
    "Query",
    "Trigger",
]

PREFIX = "io.kestra.plugin.gcp.monitoring"


def _Push():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Duration, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PushOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count"}
        count: Reference
    class Push(BaseTask):
        """``io.kestra.plugin.gcp.monitoring.Push``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.monitoring.Push",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        impersonated_service_account: Text | None = None
        metrics: Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.gcp.monitoring", "PushMetricValue")]]]] | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        window: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> PushOutputs:
            return PushOutputs(self._output_root, self.id)
    return Push


def _PushMetricValue():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Map, Number, Text
    class PushMetricValue(Node):
        """Part of other types: ``io.kestra.plugin.gcp.monitoring.Push-MetricValue``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        labels: Dynamic[Map[Text]] | None = None
        metric_kind: Dynamic[Literal["GAUGE", "CUMULATIVE", "DELTA"]] | None = None
        metric_type: Text | None = None
        value: Dynamic[Number] | None = None
    return PushMetricValue


def _Query():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Duration, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class QueryOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "series": "series"}
        count: Reference
        series: Reference
    class Query(BaseTask):
        """``io.kestra.plugin.gcp.monitoring.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.monitoring.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("filter",),
        )
        filter: Text | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        window: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> QueryOutputs:
            return QueryOutputs(self._output_root, self.id)
    return Query


def _Trigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "series": "series"}
        count: Reference
        series: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.gcp.monitoring.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.monitoring.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("filter",),
        )
        filter: Text | None = None
        interval: Duration | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        window: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Push,
        _PushMetricValue,
        _Query,
        _Trigger,
    ),
)
