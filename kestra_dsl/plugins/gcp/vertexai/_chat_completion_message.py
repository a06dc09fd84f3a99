# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = ["ChatCompletionMessage"]


class ChatCompletionMessage(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.ChatCompletion-Message``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("content",),
        deprecated_properties=("author",),
    )

    content: Text | None = None
    """Required."""
    author: Text | None = None
    """Deprecated."""
