# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.embeddings``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.ai.embeddings._chroma import Chroma as Chroma
    from kestra_dsl.plugins.ai.embeddings._elasticsearch import Elasticsearch as Elasticsearch
    from kestra_dsl.plugins.ai.embeddings._elasticsearch_connection import ElasticsearchConnection as ElasticsearchConnection
    from kestra_dsl.plugins.ai.embeddings._elasticsearch_connection_basic_auth import ElasticsearchConnectionBasicAuth as ElasticsearchConnectionBasicAuth
    from kestra_dsl.plugins.ai.embeddings._embedding_store_provider import EmbeddingStoreProvider as EmbeddingStoreProvider
    from kestra_dsl.plugins.ai.embeddings._kestra_kv_store import KestraKVStore as KestraKVStore
    from kestra_dsl.plugins.ai.embeddings._maria_db import MariaDB as MariaDB
    from kestra_dsl.plugins.ai.embeddings._milvus import Milvus as Milvus
    from kestra_dsl.plugins.ai.embeddings._mongo_db_atlas import MongoDBAtlas as MongoDBAtlas
    from kestra_dsl.plugins.ai.embeddings._pg_vector import PGVector as PGVector
    from kestra_dsl.plugins.ai.embeddings._pinecone import Pinecone as Pinecone
    from kestra_dsl.plugins.ai.embeddings._qdrant import Qdrant as Qdrant
    from kestra_dsl.plugins.ai.embeddings._redis import Redis as Redis
    from kestra_dsl.plugins.ai.embeddings._tablestore import Tablestore as Tablestore
    from kestra_dsl.plugins.ai.embeddings._weaviate import Weaviate as Weaviate

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

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Chroma": "_chroma",
            "Elasticsearch": "_elasticsearch",
            "ElasticsearchConnection": "_elasticsearch_connection",
            "ElasticsearchConnectionBasicAuth": "_elasticsearch_connection_basic_auth",
            "EmbeddingStoreProvider": "_embedding_store_provider",
            "KestraKVStore": "_kestra_kv_store",
            "MariaDB": "_maria_db",
            "Milvus": "_milvus",
            "MongoDBAtlas": "_mongo_db_atlas",
            "PGVector": "_pg_vector",
            "Pinecone": "_pinecone",
            "Qdrant": "_qdrant",
            "Redis": "_redis",
            "Tablestore": "_tablestore",
            "Weaviate": "_weaviate",
        },
        (),
    )
