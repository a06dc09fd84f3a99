# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.properties import Int, Number
from kestra_dsl.type_facts import TypeFacts

__all__ = ["ChatCompletionContentRetrieverConfiguration"]


class ChatCompletionContentRetrieverConfiguration(Node):
    """A part of other types: ``io.kestra.plugin.ai.rag.ChatCompletion-ContentRetrieverConfiguration``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    max_results: Int | None = None
    """Default: 3."""
    min_score: Number | None = None
    """Default: 0.0."""
