# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import One, Text
from kestra_dsl.plugins.ai.embeddings._elasticsearch_connection import ElasticsearchConnection
from kestra_dsl.plugins.ai.embeddings._embedding_store_provider import EmbeddingStoreProvider

__all__ = ["Elasticsearch"]


class Elasticsearch(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.Elasticsearch``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.embeddings.Elasticsearch",
        versions=("1.3",),
        known=("1.3",),
        required=("connection", "index_name"),
        aliases=("io.kestra.plugin.langchain4j.embeddings.Elasticsearch",),
    )

    index_name: Text | None = None
    """Required."""
    connection: One[ElasticsearchConnection] | None = None
    """Required."""
