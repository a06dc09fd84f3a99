# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import Condition
from kestra_dsl.core.properties import Bool, Dynamic, Text

__all__ = ["ExecutionNamespace"]


class ExecutionNamespace(Condition):
    """``io.kestra.plugin.core.condition.ExecutionNamespace``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.condition.ExecutionNamespace",
        versions=("1.1", "1.3"),
        required=("namespace",),
        aliases=("io.kestra.core.models.conditions.types.ExecutionNamespaceCondition", "io.kestra.plugin.core.condition.ExecutionNamespaceCondition"),
        replaced_by="when of the trigger (2.0)",
    )

    namespace: Text | None = None
    """Required."""
    comparison: Dynamic[Literal["EQUALS", "PREFIX", "SUFFIX"]] | None = None
    prefix: Dynamic[Bool] | None = None
    """Default: false."""
