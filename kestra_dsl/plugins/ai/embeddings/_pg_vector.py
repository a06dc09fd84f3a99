# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
from kestra_dsl.plugins.ai.embeddings._embedding_store_provider import EmbeddingStoreProvider

__all__ = ["PGVector"]


class PGVector(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.PGVector``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.embeddings.PGVector",
        versions=("1.3",),
        known=("1.3",),
        required=("database", "host", "password", "port", "table", "user"),
        aliases=("io.kestra.plugin.langchain4j.embeddings.PGVector",),
    )

    database: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    password: Text | None = None
    """Required."""
    table: Text | None = None
    """Required."""
    user: Text | None = None
    """Required."""
    port: Dynamic[Int] | None = None
    """Required."""
    use_index: Dynamic[Bool] | None = None
    """Default: false."""
