# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.properties import Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["ElasticsearchConnectionBasicAuth"]


class ElasticsearchConnectionBasicAuth(Node):
    """A part of other types: ``io.kestra.plugin.ai.embeddings.Elasticsearch-ElasticsearchConnection-BasicAuth``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    password: Text | None = None
    username: Text | None = None
