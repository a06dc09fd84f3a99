# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, Text
from kestra_dsl.plugins.ai.tool._tool_provider import ToolProvider

__all__ = ["StreamableHttpMcpClient"]


class StreamableHttpMcpClient(ToolProvider):
    """``io.kestra.plugin.ai.tool.StreamableHttpMcpClient``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.tool.StreamableHttpMcpClient",
        versions=("1.3",),
        known=("1.3",),
        required=("url",),
    )

    url: Text | None = None
    """Required."""
    headers: Dynamic[Map[Data]] | None = None
    log_requests: Dynamic[Bool] | None = None
    """Default: false."""
    log_responses: Dynamic[Bool] | None = None
    """Default: false."""
    timeout: Dynamic[Duration] | None = None
