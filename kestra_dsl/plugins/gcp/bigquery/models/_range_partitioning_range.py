# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, Int

__all__ = ["RangePartitioningRange"]


class RangePartitioningRange(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.RangePartitioning-Range``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    end: Dynamic[Int] | None = None
    interval: Dynamic[Int] | None = None
    start: Dynamic[Int] | None = None
