# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Dynamic, Int, Text
from kestra_dsl.plugins.ai.embeddings._embedding_store_provider import EmbeddingStoreProvider

__all__ = ["Qdrant"]


class Qdrant(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.Qdrant``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.embeddings.Qdrant",
        versions=("1.3",),
        known=("1.3",),
        required=("api_key", "collection_name", "host", "port"),
        aliases=("io.kestra.plugin.langchain4j.embeddings.Qdrant",),
    )

    api_key: Text | None = None
    """Required."""
    collection_name: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    port: Dynamic[Int] | None = None
    """Required."""
