# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Dynamic, Map, Number, Text
from kestra_dsl.models._metric import Metric

__all__ = ["CounterMetric"]


class CounterMetric(Metric):
    """``type: counter``."""

    _kestra = TypeFacts(
        type="counter",
        required=("name", "value"),
    )

    name: Text | None = None
    """Required."""
    value: Dynamic[Number] | None = None
    """Required."""
    description: Text | None = None
    tags: Dynamic[Map[Text]] | None = None
