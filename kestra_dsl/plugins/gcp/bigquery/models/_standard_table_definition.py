# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, Items, One, Text
from kestra_dsl.models._standard_table_definition_streaming_buffer import StandardTableDefinitionStreamingBuffer
from kestra_dsl.plugins.gcp.bigquery.models._range_partitioning import RangePartitioning
from kestra_dsl.plugins.gcp.bigquery.models._time_partitioning import TimePartitioning

__all__ = ["StandardTableDefinition"]


class StandardTableDefinition(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.StandardTableDefinition``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    clustering: Dynamic[Items[Text]] | None = None
    range_partitioning: One[RangePartitioning] | None = None
    streaming_buffer: One[StandardTableDefinitionStreamingBuffer] | None = None
    time_partitioning: One[TimePartitioning] | None = None
