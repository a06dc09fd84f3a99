# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text
from kestra_dsl.plugins.ai.domain._chat_configuration import ChatConfiguration
from kestra_dsl.plugins.ai.provider._model_provider import ModelProvider
from kestra_dsl.plugins.ai.retriever._content_retriever_provider import ContentRetrieverProvider
from kestra_dsl.plugins.ai.tool._tool_provider import ToolProvider

__all__ = ["AIAgent"]


class AIAgent(ToolProvider):
    """``io.kestra.plugin.ai.tool.AIAgent``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.tool.AIAgent",
        versions=("1.3",),
        known=("1.3",),
        required=("description", "provider"),
    )

    description: Text | None = None
    """Required."""
    provider: One[ModelProvider] | None = None
    """Required."""
    configuration: One[ChatConfiguration] | None = None
    name: Text | None = None
    """Default: tool."""
    content_retrievers: Dynamic[Items[One[ContentRetrieverProvider]]] | None = None
    max_sequential_tools_invocations: Dynamic[Int] | None = None
    system_message: Text | None = None
    tools: Items[One[ToolProvider]] | None = None
