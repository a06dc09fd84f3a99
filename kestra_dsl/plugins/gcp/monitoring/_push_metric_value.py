# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.model import Node
from kestra_dsl.properties import Dynamic, Map, Number, Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["PushMetricValue"]


class PushMetricValue(Node):
    """A part of other types: ``io.kestra.plugin.gcp.monitoring.Push-MetricValue``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    labels: Dynamic[Map[Text]] | None = None
    metric_kind: Dynamic[Literal["GAUGE", "CUMULATIVE", "DELTA"]] | None = None
    """Default: GAUGE."""
    metric_type: Text | None = None
    value: Dynamic[Number] | None = None
