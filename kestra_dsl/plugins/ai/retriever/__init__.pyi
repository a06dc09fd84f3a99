# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.retriever``."""

from typing import Literal

from kestra_dsl.core.nodes import AdditionalPlugin
from kestra_dsl.core.properties import Dynamic, Int, Number, One, Text
from kestra_dsl.plugins.ai.domain import ChatConfiguration
from kestra_dsl.plugins.ai.embeddings import EmbeddingStoreProvider
from kestra_dsl.plugins.ai.provider import ModelProvider

__all__ = [
    "ContentRetrieverProvider",
    "EmbeddingStoreRetriever",
    "GoogleCustomWebSearch",
    "SqlDatabaseRetriever",
    "TavilyWebSearch",
]

PREFIX: str


class ContentRetrieverProvider(AdditionalPlugin):
    """The base of each content retriever provider. ``ContentRetrieverProvider.of(type, properties)`` makes one of a type that has no class."""


class EmbeddingStoreRetriever(ContentRetrieverProvider):
    """``io.kestra.plugin.ai.retriever.EmbeddingStoreRetriever``."""

    embedding_provider: One[ModelProvider] | None = None
    """Required."""
    embeddings: One[EmbeddingStoreProvider] | None = None
    """Required."""
    max_results: Dynamic[Int] | None = None
    """Default: 3."""
    min_score: Dynamic[Number] | None = None
    """Default: 0.0."""


class GoogleCustomWebSearch(ContentRetrieverProvider):
    """``io.kestra.plugin.ai.retriever.GoogleCustomWebSearch``."""

    api_key: Text | None = None
    """Required."""
    csi: Text | None = None
    """Required."""
    max_results: Dynamic[Int] | None = None
    """Default: 3."""


class SqlDatabaseRetriever(ContentRetrieverProvider):
    """``io.kestra.plugin.ai.retriever.SqlDatabaseRetriever``."""

    database_type: Dynamic[Literal["POSTGRESQL", "MYSQL", "H2"]] | None = None
    """Required."""
    password: Text | None = None
    """Required."""
    username: Text | None = None
    """Required."""
    provider: One[ModelProvider] | None = None
    """Required."""
    configuration: One[ChatConfiguration] | None = None
    driver: Text | None = None
    jdbc_url: Text | None = None
    max_pool_size: Dynamic[Int] | None = None
    """Default: 2."""


class TavilyWebSearch(ContentRetrieverProvider):
    """``io.kestra.plugin.ai.retriever.TavilyWebSearch``."""

    api_key: Text | None = None
    """Required."""
    max_results: Dynamic[Int] | None = None
    """Default: 3."""
