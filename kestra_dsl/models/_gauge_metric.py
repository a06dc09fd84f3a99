# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.models._metric import Metric
from kestra_dsl.properties import Dynamic, Map, Number, Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["GaugeMetric"]


class GaugeMetric(Metric):
    """``type: gauge``."""

    _kestra = TypeFacts(
        type="gauge",
        required=("name", "value"),
    )

    name: Text | None = None
    """Required."""
    value: Dynamic[Number] | None = None
    """Required."""
    description: Text | None = None
    tags: Dynamic[Map[Text]] | None = None
