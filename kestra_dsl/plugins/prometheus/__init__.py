# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.prometheus``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Push",
    "PushMetric",
    "Query",
    "Trigger",
]

PREFIX = "io.kestra.plugin.prometheus"


def _Push():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text, later
    class Push(BaseTask):
        """``io.kestra.plugin.prometheus.Push``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.prometheus.Push",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("job", "metrics"),
        )
        job: Text | None = None
        metrics: Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.prometheus", "PushMetric")]]]] | None = None
        headers: Dynamic[Map[Data]] | None = None
        instance: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        password: Text | None = None
        url: Text | None = None
        username: Text | None = None
    return Push


def _PushMetric():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Map, Text
    class PushMetric(Node):
        """Part of other types: ``io.kestra.plugin.prometheus.Push-Metric``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        labels: Map[Text] | None = None
        name: Text | None = None
        value: Text | None = None
    return PushMetric


def _Query():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    class Query(BaseTask):
        """``io.kestra.plugin.prometheus.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.prometheus.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("query",),
        )
        query: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        headers: Dynamic[Map[Data]] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        password: Text | None = None
        time: Text | None = None
        url: Text | None = None
        username: Text | None = None
    return Query


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"metric": "metric", "metrics": "metrics", "result_type": "resultType", "size": "size", "total": "total", "uri": "uri"}
        metric: Reference
        metrics: Reference
        result_type: Reference
        size: Reference
        total: Reference
        uri: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.prometheus.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.prometheus.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("query", "url"),
        )
        query: Text | None = None
        url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        headers: Dynamic[Map[Data]] | None = None
        interval: Duration | None = None
        password: Text | None = None
        time: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Push,
        _PushMetric,
        _Query,
        _Trigger,
    ),
)
