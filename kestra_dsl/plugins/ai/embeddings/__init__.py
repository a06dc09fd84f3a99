# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.embeddings``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.ai.embeddings"


def _EmbeddingStoreProvider():
    from kestra_dsl.core.nodes import AdditionalPlugin
    class EmbeddingStoreProvider(AdditionalPlugin):
        """The base of each embedding store provider. ``EmbeddingStoreProvider.of(type, properties)`` makes one of a type that has no class."""
    return EmbeddingStoreProvider


def _Chroma():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.plugins.ai.embeddings import EmbeddingStoreProvider
    class Chroma(EmbeddingStoreProvider):
        """``io.kestra.plugin.ai.embeddings.Chroma``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.embeddings.Chroma",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("base_url", "collection_name"),
            aliases=("io.kestra.plugin.langchain4j.embeddings.Chroma",),
        )
        base_url: Text | None = None
        collection_name: Text | None = None
    return Chroma


def _Elasticsearch():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.plugins.ai.embeddings import EmbeddingStoreProvider
    class Elasticsearch(EmbeddingStoreProvider):
        """``io.kestra.plugin.ai.embeddings.Elasticsearch``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.embeddings.Elasticsearch",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection", "index_name"),
            aliases=("io.kestra.plugin.langchain4j.embeddings.Elasticsearch",),
        )
        index_name: Text | None = None
        connection: One[later("kestra_dsl.plugins.ai.embeddings", "ElasticsearchConnection")] | None = None
    return Elasticsearch


def _ElasticsearchConnection():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, One, Text, later
    class ElasticsearchConnection(Node):
        """Part of other types: ``io.kestra.plugin.ai.embeddings.Elasticsearch-ElasticsearchConnection``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("hosts",),
            deprecated_properties=("trust_all_ssl",),
        )
        hosts: Dynamic[Items[Text]] | None = None
        basic_auth: One[later("kestra_dsl.plugins.ai.embeddings", "ElasticsearchConnectionBasicAuth")] | None = None
        headers: Dynamic[Items[Text]] | None = None
        path_prefix: Text | None = None
        strict_deprecation_mode: Dynamic[Bool] | None = None
        target_server_version: Dynamic[Int] | None = None
        trust_all_ssl: Dynamic[Bool] | None = None
    return ElasticsearchConnection


def _ElasticsearchConnectionBasicAuth():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class ElasticsearchConnectionBasicAuth(Node):
        """Part of other types: ``io.kestra.plugin.ai.embeddings.Elasticsearch-ElasticsearchConnection-BasicAuth``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        password: Text | None = None
        username: Text | None = None
    return ElasticsearchConnectionBasicAuth


def _KestraKVStore():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.plugins.ai.embeddings import EmbeddingStoreProvider
    class KestraKVStore(EmbeddingStoreProvider):
        """``io.kestra.plugin.ai.embeddings.KestraKVStore``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.embeddings.KestraKVStore",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            aliases=("io.kestra.plugin.langchain4j.embeddings.KestraKVStore",),
        )
        kv_name: Text | None = None
    return KestraKVStore


def _MariaDB():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
    from kestra_dsl.plugins.ai.embeddings import EmbeddingStoreProvider
    class MariaDB(EmbeddingStoreProvider):
        """``io.kestra.plugin.ai.embeddings.MariaDB``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.embeddings.MariaDB",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("create_table", "database_url", "field_name", "password", "table_name", "username"),
        )
        database_url: Text | None = None
        field_name: Text | None = None
        password: Text | None = None
        table_name: Text | None = None
        username: Text | None = None
        create_table: Dynamic[Bool] | None = None
        column_definitions: Dynamic[Items[Text]] | None = None
        indexes: Dynamic[Items[Text]] | None = None
        metadata_storage_mode: Text | None = None
    return MariaDB


def _Milvus():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.plugins.ai.embeddings import EmbeddingStoreProvider
    class Milvus(EmbeddingStoreProvider):
        """``io.kestra.plugin.ai.embeddings.Milvus``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.embeddings.Milvus",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("token",),
            aliases=("io.kestra.plugin.langchain4j.embeddings.Milvus",),
        )
        token: Text | None = None
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
    return Milvus


def _MongoDBAtlas():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, Text
    from kestra_dsl.plugins.ai.embeddings import EmbeddingStoreProvider
    class MongoDBAtlas(EmbeddingStoreProvider):
        """``io.kestra.plugin.ai.embeddings.MongoDBAtlas``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.embeddings.MongoDBAtlas",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("collection_name", "database", "host", "index_name", "scheme"),
            aliases=("io.kestra.plugin.langchain4j.embeddings.MongoDBAtlas",),
        )
        collection_name: Text | None = None
        host: Text | None = None
        index_name: Text | None = None
        scheme: Text | None = None
        database: Text | None = None
        create_index: Dynamic[Bool] | None = None
        metadata_field_names: Dynamic[Items[Text]] | None = None
        options: Dynamic[Map[Data]] | None = None
        password: Text | None = None
        username: Text | None = None
    return MongoDBAtlas


