# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import Condition
from kestra_dsl.core.properties import DateTime, Dynamic, Text

__all__ = ["DateTimeBetween"]


class DateTimeBetween(Condition):
    """``io.kestra.plugin.core.condition.DateTimeBetween``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.condition.DateTimeBetween",
        versions=("1.1", "1.3"),
        aliases=("io.kestra.core.models.conditions.types.DateTimeBetweenCondition", "io.kestra.plugin.core.condition.DateTimeBetweenCondition"),
        replaced_by="when of the trigger (2.0)",
    )

    after: Dynamic[DateTime] | None = None
    before: Dynamic[DateTime] | None = None
    date: Text | None = None
    """Default: {{ trigger.date }}."""
