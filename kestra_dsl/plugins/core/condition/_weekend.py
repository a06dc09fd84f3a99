# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import Condition
from kestra_dsl.core.properties import Text

__all__ = ["Weekend"]


class Weekend(Condition):
    """``io.kestra.plugin.core.condition.Weekend``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.condition.Weekend",
        versions=("1.1", "1.3"),
        aliases=("io.kestra.core.models.conditions.types.WeekendCondition", "io.kestra.plugin.core.condition.WeekendCondition"),
        replaced_by="when of the trigger (2.0)",
    )

    date: Text | None = None
    """Default: {{ trigger.date }}."""
