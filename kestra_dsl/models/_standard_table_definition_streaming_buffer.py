# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.properties import Int
from kestra_dsl.type_facts import TypeFacts

__all__ = ["StandardTableDefinitionStreamingBuffer"]


class StandardTableDefinitionStreamingBuffer(Node):
    """A part of other types: ``com.google.cloud.bigquery.StandardTableDefinition-StreamingBuffer``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    estimated_bytes: Int | None = None
    estimated_rows: Int | None = None
    oldest_entry_time: Int | None = None
