# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.retriever``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.ai.retriever._content_retriever_provider import ContentRetrieverProvider as ContentRetrieverProvider
    from kestra_dsl.plugins.ai.retriever._embedding_store_retriever import EmbeddingStoreRetriever as EmbeddingStoreRetriever
    from kestra_dsl.plugins.ai.retriever._google_custom_web_search import GoogleCustomWebSearch as GoogleCustomWebSearch
    from kestra_dsl.plugins.ai.retriever._sql_database_retriever import SqlDatabaseRetriever as SqlDatabaseRetriever
    from kestra_dsl.plugins.ai.retriever._tavily_web_search import TavilyWebSearch as TavilyWebSearch

__all__ = [
    "ContentRetrieverProvider",
    "EmbeddingStoreRetriever",
    "GoogleCustomWebSearch",
    "SqlDatabaseRetriever",
    "TavilyWebSearch",
]

PREFIX = "io.kestra.plugin.ai.retriever"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "ContentRetrieverProvider": "_content_retriever_provider",
            "EmbeddingStoreRetriever": "_embedding_store_retriever",
            "GoogleCustomWebSearch": "_google_custom_web_search",
            "SqlDatabaseRetriever": "_sql_database_retriever",
            "TavilyWebSearch": "_tavily_web_search",
        },
        (),
    )
