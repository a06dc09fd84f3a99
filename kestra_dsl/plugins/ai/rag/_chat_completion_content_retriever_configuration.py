# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Int, Number

__all__ = ["ChatCompletionContentRetrieverConfiguration"]


class ChatCompletionContentRetrieverConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.ai.rag.ChatCompletion-ContentRetrieverConfiguration``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    max_results: Int | None = None
    """Default: 3."""
    min_score: Number | None = None
    """Default: 0.0."""
