# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Text
from kestra_dsl.plugins.ai.tool._tool_provider import ToolProvider

__all__ = ["TavilyWebSearch"]


class TavilyWebSearch(ToolProvider):
    """``io.kestra.plugin.ai.tool.TavilyWebSearch``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.tool.TavilyWebSearch",
        versions=("1.3",),
        known=("1.3",),
        required=("api_key",),
        aliases=("io.kestra.plugin.langchain4j.tool.TavilyWebSearch",),
    )

    api_key: Text | None = None
    """Required."""
