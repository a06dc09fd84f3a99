# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Text
from kestra_dsl.plugins.ai.tool._tool_provider import ToolProvider

__all__ = ["A2AClient"]


class A2AClient(ToolProvider):
    """``io.kestra.plugin.ai.tool.A2AClient``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.tool.A2AClient",
        versions=("1.3",),
        known=("1.3",),
        required=("description", "server_url"),
    )

    description: Text | None = None
    """Required."""
    server_url: Text | None = None
    """Required."""
    name: Text | None = None
    """Default: tool."""
