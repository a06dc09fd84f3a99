# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Int

__all__ = ["IngestDocumentDocumentSplitter"]


class IngestDocumentDocumentSplitter(Node):
    """Part of other types: ``io.kestra.plugin.ai.rag.IngestDocument-DocumentSplitter``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("max_overlap_size_in_chars", "max_segment_size_in_chars"),
    )

    max_overlap_size_in_chars: Int | None = None
    """Required."""
    max_segment_size_in_chars: Int | None = None
    """Required."""
    splitter: Literal["RECURSIVE", "PARAGRAPH", "LINE", "SENTENCE", "WORD"] | None = None
    """Default: RECURSIVE."""
