# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Text
from kestra_dsl.plugins.ai.embeddings._embedding_store_provider import EmbeddingStoreProvider

__all__ = ["Pinecone"]


class Pinecone(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.Pinecone``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.embeddings.Pinecone",
        versions=("1.3",),
        known=("1.3",),
        required=("api_key", "cloud", "index", "region"),
        aliases=("io.kestra.plugin.langchain4j.embeddings.Pinecone",),
    )

    api_key: Text | None = None
    """Required."""
    cloud: Text | None = None
    """Required."""
    index: Text | None = None
    """Required."""
    region: Text | None = None
    """Required."""
    namespace: Text | None = None
