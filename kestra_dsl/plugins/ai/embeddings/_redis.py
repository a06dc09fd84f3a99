# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Dynamic, Int, Text
from kestra_dsl.plugins.ai.embeddings._embedding_store_provider import EmbeddingStoreProvider

__all__ = ["Redis"]


class Redis(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.Redis``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.embeddings.Redis",
        versions=("1.3",),
        known=("1.3",),
        required=("host", "port"),
    )

    host: Text | None = None
    """Required."""
    port: Dynamic[Int] | None = None
    """Required."""
    index_name: Text | None = None
    """Default: embedding-index."""
