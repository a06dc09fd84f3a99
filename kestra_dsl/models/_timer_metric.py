# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Duration, Dynamic, Map, Text
from kestra_dsl.models._metric import Metric

__all__ = ["TimerMetric"]


class TimerMetric(Metric):
    """``type: timer``."""

    _kestra = TypeFacts(
        type="timer",
        required=("name", "value"),
    )

    name: Text | None = None
    """Required."""
    value: Dynamic[Duration] | None = None
    """Required."""
    description: Text | None = None
    tags: Dynamic[Map[Text]] | None = None
