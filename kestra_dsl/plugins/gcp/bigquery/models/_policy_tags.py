# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.properties import Dynamic, Items, Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["PolicyTags"]


class PolicyTags(Node):
    """A part of other types: ``io.kestra.plugin.gcp.bigquery.models.PolicyTags``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    names: Dynamic[Items[Text]] | None = None
