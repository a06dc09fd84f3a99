# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.properties import Bool
from kestra_dsl.type_facts import TypeFacts

__all__ = ["McpToolTriggerAnnotations"]


class McpToolTriggerAnnotations(Node):
    """A part of other types: ``io.kestra.plugin.core.trigger.McpToolTrigger-Annotations``. In Kestra 2.0."""

    _kestra = TypeFacts(
        versions=("2.0",),
    )

    destructive: Bool | None = None
    idempotent: Bool | None = None
    open_world: Bool | None = None
    read_only: Bool | None = None
    return_direct: Bool | None = None
