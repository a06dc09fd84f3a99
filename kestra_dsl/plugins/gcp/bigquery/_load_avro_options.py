# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Dynamic

__all__ = ["LoadAvroOptions"]


class LoadAvroOptions(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.AbstractLoad-AvroOptions``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    use_avro_logical_types: Dynamic[Bool] | None = None
