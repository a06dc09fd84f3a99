# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, One, Text
from kestra_dsl.plugins.ai.embeddings._elasticsearch_connection_basic_auth import ElasticsearchConnectionBasicAuth

__all__ = ["ElasticsearchConnection"]


class ElasticsearchConnection(Node):
    """Part of other types: ``io.kestra.plugin.ai.embeddings.Elasticsearch-ElasticsearchConnection``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("hosts",),
        deprecated_properties=("trust_all_ssl",),
    )

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
