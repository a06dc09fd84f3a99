# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import Condition
from kestra_dsl.core.properties import Bool, Text

__all__ = ["FlowNamespaceCondition"]


class FlowNamespaceCondition(Condition):
    """``io.kestra.plugin.core.condition.FlowNamespaceCondition``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.condition.ExecutionNamespace."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.condition.FlowNamespaceCondition",
        versions=("1.1", "1.3"),
        required=("namespace",),
        deprecated=True,
        aliases=("io.kestra.core.models.conditions.types.FlowNamespaceCondition",),
        replaced_by="io.kestra.plugin.core.condition.ExecutionNamespace",
    )

    namespace: Text | None = None
    """Required."""
    prefix: Bool | None = None
    """Default: false."""
