# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Int

__all__ = ["StandardTableDefinitionStreamingBuffer"]


class StandardTableDefinitionStreamingBuffer(Node):
    """Part of other types: ``com.google.cloud.bigquery.StandardTableDefinition-StreamingBuffer``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    estimated_bytes: Int | None = None
    estimated_rows: Int | None = None
    oldest_entry_time: Int | None = None
