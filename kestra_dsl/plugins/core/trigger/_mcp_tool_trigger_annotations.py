# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool

__all__ = ["McpToolTriggerAnnotations"]


class McpToolTriggerAnnotations(Node):
    """Part of other types: ``io.kestra.plugin.core.trigger.McpToolTrigger-Annotations``. In Kestra 2.0."""

    _kestra = TypeFacts(
        versions=("2.0",),
    )

    destructive: Bool | None = None
    idempotent: Bool | None = None
    open_world: Bool | None = None
    read_only: Bool | None = None
    return_direct: Bool | None = None
