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
    """``io.kestra.plugin.ai.retriever.EmbeddingStoreRetriever``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: embedding_provider, embeddings.
    https://kestra.io/plugins/plugin-ai/retriever/io.kestra.plugin.ai.retriever.embeddingstoreretriever
    """

    embedding_provider: One[ModelProvider] | None = None
    """ModelProvider. Required."""
    embeddings: One[EmbeddingStoreProvider] | None = None
    """EmbeddingStoreProvider. Required."""
    max_results: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 3."""
    min_score: Dynamic[Number] | None = None
    """Number, or an expression. Default: 0.0."""


class GoogleCustomWebSearch(ContentRetrieverProvider):
    """``io.kestra.plugin.ai.retriever.GoogleCustomWebSearch``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: api_key, csi.
    https://kestra.io/plugins/plugin-ai/retriever/io.kestra.plugin.ai.retriever.googlecustomwebsearch
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    csi: Text | None = None
    """Text, or an expression. Required."""
    max_results: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 3."""


class SqlDatabaseRetriever(ContentRetrieverProvider):
    """``io.kestra.plugin.ai.retriever.SqlDatabaseRetriever``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: database_type, password, username,
    provider.
    https://kestra.io/plugins/plugin-ai/retriever/io.kestra.plugin.ai.retriever.sqldatabaseretriever
    """

    database_type: Dynamic[Literal["POSTGRESQL", "MYSQL", "H2"]] | None = None
    """POSTGRESQL, MYSQL or H2, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required."""
    provider: One[ModelProvider] | None = None
    """The model and its provider, such as `OpenAI(...)` or `GoogleGemini(...)`. ModelProvider. Required."""
    configuration: One[ChatConfiguration] | None = None
    """ChatConfiguration."""
    driver: Text | None = None
    """Text, or an expression."""
    jdbc_url: Text | None = None
    """Text, or an expression."""
    max_pool_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 2."""


class TavilyWebSearch(ContentRetrieverProvider):
    """``io.kestra.plugin.ai.retriever.TavilyWebSearch``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: api_key.
    https://kestra.io/plugins/plugin-ai/retriever/io.kestra.plugin.ai.retriever.tavilywebsearch
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    max_results: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 3."""
