# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.nodes import Condition
from kestra_dsl.properties import Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["FlowCondition"]


class FlowCondition(Condition):
    """``io.kestra.plugin.core.condition.FlowCondition``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.condition.ExecutionFlow."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.condition.FlowCondition",
        versions=("1.1", "1.3"),
        required=("flow_id", "namespace"),
        deprecated=True,
        aliases=("io.kestra.core.models.conditions.types.FlowCondition",),
        replaced_by="io.kestra.plugin.core.condition.ExecutionFlow",
    )

    flow_id: Text | None = None
    """Required."""
    namespace: Text | None = None
    """Required."""
