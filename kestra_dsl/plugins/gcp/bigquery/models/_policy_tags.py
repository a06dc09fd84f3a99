# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, Items, Text

__all__ = ["PolicyTags"]


class PolicyTags(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.PolicyTags``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    names: Dynamic[Items[Text]] | None = None
