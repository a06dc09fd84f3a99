# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Text
from kestra_dsl.plugins.ai.tool._tool_provider import ToolProvider

__all__ = ["CodeExecution"]


class CodeExecution(ToolProvider):
    """``io.kestra.plugin.ai.tool.CodeExecution``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.tool.CodeExecution",
        versions=("1.3",),
        known=("1.3",),
        required=("api_key",),
    )

    api_key: Text | None = None
    """Required."""
