# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.plugins.gcp.rcs._suggestion import Suggestion
from kestra_dsl.properties import Items, One, Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["Card"]


class Card(Node):
    """A part of other types: ``io.kestra.plugin.gcp.rcs.Card``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    description: Text | None = None
    image_url: Text | None = None
    suggestions: Items[One[Suggestion]] | None = None
    title: Text | None = None
