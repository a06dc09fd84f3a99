# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.metric``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, One
from kestra_dsl.models import Metric

__all__ = [
    "Publish",
]

PREFIX: str


class Publish(BaseTask):
    """``io.kestra.plugin.core.metric.Publish``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id.
    https://kestra.io/plugins/core/metric/io.kestra.plugin.core.metric.publish
    """

    metrics: Dynamic[Items[One[Metric]]] | None = None
    """List of Metric, or an expression."""
