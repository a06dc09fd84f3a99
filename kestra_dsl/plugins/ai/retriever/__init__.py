# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.retriever``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "ContentRetrieverProvider",
    "EmbeddingStoreRetriever",
    "GoogleCustomWebSearch",
    "SqlDatabaseRetriever",
    "TavilyWebSearch",
]

PREFIX = "io.kestra.plugin.ai.retriever"


def _ContentRetrieverProvider():
    from kestra_dsl.core.nodes import AdditionalPlugin
    class ContentRetrieverProvider(AdditionalPlugin):
        """The base of each content retriever provider. ``ContentRetrieverProvider.of(type, properties)`` makes one of a type that has no class."""
    return ContentRetrieverProvider


def _EmbeddingStoreRetriever():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Dynamic, Int, Number, One, later
    from kestra_dsl.plugins.ai.retriever import ContentRetrieverProvider
    class EmbeddingStoreRetriever(ContentRetrieverProvider):
        """``io.kestra.plugin.ai.retriever.EmbeddingStoreRetriever``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.retriever.EmbeddingStoreRetriever",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("embedding_provider", "embeddings"),
        )
        embedding_provider: One[later("kestra_dsl.plugins.ai.provider", "ModelProvider")] | None = None
        embeddings: One[later("kestra_dsl.plugins.ai.embeddings", "EmbeddingStoreProvider")] | None = None
        max_results: Dynamic[Int] | None = None
        min_score: Dynamic[Number] | None = None
    return EmbeddingStoreRetriever


def _GoogleCustomWebSearch():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.plugins.ai.retriever import ContentRetrieverProvider
    class GoogleCustomWebSearch(ContentRetrieverProvider):
        """``io.kestra.plugin.ai.retriever.GoogleCustomWebSearch``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.retriever.GoogleCustomWebSearch",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "csi"),
            aliases=("io.kestra.plugin.langchain4j.retriever.GoogleCustomWebSearch",),
        )
        api_key: Text | None = None
        csi: Text | None = None
        max_results: Dynamic[Int] | None = None
    return GoogleCustomWebSearch


def _SqlDatabaseRetriever():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Dynamic, Int, One, Text, later
    from kestra_dsl.plugins.ai.retriever import ContentRetrieverProvider
    class SqlDatabaseRetriever(ContentRetrieverProvider):
        """``io.kestra.plugin.ai.retriever.SqlDatabaseRetriever``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.retriever.SqlDatabaseRetriever",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("database_type", "password", "provider", "username"),
        )
        database_type: Dynamic[Literal["POSTGRESQL", "MYSQL", "H2"]] | None = None
        password: Text | None = None
        username: Text | None = None
        provider: One[later("kestra_dsl.plugins.ai.provider", "ModelProvider")] | None = None
        configuration: One[later("kestra_dsl.plugins.ai.domain", "ChatConfiguration")] | None = None
        driver: Text | None = None
        jdbc_url: Text | None = None
        max_pool_size: Dynamic[Int] | None = None
    return SqlDatabaseRetriever


def _TavilyWebSearch():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.plugins.ai.retriever import ContentRetrieverProvider
    class TavilyWebSearch(ContentRetrieverProvider):
        """``io.kestra.plugin.ai.retriever.TavilyWebSearch``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.retriever.TavilyWebSearch",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key",),
            aliases=("io.kestra.plugin.langchain4j.retriever.TavilyWebSearch",),
        )
        api_key: Text | None = None
        max_results: Dynamic[Int] | None = None
    return TavilyWebSearch


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ContentRetrieverProvider,
        _EmbeddingStoreRetriever,
        _GoogleCustomWebSearch,
        _SqlDatabaseRetriever,
        _TavilyWebSearch,
    ),
)
