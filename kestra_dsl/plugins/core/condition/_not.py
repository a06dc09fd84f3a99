# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import Condition
from kestra_dsl.core.properties import Items, One

__all__ = ["Not"]


class Not(Condition):
    """``io.kestra.plugin.core.condition.Not``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.condition.Not",
        versions=("1.1", "1.3"),
        required=("conditions",),
        aliases=("io.kestra.core.models.conditions.types.NotCondition", "io.kestra.plugin.core.condition.NotCondition"),
        replaced_by="when of the trigger (2.0)",
    )

    conditions: Items[One[Condition]] | None = None
    """Required."""
