# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Items, One
from kestra_dsl.plugins.gcp.bigquery.models._field import Field

__all__ = ["Schema"]


class Schema(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.Schema``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    fields: Items[One[Field]] | None = None
