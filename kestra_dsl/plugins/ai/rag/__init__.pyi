# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.rag``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Number, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.ai.domain import ChatConfiguration, Guardrails
from kestra_dsl.plugins.ai.embeddings import EmbeddingStoreProvider
from kestra_dsl.plugins.ai.memory import MemoryProvider
from kestra_dsl.plugins.ai.provider import ModelProvider
from kestra_dsl.plugins.ai.retriever import ContentRetrieverProvider
from kestra_dsl.plugins.ai.tool import ToolProvider

__all__ = [
    "ChatCompletion",
    "ChatCompletionContentRetrieverConfiguration",
    "IngestDocument",
    "IngestDocumentDocumentSplitter",
    "IngestDocumentInlineDocument",
    "Search",
]

PREFIX: str


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


class ChatCompletionContentRetrieverConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.ai.rag.ChatCompletion-ContentRetrieverConfiguration``."""

    max_results: Int | None = None
    """Default: 3."""
    min_score: Number | None = None
    """Default: 0.0."""


class IngestDocumentOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"embedding_store_outputs": "embeddingStoreOutputs", "ingested_documents": "ingestedDocuments", "input_token_count": "inputTokenCount", "output_token_count": "outputTokenCount", "total_token_count": "totalTokenCount"}
    embedding_store_outputs: Reference
    ingested_documents: Reference
    input_token_count: Reference
    output_token_count: Reference
    total_token_count: Reference


class IngestDocument(BaseTask):
    """``io.kestra.plugin.ai.rag.IngestDocument``."""

    embeddings: One[EmbeddingStoreProvider] | None = None
    """Required."""
    provider: One[ModelProvider] | None = None
    """Required."""
    bulk_size: Dynamic[Int] | None = None
    """Default: 500."""
    document_splitter: One[IngestDocumentDocumentSplitter] | None = None
    drop: Dynamic[Bool] | None = None
    """Default: false."""
    from_documents: Items[One[IngestDocumentInlineDocument]] | None = None
    from_external_urls: Dynamic[Items[Text]] | None = None
    from_internal_uris: Dynamic[Items[Text]] | None = None
    from_path: Text | None = None
    metadata: Dynamic[Map[Data]] | None = None

    @property
    def outputs(self) -> IngestDocumentOutputs:
        return IngestDocumentOutputs(self._output_root, self.id)


class IngestDocumentDocumentSplitter(Node):
    """Part of other types: ``io.kestra.plugin.ai.rag.IngestDocument-DocumentSplitter``."""

    max_overlap_size_in_chars: Int | None = None
    """Required."""
    max_segment_size_in_chars: Int | None = None
    """Required."""
    splitter: Literal["RECURSIVE", "PARAGRAPH", "LINE", "SENTENCE", "WORD"] | None = None
    """Default: RECURSIVE."""


class IngestDocumentInlineDocument(Node):
    """Part of other types: ``io.kestra.plugin.ai.rag.IngestDocument-InlineDocument``."""

    content: Text | None = None
    """Required."""
    metadata: Dynamic[Map[Data]] | None = None


class SearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"results": "results", "size": "size", "uri": "uri"}
    results: Reference
    size: Reference
    uri: Reference


class Search(BaseTask):
    """``io.kestra.plugin.ai.rag.Search``."""

    query: Text | None = None
    """Required."""
    embeddings: One[EmbeddingStoreProvider] | None = None
    """Required."""
    max_results: Dynamic[Int] | None = None
    """Required."""
    min_score: Dynamic[Number] | None = None
    """Required."""
    provider: One[ModelProvider] | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: NONE."""

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
