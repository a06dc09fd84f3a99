# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.core.properties import One, Text
from kestra_dsl.plugins.core.trigger._mcp_tool_trigger_annotations import McpToolTriggerAnnotations

__all__ = ["McpToolTrigger"]


class McpToolTrigger(BaseTrigger):
    """``io.kestra.plugin.core.trigger.McpToolTrigger``. In Kestra 2.0."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.trigger.McpToolTrigger",
        versions=("2.0",),
        required=("title", "tool_description", "tool_name"),
    )

    title: Text | None = None
    """Required."""
    tool_description: Text | None = None
    """Required."""
    tool_name: Text | None = None
    """Required."""
    annotations: One[McpToolTriggerAnnotations] | None = None
    mcp_server: Text | None = None
    """Default: default."""
