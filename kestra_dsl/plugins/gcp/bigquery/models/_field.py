# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, Items, One, Text
from kestra_dsl.plugins.gcp.bigquery.models._policy_tags import PolicyTags

__all__ = ["Field"]


class Field(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.Field``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    description: Text | None = None
    mode: Dynamic[Literal["NULLABLE", "REQUIRED", "REPEATED"]] | None = None
    name: Text | None = None
    policy_tags: One[PolicyTags] | None = None
    sub_fields: Items[One["Field"]] | None = None
    type: (
        Dynamic[Literal["BOOL", "INT64", "FLOAT64", "NUMERIC", "BIGNUMERIC", "STRING", "BYTES", "STRUCT", "ARRAY",
        "TIMESTAMP", "DATE", "TIME", "DATETIME", "GEOGRAPHY", "JSON", "INTERVAL", "RANGE"]]
        | None
    ) = None
