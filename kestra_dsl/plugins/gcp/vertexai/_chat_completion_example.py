# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = ["ChatCompletionExample"]


class ChatCompletionExample(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.ChatCompletion-Example``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("input", "output"),
    )

    input: Text | None = None
    """Required."""
    output: Text | None = None
    """Required."""
