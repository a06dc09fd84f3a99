# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.embeddings``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import AdditionalPlugin
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.models import FieldSchema

__all__ = [
    "Chroma",
    "Elasticsearch",
    "ElasticsearchConnection",
    "ElasticsearchConnectionBasicAuth",
    "EmbeddingStoreProvider",
    "KestraKVStore",
    "MariaDB",
    "Milvus",
    "MongoDBAtlas",
    "PGVector",
    "Pinecone",
    "Qdrant",
    "Redis",
    "Tablestore",
    "Weaviate",
]

PREFIX: str


class EmbeddingStoreProvider(AdditionalPlugin):
    """The base of each embedding store provider. ``EmbeddingStoreProvider.of(type, properties)`` makes one of a type that has no class."""


class Chroma(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.Chroma``."""

    base_url: Text | None = None
    """Required."""
    collection_name: Text | None = None
    """Required."""


class Elasticsearch(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.Elasticsearch``."""

    index_name: Text | None = None
    """Required."""
    connection: One[ElasticsearchConnection] | None = None
    """Required."""


class ElasticsearchConnection(Node):
    """Part of other types: ``io.kestra.plugin.ai.embeddings.Elasticsearch-ElasticsearchConnection``."""

    hosts: Dynamic[Items[Text]] | None = None
    """Required."""
    basic_auth: One[ElasticsearchConnectionBasicAuth] | None = None
    headers: Dynamic[Items[Text]] | None = None
    path_prefix: Text | None = None
    strict_deprecation_mode: Dynamic[Bool] | None = None
    target_server_version: Dynamic[Int] | None = None
    """Default: 8."""
    trust_all_ssl: Dynamic[Bool] | None = None
    """Deprecated."""


class ElasticsearchConnectionBasicAuth(Node):
    """Part of other types: ``io.kestra.plugin.ai.embeddings.Elasticsearch-ElasticsearchConnection-BasicAuth``."""

    password: Text | None = None
    username: Text | None = None


class KestraKVStore(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.KestraKVStore``."""

    kv_name: Text | None = None
    """Default: {{ flow.id }}-embedding-store."""


class MariaDB(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.MariaDB``."""

    database_url: Text | None = None
    """Required."""
    field_name: Text | None = None
    """Required."""
    password: Text | None = None
    """Required."""
    table_name: Text | None = None
    """Required."""
    username: Text | None = None
    """Required."""
    create_table: Dynamic[Bool] | None = None
    """Required."""
    column_definitions: Dynamic[Items[Text]] | None = None
    indexes: Dynamic[Items[Text]] | None = None
    metadata_storage_mode: Text | None = None
    """Default: COLUMN_PER_KEY."""


class Milvus(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.Milvus``."""

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


class MongoDBAtlas(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.MongoDBAtlas``."""

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


class PGVector(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.PGVector``."""

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


class Pinecone(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.Pinecone``."""

    api_key: Text | None = None
    """Required."""
    cloud: Text | None = None
    """Required."""
    index: Text | None = None
    """Required."""
    region: Text | None = None
    """Required."""
    namespace: Text | None = None


class Qdrant(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.Qdrant``."""

    api_key: Text | None = None
    """Required."""
    collection_name: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    port: Dynamic[Int] | None = None
    """Required."""


class Redis(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.Redis``."""

    host: Text | None = None
    """Required."""
    port: Dynamic[Int] | None = None
    """Required."""
    index_name: Text | None = None
    """Default: embedding-index."""


class Tablestore(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.Tablestore``."""

    access_key_id: Text | None = None
    """Required."""
    access_key_secret: Text | None = None
    """Required."""
    endpoint: Text | None = None
    """Required."""
    instance_name: Text | None = None
    """Required."""
    metadata_schema_list: Dynamic[Items[Dynamic[One[FieldSchema]]]] | None = None


class Weaviate(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.Weaviate``."""

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
