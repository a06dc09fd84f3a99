# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Data, Items, Map, One, Text
from kestra_dsl.models._vector_options import VectorOptions

__all__ = ["FieldSchema"]


class FieldSchema(Node):
    """Part of other types: ``com.alicloud.openservices.tablestore.model.search.FieldSchema``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    analyzer: Literal["SingleWord", "MaxWord", "MinWord", "Split", "Fuzzy"] | None = None
    analyzer_parameter: Map[Data] | None = None
    date_formats: Items[Text] | None = None
    enable_highlighting: Bool | None = None
    enable_sort_and_agg: Bool | None = None
    field_name: Text | None = None
    field_type: (
        Literal["LONG", "DOUBLE", "BOOLEAN", "KEYWORD", "TEXT", "NESTED", "GEO_POINT", "DATE", "VECTOR",
        "FUZZY_KEYWORD", "IP", "JSON", "UNKNOWN"]
        | None
    ) = None
    index: Bool | None = None
    index_options: Literal["DOCS", "FREQS", "POSITIONS", "OFFSETS"] | None = None
    is_array: Bool | None = None
    json_type: Literal["FLATTEN", "NESTED"] | None = None
    source_field_names: Items[Text] | None = None
    store: Bool | None = None
    sub_field_schemas: Items[One["FieldSchema"]] | None = None
    vector_options: One[VectorOptions] | None = None
