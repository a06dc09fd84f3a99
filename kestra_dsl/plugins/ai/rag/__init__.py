# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.rag``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.ai.rag._chat_completion import ChatCompletion as ChatCompletion
    from kestra_dsl.plugins.ai.rag._chat_completion_content_retriever_configuration import ChatCompletionContentRetrieverConfiguration as ChatCompletionContentRetrieverConfiguration
    from kestra_dsl.plugins.ai.rag._ingest_document import IngestDocument as IngestDocument
    from kestra_dsl.plugins.ai.rag._ingest_document_document_splitter import IngestDocumentDocumentSplitter as IngestDocumentDocumentSplitter
    from kestra_dsl.plugins.ai.rag._ingest_document_inline_document import IngestDocumentInlineDocument as IngestDocumentInlineDocument
    from kestra_dsl.plugins.ai.rag._search import Search as Search

__all__ = [
    "ChatCompletion",
    "ChatCompletionContentRetrieverConfiguration",
    "IngestDocument",
    "IngestDocumentDocumentSplitter",
    "IngestDocumentInlineDocument",
    "Search",
]

PREFIX = "io.kestra.plugin.ai.rag"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "ChatCompletion": "_chat_completion",
            "ChatCompletionContentRetrieverConfiguration": "_chat_completion_content_retriever_configuration",
            "IngestDocument": "_ingest_document",
            "IngestDocumentDocumentSplitter": "_ingest_document_document_splitter",
            "IngestDocumentInlineDocument": "_ingest_document_inline_document",
            "Search": "_search",
        },
        (),
    )
