# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import Condition
from kestra_dsl.core.properties import Text

__all__ = ["ExecutionFlow"]


class ExecutionFlow(Condition):
    """``io.kestra.plugin.core.condition.ExecutionFlow``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.condition.ExecutionFlow",
        versions=("1.1", "1.3"),
        required=("flow_id", "namespace"),
        aliases=("io.kestra.core.models.conditions.types.ExecutionFlowCondition", "io.kestra.plugin.core.condition.ExecutionFlowCondition"),
        replaced_by="when of the trigger (2.0)",
    )

    flow_id: Text | None = None
    """Required."""
    namespace: Text | None = None
    """Required."""
