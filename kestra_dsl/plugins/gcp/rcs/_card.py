# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Items, One, Text
from kestra_dsl.plugins.gcp.rcs._suggestion import Suggestion

__all__ = ["Card"]


class Card(Node):
    """Part of other types: ``io.kestra.plugin.gcp.rcs.Card``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    description: Text | None = None
    image_url: Text | None = None
    suggestions: Items[One[Suggestion]] | None = None
    title: Text | None = None
