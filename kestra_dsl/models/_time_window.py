# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Duration, Time

__all__ = ["TimeWindow"]


class TimeWindow(Node):
    """Part of other types: ``io.kestra.core.models.triggers.TimeWindow``. In Kestra 1.1, 1.3."""

    _kestra = TypeFacts(
        versions=("1.1", "1.3"),
    )

    deadline: Time | None = None
    end_time: Time | None = None
    start_time: Time | None = None
    type: Literal["DAILY_TIME_DEADLINE", "DAILY_TIME_WINDOW", "DURATION_WINDOW", "SLIDING_WINDOW"] | None = None
    """Default: DURATION_WINDOW."""
    window: Duration | None = None
    window_advance: Duration | None = None
