# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Text
from kestra_dsl.plugins.ai.tool._tool_provider import ToolProvider

__all__ = ["GoogleCustomWebSearch"]


class GoogleCustomWebSearch(ToolProvider):
    """``io.kestra.plugin.ai.tool.GoogleCustomWebSearch``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.tool.GoogleCustomWebSearch",
        versions=("1.3",),
        known=("1.3",),
        required=("api_key", "csi"),
        aliases=("io.kestra.plugin.langchain4j.tool.GoogleCustomWebSearch",),
    )

    api_key: Text | None = None
    """Required."""
    csi: Text | None = None
    """Required."""
