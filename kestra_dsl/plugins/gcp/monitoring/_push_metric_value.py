# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, Map, Number, Text

__all__ = ["PushMetricValue"]


class PushMetricValue(Node):
    """Part of other types: ``io.kestra.plugin.gcp.monitoring.Push-MetricValue``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    labels: Dynamic[Map[Text]] | None = None
    metric_kind: Dynamic[Literal["GAUGE", "CUMULATIVE", "DELTA"]] | None = None
    """Default: GAUGE."""
    metric_type: Text | None = None
    value: Dynamic[Number] | None = None
