# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, Number, Text

__all__ = ["Suggestion"]


class Suggestion(Node):
    """Part of other types: ``io.kestra.plugin.gcp.rcs.Suggestion``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("text",),
    )

    text: Text | None = None
    """Required."""
    latitude: Dynamic[Number] | None = None
    location_label: Text | None = None
    longitude: Dynamic[Number] | None = None
    phone_number: Text | None = None
    postback_data: Text | None = None
    type: Dynamic[Literal["URL", "DIAL", "REPLY", "MAP"]] | None = None
    url: Text | None = None
