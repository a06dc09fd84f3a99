# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import One, Text
from kestra_dsl.plugins.gcp.bigquery.models._range_partitioning_range import RangePartitioningRange

__all__ = ["RangePartitioning"]


class RangePartitioning(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.RangePartitioning``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    field: Text | None = None
    range: One[RangePartitioningRange] | None = None
