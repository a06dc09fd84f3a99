# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Dynamic, Int, Text

__all__ = ["LoadCsvOptions"]


class LoadCsvOptions(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.AbstractLoad-CsvOptions``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    allow_jagged_rows: Dynamic[Bool] | None = None
    allow_quoted_new_lines: Dynamic[Bool] | None = None
    encoding: Text | None = None
    field_delimiter: Text | None = None
    quote: Text | None = None
    skip_leading_rows: Dynamic[Int] | None = None
