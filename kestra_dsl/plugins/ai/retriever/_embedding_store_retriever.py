# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Dynamic, Int, Number, One
from kestra_dsl.plugins.ai.embeddings._embedding_store_provider import EmbeddingStoreProvider
from kestra_dsl.plugins.ai.provider._model_provider import ModelProvider
from kestra_dsl.plugins.ai.retriever._content_retriever_provider import ContentRetrieverProvider

__all__ = ["EmbeddingStoreRetriever"]


class EmbeddingStoreRetriever(ContentRetrieverProvider):
    """``io.kestra.plugin.ai.retriever.EmbeddingStoreRetriever``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.retriever.EmbeddingStoreRetriever",
        versions=("1.3",),
        known=("1.3",),
        required=("embedding_provider", "embeddings"),
    )

    embedding_provider: One[ModelProvider] | None = None
    """Required."""
    embeddings: One[EmbeddingStoreProvider] | None = None
    """Required."""
    max_results: Dynamic[Int] | None = None
    """Default: 3."""
    min_score: Dynamic[Number] | None = None
    """Default: 0.0."""
