# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
from kestra_dsl.plugins.ai.embeddings._embedding_store_provider import EmbeddingStoreProvider

__all__ = ["Weaviate"]


class Weaviate(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.Weaviate``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.embeddings.Weaviate",
        versions=("1.3",),
        known=("1.3",),
        required=("api_key", "host", "object_class", "port"),
        aliases=("io.kestra.plugin.langchain4j.embeddings.Weaviate",),
    )

    api_key: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    object_class: Text | None = None
    """Required."""
    port: Dynamic[Int] | None = None
    """Required."""
    avoid_dups: Dynamic[Bool] | None = None
    consistency_level: Dynamic[Literal["ONE", "QUORUM", "ALL"]] | None = None
    grpc_port: Dynamic[Int] | None = None
    metadata_field_name: Text | None = None
    metadata_keys: Dynamic[Items[Text]] | None = None
    scheme: Text | None = None
    secured_grpc: Dynamic[Bool] | None = None
    use_grpc_for_inserts: Dynamic[Bool] | None = None
