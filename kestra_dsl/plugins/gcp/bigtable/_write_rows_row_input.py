# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.properties import Items, Map, Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["WriteRowsRowInput"]


class WriteRowsRowInput(Node):
    """A part of other types: ``io.kestra.plugin.gcp.bigtable.WriteRows-RowInput``."""

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
