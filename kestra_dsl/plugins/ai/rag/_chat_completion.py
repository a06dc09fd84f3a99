# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.ai.domain._chat_configuration import ChatConfiguration
from kestra_dsl.plugins.ai.domain._guardrails import Guardrails
from kestra_dsl.plugins.ai.embeddings._embedding_store_provider import EmbeddingStoreProvider
from kestra_dsl.plugins.ai.memory._memory_provider import MemoryProvider
from kestra_dsl.plugins.ai.provider._model_provider import ModelProvider
from kestra_dsl.plugins.ai.rag._chat_completion_content_retriever_configuration import ChatCompletionContentRetrieverConfiguration
from kestra_dsl.plugins.ai.retriever._content_retriever_provider import ContentRetrieverProvider
from kestra_dsl.plugins.ai.tool._tool_provider import ToolProvider

__all__ = ["ChatCompletion", "ChatCompletionOutputs"]


class ChatCompletionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"completion": "completion", "finish_reason": "finishReason", "guardrail_violated": "guardrailViolated", "guardrail_violation_message": "guardrailViolationMessage", "intermediate_responses": "intermediateResponses", "json_output": "jsonOutput", "output_files": "outputFiles", "request_duration": "requestDuration", "sources": "sources", "text_output": "textOutput", "thinking": "thinking", "token_usage": "tokenUsage", "tool_executions": "toolExecutions"}
    completion: Reference
    finish_reason: Reference
    guardrail_violated: Reference
    guardrail_violation_message: Reference
    intermediate_responses: Reference
    json_output: Reference
    output_files: Reference
    request_duration: Reference
    sources: Reference
    text_output: Reference
    thinking: Reference
    token_usage: Reference
    tool_executions: Reference


class ChatCompletion(BaseTask):
    """``io.kestra.plugin.ai.rag.ChatCompletion``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.rag.ChatCompletion",
        versions=("1.3",),
        known=("1.3",),
        required=("chat_provider", "prompt"),
        aliases=("io.kestra.plugin.langchain4j.rag.ChatCompletion",),
    )

    prompt: Text | None = None
    """Required."""
    chat_provider: One[ModelProvider] | None = None
    """Required."""
    chat_configuration: One[ChatConfiguration] | None = None
    content_retriever_configuration: One[ChatCompletionContentRetrieverConfiguration] | None = None
    """Default: {'maxresults': 3, 'minscore': 0.0}."""
    content_retrievers: Dynamic[Items[One[ContentRetrieverProvider]]] | None = None
    embedding_provider: One[ModelProvider] | None = None
    embeddings: One[EmbeddingStoreProvider] | None = None
    guardrails: One[Guardrails] | None = None
    memory: One[MemoryProvider] | None = None
    system_message: Text | None = None
    tools: Items[One[ToolProvider]] | None = None

    @property
    def outputs(self) -> ChatCompletionOutputs:
        return ChatCompletionOutputs(self._output_root, self.id)
