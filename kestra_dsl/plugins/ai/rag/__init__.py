# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.rag``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "ChatCompletion",
    "ChatCompletionContentRetrieverConfiguration",
    "IngestDocument",
    "IngestDocumentDocumentSplitter",
    "IngestDocumentInlineDocument",
    "Search",
]

PREFIX = "io.kestra.plugin.ai.rag"


def _ChatCompletion():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("chat_provider", "prompt"),
            aliases=("io.kestra.plugin.langchain4j.rag.ChatCompletion",),
        )
        prompt: Text | None = None
        chat_provider: One[later("kestra_dsl.plugins.ai.provider", "ModelProvider")] | None = None
        chat_configuration: One[later("kestra_dsl.plugins.ai.domain", "ChatConfiguration")] | None = None
        content_retriever_configuration: (
            One[later("kestra_dsl.plugins.ai.rag", "ChatCompletionContentRetrieverConfiguration")]
            | None
        ) = None
        content_retrievers: (
            Dynamic[Items[One[later("kestra_dsl.plugins.ai.retriever", "ContentRetrieverProvider")]]]
            | None
        ) = None
        embedding_provider: One[later("kestra_dsl.plugins.ai.provider", "ModelProvider")] | None = None
        embeddings: One[later("kestra_dsl.plugins.ai.embeddings", "EmbeddingStoreProvider")] | None = None
        guardrails: One[later("kestra_dsl.plugins.ai.domain", "Guardrails")] | None = None
        memory: One[later("kestra_dsl.plugins.ai.memory", "MemoryProvider")] | None = None
        system_message: Text | None = None
        tools: Items[One[later("kestra_dsl.plugins.ai.tool", "ToolProvider")]] | None = None
        @property
        def outputs(self) -> ChatCompletionOutputs:
            return ChatCompletionOutputs(self._output_root, self.id)
    return ChatCompletion


def _ChatCompletionContentRetrieverConfiguration():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Int, Number
    class ChatCompletionContentRetrieverConfiguration(Node):
        """Part of other types: ``io.kestra.plugin.ai.rag.ChatCompletion-ContentRetrieverConfiguration``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        max_results: Int | None = None
        min_score: Number | None = None
    return ChatCompletionContentRetrieverConfiguration


def _IngestDocument():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.rag.IngestDocument",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("embeddings", "provider"),
            names={"from_external_urls": "fromExternalURLs", "from_internal_uris": "fromInternalURIs"},
            aliases=("io.kestra.plugin.langchain4j.rag.IngestDocument",),
        )
        embeddings: One[later("kestra_dsl.plugins.ai.embeddings", "EmbeddingStoreProvider")] | None = None
        provider: One[later("kestra_dsl.plugins.ai.provider", "ModelProvider")] | None = None
        bulk_size: Dynamic[Int] | None = None
        document_splitter: One[later("kestra_dsl.plugins.ai.rag", "IngestDocumentDocumentSplitter")] | None = None
        drop: Dynamic[Bool] | None = None
        from_documents: Items[One[later("kestra_dsl.plugins.ai.rag", "IngestDocumentInlineDocument")]] | None = None
        from_external_urls: Dynamic[Items[Text]] | None = None
        from_internal_uris: Dynamic[Items[Text]] | None = None
        from_path: Text | None = None
        metadata: Dynamic[Map[Data]] | None = None
        @property
        def outputs(self) -> IngestDocumentOutputs:
            return IngestDocumentOutputs(self._output_root, self.id)
    return IngestDocument


def _IngestDocumentDocumentSplitter():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Int
    class IngestDocumentDocumentSplitter(Node):
        """Part of other types: ``io.kestra.plugin.ai.rag.IngestDocument-DocumentSplitter``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("max_overlap_size_in_chars", "max_segment_size_in_chars"),
        )
        max_overlap_size_in_chars: Int | None = None
        max_segment_size_in_chars: Int | None = None
        splitter: Literal["RECURSIVE", "PARAGRAPH", "LINE", "SENTENCE", "WORD"] | None = None
    return IngestDocumentDocumentSplitter


def _IngestDocumentInlineDocument():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Dynamic, Map, Text
    class IngestDocumentInlineDocument(Node):
        """Part of other types: ``io.kestra.plugin.ai.rag.IngestDocument-InlineDocument``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("content",),
        )
        content: Text | None = None
        metadata: Dynamic[Map[Data]] | None = None
    return IngestDocumentInlineDocument


def _Search():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Number, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SearchOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"results": "results", "size": "size", "uri": "uri"}
        results: Reference
        size: Reference
        uri: Reference
    class Search(BaseTask):
        """``io.kestra.plugin.ai.rag.Search``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.rag.Search",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("embeddings", "max_results", "min_score", "provider", "query"),
            aliases=("io.kestra.plugin.langchain4j.rag.Search",),
        )
        query: Text | None = None
        embeddings: One[later("kestra_dsl.plugins.ai.embeddings", "EmbeddingStoreProvider")] | None = None
        max_results: Dynamic[Int] | None = None
        min_score: Dynamic[Number] | None = None
        provider: One[later("kestra_dsl.plugins.ai.provider", "ModelProvider")] | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        @property
        def outputs(self) -> SearchOutputs:
            return SearchOutputs(self._output_root, self.id)
    return Search


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ChatCompletion,
        _ChatCompletionContentRetrieverConfiguration,
        _IngestDocument,
        _IngestDocumentDocumentSplitter,
        _IngestDocumentInlineDocument,
        _Search,
    ),
)
