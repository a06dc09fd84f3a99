# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Items, Map, Text

__all__ = ["WriteRowsRowInput"]


class WriteRowsRowInput(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigtable.WriteRows-RowInput``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("row_key",),
    )

    row_key: Text | None = None
    """Required."""
    cells: Map[Text] | None = None
    column_family: Text | None = None
    delete_cells: Items[Text] | None = None
