# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
from kestra_dsl.plugins.ai.embeddings._embedding_store_provider import EmbeddingStoreProvider

__all__ = ["Milvus"]


class Milvus(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.Milvus``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.embeddings.Milvus",
        versions=("1.3",),
        known=("1.3",),
        required=("token",),
        aliases=("io.kestra.plugin.langchain4j.embeddings.Milvus",),
    )

    token: Text | None = None
    """Required."""
    auto_flush_on_delete: Dynamic[Bool] | None = None
    auto_flush_on_insert: Dynamic[Bool] | None = None
    collection_name: Text | None = None
    consistency_level: Text | None = None
    database_name: Text | None = None
    host: Text | None = None
    id_field_name: Text | None = None
    index_type: Text | None = None
    metadata_field_name: Text | None = None
    metric_type: Text | None = None
    password: Text | None = None
    port: Dynamic[Int] | None = None
    retrieve_embeddings_on_search: Dynamic[Bool] | None = None
    text_field_name: Text | None = None
    uri: Text | None = None
    username: Text | None = None
    vector_field_name: Text | None = None
