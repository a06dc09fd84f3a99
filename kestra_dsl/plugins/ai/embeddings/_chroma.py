# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Text
from kestra_dsl.plugins.ai.embeddings._embedding_store_provider import EmbeddingStoreProvider

__all__ = ["Chroma"]


class Chroma(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.Chroma``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.embeddings.Chroma",
        versions=("1.3",),
        known=("1.3",),
        required=("base_url", "collection_name"),
        aliases=("io.kestra.plugin.langchain4j.embeddings.Chroma",),
    )

    base_url: Text | None = None
    """Required."""
    collection_name: Text | None = None
    """Required."""
