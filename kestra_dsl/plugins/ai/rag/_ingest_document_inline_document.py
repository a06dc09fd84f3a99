# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Data, Dynamic, Map, Text

__all__ = ["IngestDocumentInlineDocument"]


class IngestDocumentInlineDocument(Node):
    """Part of other types: ``io.kestra.plugin.ai.rag.IngestDocument-InlineDocument``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("content",),
    )

    content: Text | None = None
    """Required."""
    metadata: Dynamic[Map[Data]] | None = None
