# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, Text
from kestra_dsl.plugins.ai.tool._tool_provider import ToolProvider

__all__ = ["StdioMcpClient"]


class StdioMcpClient(ToolProvider):
    """``io.kestra.plugin.ai.tool.StdioMcpClient``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.tool.StdioMcpClient",
        versions=("1.3",),
        known=("1.3",),
        required=("command",),
        aliases=("io.kestra.plugin.langchain4j.tool.StdioMcpClient",),
    )

    command: Dynamic[Items[Text]] | None = None
    """Required."""
    env: Dynamic[Map[Data]] | None = None
    log_events: Dynamic[Bool] | None = None
    """Default: false."""
