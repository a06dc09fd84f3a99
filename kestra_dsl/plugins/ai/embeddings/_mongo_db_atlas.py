# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, Text
from kestra_dsl.plugins.ai.embeddings._embedding_store_provider import EmbeddingStoreProvider

__all__ = ["MongoDBAtlas"]


class MongoDBAtlas(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.MongoDBAtlas``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.embeddings.MongoDBAtlas",
        versions=("1.3",),
        known=("1.3",),
        required=("collection_name", "database", "host", "index_name", "scheme"),
        aliases=("io.kestra.plugin.langchain4j.embeddings.MongoDBAtlas",),
    )

    collection_name: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    index_name: Text | None = None
    """Required."""
    scheme: Text | None = None
    """Required."""
    database: Text | None = None
    """Required."""
    create_index: Dynamic[Bool] | None = None
    metadata_field_names: Dynamic[Items[Text]] | None = None
    options: Dynamic[Map[Data]] | None = None
    password: Text | None = None
    username: Text | None = None
