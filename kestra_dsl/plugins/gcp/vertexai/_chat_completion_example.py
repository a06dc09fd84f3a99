# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.properties import Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["ChatCompletionExample"]


class ChatCompletionExample(Node):
    """A part of other types: ``io.kestra.plugin.gcp.vertexai.ChatCompletion-Example``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("input", "output"),
    )

    input: Text | None = None
    """Required."""
    output: Text | None = None
    """Required."""
