# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import Condition
from kestra_dsl.core.properties import Dynamic, Text, Time

__all__ = ["TimeBetween"]


class TimeBetween(Condition):
    """``io.kestra.plugin.core.condition.TimeBetween``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.condition.TimeBetween",
        versions=("1.1", "1.3"),
        aliases=("io.kestra.core.models.conditions.types.TimeBetweenCondition", "io.kestra.plugin.core.condition.TimeBetweenCondition"),
        replaced_by="when of the trigger (2.0)",
    )

    after: Dynamic[Time] | None = None
    before: Dynamic[Time] | None = None
    date: Text | None = None
    """Default: {{ trigger.date }}."""
