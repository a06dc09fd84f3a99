# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import Condition
from kestra_dsl.core.properties import Text

__all__ = ["Expression"]


class Expression(Condition):
    """``io.kestra.plugin.core.condition.Expression``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.condition.Expression",
        versions=("1.1", "1.3"),
        required=("expression",),
        aliases=("io.kestra.core.models.conditions.types.VariableCondition", "io.kestra.plugin.core.condition.ExpressionCondition"),
        replaced_by="when of the trigger (2.0)",
    )

    expression: Text | None = None
    """Required."""
