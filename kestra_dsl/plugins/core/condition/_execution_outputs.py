# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import Condition
from kestra_dsl.core.properties import Bool, Dynamic

__all__ = ["ExecutionOutputs"]


class ExecutionOutputs(Condition):
    """``io.kestra.plugin.core.condition.ExecutionOutputs``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.condition.ExecutionOutputs",
        versions=("1.1", "1.3"),
        required=("expression",),
        aliases=("io.kestra.core.models.conditions.types.ExecutionOutputsCondition", "io.kestra.plugin.core.condition.ExecutionOutputsCondition"),
        replaced_by="when of the trigger (2.0)",
    )

    expression: Dynamic[Bool] | None = None
    """Required."""
