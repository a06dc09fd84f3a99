# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Text
from kestra_dsl.plugins.ai.embeddings._embedding_store_provider import EmbeddingStoreProvider

__all__ = ["KestraKVStore"]


class KestraKVStore(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.KestraKVStore``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.embeddings.KestraKVStore",
        versions=("1.3",),
        known=("1.3",),
        aliases=("io.kestra.plugin.langchain4j.embeddings.KestraKVStore",),
    )

    kv_name: Text | None = None
    """Default: {{ flow.id }}-embedding-store."""
