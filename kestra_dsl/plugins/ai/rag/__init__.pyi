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
    """``io.kestra.plugin.ai.rag.ChatCompletion``.

    A task. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: id, prompt, chat_provider.
    https://kestra.io/plugins/plugin-ai/rag/io.kestra.plugin.ai.rag.chatcompletion
    """

    prompt: Text | None = None
    """Text that the model answers. Text, or an expression. Required."""
    chat_provider: One[ModelProvider] | None = None
    """ModelProvider. Required."""
    chat_configuration: One[ChatConfiguration] | None = None
    """ChatConfiguration."""
    content_retriever_configuration: One[ChatCompletionContentRetrieverConfiguration] | None = None
    """ChatCompletionContentRetrieverConfiguration. Default: {"maxResults": 3, "minScore": 0.0}."""
    content_retrievers: Dynamic[Items[One[ContentRetrieverProvider]]] | None = None
    """List of ContentRetrieverProvider, or an expression."""
    embedding_provider: One[ModelProvider] | None = None
    """ModelProvider."""
    embeddings: One[EmbeddingStoreProvider] | None = None
    """EmbeddingStoreProvider."""
    guardrails: One[Guardrails] | None = None
    """Guardrails."""
    memory: One[MemoryProvider] | None = None
    """MemoryProvider."""
    system_message: Text | None = None
    """Text, or an expression."""
    tools: Items[One[ToolProvider]] | None = None
    """List of ToolProvider."""

    @property
    def outputs(self) -> ChatCompletionOutputs:
        return ChatCompletionOutputs(self._output_root, self.id)


class ChatCompletionContentRetrieverConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.ai.rag.ChatCompletion-ContentRetrieverConfiguration``.

    A part. In Kestra 1.3, 2.0. From plugin-ai 1.16.0.
    """

    max_results: Int | None = None
    """Whole number. Default: 3."""
    min_score: Number | None = None
    """Number. Default: 0.0."""


class IngestDocumentOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"embedding_store_outputs": "embeddingStoreOutputs", "ingested_documents": "ingestedDocuments", "input_token_count": "inputTokenCount", "output_token_count": "outputTokenCount", "total_token_count": "totalTokenCount"}
    embedding_store_outputs: Reference
    ingested_documents: Reference
    input_token_count: Reference
    output_token_count: Reference
    total_token_count: Reference


class IngestDocument(BaseTask):
    """``io.kestra.plugin.ai.rag.IngestDocument``.

    A task. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: id, embeddings, provider.
    https://kestra.io/plugins/plugin-ai/rag/io.kestra.plugin.ai.rag.ingestdocument
    """

    embeddings: One[EmbeddingStoreProvider] | None = None
    """EmbeddingStoreProvider. Required."""
    provider: One[ModelProvider] | None = None
    """The model and its provider, such as `OpenAI(...)` or `GoogleGemini(...)`. ModelProvider. Required."""
    bulk_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 500."""
    document_splitter: One[IngestDocumentDocumentSplitter] | None = None
    """IngestDocumentDocumentSplitter."""
    drop: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    from_documents: Items[One[IngestDocumentInlineDocument]] | None = None
    """List of IngestDocumentInlineDocument."""
    from_external_urls: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    from_internal_uris: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    from_path: Text | None = None
    """Text, or an expression."""
    metadata: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""

    @property
    def outputs(self) -> IngestDocumentOutputs:
        return IngestDocumentOutputs(self._output_root, self.id)


class IngestDocumentDocumentSplitter(Node):
    """Part of other types: ``io.kestra.plugin.ai.rag.IngestDocument-DocumentSplitter``.

    A part. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: max_overlap_size_in_chars, max_segment_size_in_chars.
    """

    max_overlap_size_in_chars: Int | None = None
    """Whole number. Required."""
    max_segment_size_in_chars: Int | None = None
    """Whole number. Required."""
    splitter: Literal["RECURSIVE", "PARAGRAPH", "LINE", "SENTENCE", "WORD"] | None = None
    """RECURSIVE, PARAGRAPH, LINE, SENTENCE or WORD. Default: RECURSIVE."""


class IngestDocumentInlineDocument(Node):
    """Part of other types: ``io.kestra.plugin.ai.rag.IngestDocument-InlineDocument``.

    A part. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: content.
    """

    content: Text | None = None
    """Text, or an expression. Required."""
    metadata: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""


class SearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"results": "results", "size": "size", "uri": "uri"}
    results: Reference
    size: Reference
    uri: Reference


class Search(BaseTask):
    """``io.kestra.plugin.ai.rag.Search``.

    A task. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: id, query, embeddings, max_results, min_score,
    provider.
    https://kestra.io/plugins/plugin-ai/rag/io.kestra.plugin.ai.rag.search
    """

    query: Text | None = None
    """Text, or an expression. Required."""
    embeddings: One[EmbeddingStoreProvider] | None = None
    """EmbeddingStoreProvider. Required."""
    max_results: Dynamic[Int] | None = None
    """Whole number, or an expression. Required."""
    min_score: Dynamic[Number] | None = None
    """Number, or an expression. Required."""
    provider: One[ModelProvider] | None = None
    """The model and its provider, such as `OpenAI(...)` or `GoogleGemini(...)`. ModelProvider. Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: NONE."""

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
