# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.prometheus``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Data, Duration, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import HttpConfiguration

__all__ = [
    "Push",
    "PushMetric",
    "Query",
    "Trigger",
]

PREFIX: str


class Push(BaseTask):
    """``io.kestra.plugin.prometheus.Push``."""

    job: Text | None = None
    """Required."""
    metrics: Dynamic[Items[Dynamic[One[PushMetric]]]] | None = None
    """Required."""
    headers: Dynamic[Map[Data]] | None = None
    instance: Text | None = None
    options: One[HttpConfiguration] | None = None
    password: Text | None = None
    url: Text | None = None
    """Default: http://localhost:9091."""
    username: Text | None = None


class PushMetric(Node):
    """Part of other types: ``io.kestra.plugin.prometheus.Push-Metric``."""

    labels: Map[Text] | None = None
    name: Text | None = None
    value: Text | None = None


class Query(BaseTask):
    """``io.kestra.plugin.prometheus.Query``."""

    query: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: NONE."""
    headers: Dynamic[Map[Data]] | None = None
    options: One[HttpConfiguration] | None = None
    password: Text | None = None
    time: Text | None = None
    url: Text | None = None
    """Default: http://localhost:9090."""
    username: Text | None = None


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

    query: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: NONE."""
    headers: Dynamic[Map[Data]] | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    password: Text | None = None
    time: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