def _PGVector():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.plugins.ai.embeddings import EmbeddingStoreProvider
    class PGVector(EmbeddingStoreProvider):
        """``io.kestra.plugin.ai.embeddings.PGVector``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.embeddings.PGVector",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("database", "host", "password", "port", "table", "user"),
            aliases=("io.kestra.plugin.langchain4j.embeddings.PGVector",),
        )
        database: Text | None = None
        host: Text | None = None
        password: Text | None = None
        table: Text | None = None
        user: Text | None = None
        port: Dynamic[Int] | None = None
        use_index: Dynamic[Bool] | None = None
    return PGVector


def _Pinecone():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.plugins.ai.embeddings import EmbeddingStoreProvider
    class Pinecone(EmbeddingStoreProvider):
        """``io.kestra.plugin.ai.embeddings.Pinecone``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.embeddings.Pinecone",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "cloud", "index", "region"),
            aliases=("io.kestra.plugin.langchain4j.embeddings.Pinecone",),
        )
        api_key: Text | None = None
        cloud: Text | None = None
        index: Text | None = None
        region: Text | None = None
        namespace: Text | None = None
    return Pinecone


def _Qdrant():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.plugins.ai.embeddings import EmbeddingStoreProvider
    class Qdrant(EmbeddingStoreProvider):
        """``io.kestra.plugin.ai.embeddings.Qdrant``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.embeddings.Qdrant",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "collection_name", "host", "port"),
            aliases=("io.kestra.plugin.langchain4j.embeddings.Qdrant",),
        )
        api_key: Text | None = None
        collection_name: Text | None = None
        host: Text | None = None
        port: Dynamic[Int] | None = None
    return Qdrant


def _Redis():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.plugins.ai.embeddings import EmbeddingStoreProvider
    class Redis(EmbeddingStoreProvider):
        """``io.kestra.plugin.ai.embeddings.Redis``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.embeddings.Redis",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "port"),
        )
        host: Text | None = None
        port: Dynamic[Int] | None = None
        index_name: Text | None = None
    return Redis


def _Tablestore():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.plugins.ai.embeddings import EmbeddingStoreProvider
    class Tablestore(EmbeddingStoreProvider):
        """``io.kestra.plugin.ai.embeddings.Tablestore``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.embeddings.Tablestore",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_key_id", "access_key_secret", "endpoint", "instance_name"),
        )
        access_key_id: Text | None = None
        access_key_secret: Text | None = None
        endpoint: Text | None = None
        instance_name: Text | None = None
        metadata_schema_list: Dynamic[Items[Dynamic[One[later("kestra_dsl.models", "FieldSchema")]]]] | None = None
    return Tablestore


def _Weaviate():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
    from kestra_dsl.plugins.ai.embeddings import EmbeddingStoreProvider
    class Weaviate(EmbeddingStoreProvider):
        """``io.kestra.plugin.ai.embeddings.Weaviate``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.embeddings.Weaviate",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "host", "object_class", "port"),
            aliases=("io.kestra.plugin.langchain4j.embeddings.Weaviate",),
        )
        api_key: Text | None = None
        host: Text | None = None
        object_class: Text | None = None
        port: Dynamic[Int] | None = None
        avoid_dups: Dynamic[Bool] | None = None
        consistency_level: Dynamic[Literal["ONE", "QUORUM", "ALL"]] | None = None
        grpc_port: Dynamic[Int] | None = None
        metadata_field_name: Text | None = None
        metadata_keys: Dynamic[Items[Text]] | None = None
        scheme: Text | None = None
        secured_grpc: Dynamic[Bool] | None = None
        use_grpc_for_inserts: Dynamic[Bool] | None = None
    return Weaviate


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _EmbeddingStoreProvider,
        _Chroma,
        _Elasticsearch,
        _ElasticsearchConnection,
        _ElasticsearchConnectionBasicAuth,
        _KestraKVStore,
        _MariaDB,
        _Milvus,
        _MongoDBAtlas,
        _PGVector,
        _Pinecone,
        _Qdrant,
        _Redis,
        _Tablestore,
        _Weaviate,
    ),
)
