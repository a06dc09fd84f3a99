# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import Condition
from kestra_dsl.core.properties import Dynamic, Text

__all__ = ["DayWeekInMonth"]


class DayWeekInMonth(Condition):
    """``io.kestra.plugin.core.condition.DayWeekInMonth``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.condition.DayWeekInMonth",
        versions=("1.1", "1.3"),
        required=("day_in_month", "day_of_week"),
        aliases=("io.kestra.core.models.conditions.types.DayWeekInMonthCondition", "io.kestra.plugin.core.condition.DayWeekInMonthCondition"),
        replaced_by="when of the trigger (2.0)",
    )

    day_in_month: Dynamic[Literal["FIRST", "LAST", "SECOND", "THIRD", "FOURTH"]] | None = None
    """Required."""
    day_of_week: (
        Dynamic[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]]
        | None
    ) = None
    """Required."""
    date: Text | None = None
    """Default: {{ trigger.date }}."""
