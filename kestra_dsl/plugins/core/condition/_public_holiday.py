# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import Condition
from kestra_dsl.core.properties import Text

__all__ = ["PublicHoliday"]


class PublicHoliday(Condition):
    """``io.kestra.plugin.core.condition.PublicHoliday``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.condition.PublicHoliday",
        versions=("1.1", "1.3"),
        aliases=("io.kestra.core.models.conditions.types.PublicHolidayCondition", "io.kestra.plugin.core.condition.PublicHolidayCondition"),
        replaced_by="when of the trigger (2.0)",
    )

    country: Text | None = None
    date: Text | None = None
    """Default: {{ trigger.date}}."""
    sub_division: Text | None = None
