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
    """``io.kestra.plugin.ai.embeddings.Chroma``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: base_url, collection_name.
    https://kestra.io/plugins/plugin-ai/embeddings/io.kestra.plugin.ai.embeddings.chroma
    """

    base_url: Text | None = None
    """Text, or an expression. Required."""
    collection_name: Text | None = None
    """Text, or an expression. Required."""


class Elasticsearch(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.Elasticsearch``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: index_name, connection.
    https://kestra.io/plugins/plugin-ai/embeddings/io.kestra.plugin.ai.embeddings.elasticsearch
    """

    index_name: Text | None = None
    """Text, or an expression. Required."""
    connection: One[ElasticsearchConnection] | None = None
    """ElasticsearchConnection. Required."""


class ElasticsearchConnection(Node):
    """Part of other types: ``io.kestra.plugin.ai.embeddings.Elasticsearch-ElasticsearchConnection``.

    A part. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: hosts.
    """

    hosts: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    basic_auth: One[ElasticsearchConnectionBasicAuth] | None = None
    """ElasticsearchConnectionBasicAuth."""
    headers: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    path_prefix: Text | None = None
    """Text, or an expression."""
    strict_deprecation_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    target_server_version: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 8."""
    trust_all_ssl: Dynamic[Bool] | None = None
    """True or false, or an expression. Deprecated."""


class ElasticsearchConnectionBasicAuth(Node):
    """Part of other types: ``io.kestra.plugin.ai.embeddings.Elasticsearch-ElasticsearchConnection-BasicAuth``.

    A part. In Kestra 1.3, 2.0. From plugin-ai 1.16.0.
    """

    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class KestraKVStore(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.KestraKVStore``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0.
    https://kestra.io/plugins/plugin-ai/embeddings/io.kestra.plugin.ai.embeddings.kestrakvstore
    """

    kv_name: Text | None = None
    """Text, or an expression. Default: {{ flow.id }}-embedding-store."""


class MariaDB(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.MariaDB``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: database_url, field_name, password,
    table_name, username, create_table.
    https://kestra.io/plugins/plugin-ai/embeddings/io.kestra.plugin.ai.embeddings.mariadb
    """

    database_url: Text | None = None
    """Text, or an expression. Required."""
    field_name: Text | None = None
    """Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required."""
    table_name: Text | None = None
    """Text, or an expression. Required."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required."""
    create_table: Dynamic[Bool] | None = None
    """True or false, or an expression. Required."""
    column_definitions: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    indexes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    metadata_storage_mode: Text | None = None
    """Text, or an expression. Default: COLUMN_PER_KEY."""


class Milvus(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.Milvus``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: token.
    https://kestra.io/plugins/plugin-ai/embeddings/io.kestra.plugin.ai.embeddings.milvus
    """

    token: Text | None = None
    """Text, or an expression. Required."""
    auto_flush_on_delete: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    auto_flush_on_insert: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    collection_name: Text | None = None
    """Text, or an expression."""
    consistency_level: Text | None = None
    """Text, or an expression."""
    database_name: Text | None = None
    """Text, or an expression."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression."""
    id_field_name: Text | None = None
    """Text, or an expression."""
    index_type: Text | None = None
    """Text, or an expression."""
    metadata_field_name: Text | None = None
    """Text, or an expression."""
    metric_type: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression."""
    retrieve_embeddings_on_search: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    text_field_name: Text | None = None
    """Text, or an expression."""
    uri: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    vector_field_name: Text | None = None
    """Text, or an expression."""


class MongoDBAtlas(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.MongoDBAtlas``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: collection_name, host, index_name, scheme,
    database.
    https://kestra.io/plugins/plugin-ai/embeddings/io.kestra.plugin.ai.embeddings.mongodbatlas
    """

    collection_name: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    index_name: Text | None = None
    """Text, or an expression. Required."""
    scheme: Text | None = None
    """Text, or an expression. Required."""
    database: Text | None = None
    """Text, or an expression. Required."""
    create_index: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    metadata_field_names: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    options: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class PGVector(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.PGVector``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: database, host, password, table, user,
    port.
    https://kestra.io/plugins/plugin-ai/embeddings/io.kestra.plugin.ai.embeddings.pgvector
    """

    database: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required."""
    table: Text | None = None
    """Name of the table. Text, or an expression. Required."""
    user: Text | None = None
    """Text, or an expression. Required."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Required."""
    use_index: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""


class Pinecone(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.Pinecone``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: api_key, cloud, index, region.
    https://kestra.io/plugins/plugin-ai/embeddings/io.kestra.plugin.ai.embeddings.pinecone
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    cloud: Text | None = None
    """Text, or an expression. Required."""
    index: Text | None = None
    """Text, or an expression. Required."""
    region: Text | None = None
    """Region of the service. Text, or an expression. Required."""
    namespace: Text | None = None
    """Text, or an expression."""


class Qdrant(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.Qdrant``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: api_key, collection_name, host, port.
    https://kestra.io/plugins/plugin-ai/embeddings/io.kestra.plugin.ai.embeddings.qdrant
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    collection_name: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Required."""


class Redis(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.Redis``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: host, port.
    https://kestra.io/plugins/plugin-ai/embeddings/io.kestra.plugin.ai.embeddings.redis
    """

    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Required."""
    index_name: Text | None = None
    """Text, or an expression. Default: embedding-index."""


class Tablestore(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.Tablestore``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: access_key_id, access_key_secret, endpoint,
    instance_name.
    https://kestra.io/plugins/plugin-ai/embeddings/io.kestra.plugin.ai.embeddings.tablestore
    """

    access_key_id: Text | None = None
    """Text, or an expression. Required."""
    access_key_secret: Text | None = None
    """Text, or an expression. Required."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression. Required."""
    instance_name: Text | None = None
    """Text, or an expression. Required."""
    metadata_schema_list: Dynamic[Items[Dynamic[One[FieldSchema]]]] | None = None
    """List of FieldSchema, or an expression."""


class Weaviate(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.Weaviate``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: api_key, host, object_class, port.
    https://kestra.io/plugins/plugin-ai/embeddings/io.kestra.plugin.ai.embeddings.weaviate
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    object_class: Text | None = None
    """Text, or an expression. Required."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Required."""
    avoid_dups: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    consistency_level: Dynamic[Literal["ONE", "QUORUM", "ALL"]] | None = None
    """ONE, QUORUM or ALL, or an expression."""
    grpc_port: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    metadata_field_name: Text | None = None
    """Text, or an expression."""
    metadata_keys: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    scheme: Text | None = None
    """Text, or an expression."""
    secured_grpc: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    use_grpc_for_inserts: Dynamic[Bool] | None = None
    """True or false, or an expression."""
