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
    """``io.kestra.plugin.prometheus.Push``.

    A task. In Kestra 1.3, 2.0. From plugin-prometheus 1.3.4. Required: id, job, metrics.
    https://kestra.io/plugins/plugin-prometheus/io.kestra.plugin.prometheus.push
    """

    job: Text | None = None
    """Text, or an expression. Required."""
    metrics: Dynamic[Items[Dynamic[One[PushMetric]]]] | None = None
    """List of PushMetric, or an expression. Required."""
    headers: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    instance: Text | None = None
    """Text, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Default: http://localhost:9091."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class PushMetric(Node):
    """Part of other types: ``io.kestra.plugin.prometheus.Push-Metric``.

    A part. In Kestra 1.3, 2.0. From plugin-prometheus 1.3.4.
    """

    labels: Map[Text] | None = None
    """Mapping of names to text."""
    name: Text | None = None
    """Text."""
    value: Text | None = None
    """Text."""


class Query(BaseTask):
    """``io.kestra.plugin.prometheus.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-prometheus 1.3.4. Required: id, query.
    https://kestra.io/plugins/plugin-prometheus/io.kestra.plugin.prometheus.query
    """

    query: Text | None = None
    """Text, or an expression. Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: NONE."""
    headers: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    time: Text | None = None
    """Text, or an expression."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Default: http://localhost:9090."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


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
    """``io.kestra.plugin.prometheus.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-prometheus 1.3.4. Required: id, query, url.
    https://kestra.io/plugins/plugin-prometheus/io.kestra.plugin.prometheus.trigger
    """

    query: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: NONE."""
    headers: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    time: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
