# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import Condition
from kestra_dsl.core.properties import Text

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
