# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, Int, Text

__all__ = ["ForEachItemBatch"]


class ForEachItemBatch(Node):
    """Part of other types: ``io.kestra.plugin.core.flow.ForEachItem-Batch``. In Kestra 1.1, 1.3."""

    _kestra = TypeFacts(
        versions=("1.1", "1.3"),
    )

    bytes: Text | None = None
    partitions: Dynamic[Int] | None = None
    regex_pattern: Text | None = None
    rows: Dynamic[Int] | None = None
    """Default: 1."""
    separator: Text | None = None
