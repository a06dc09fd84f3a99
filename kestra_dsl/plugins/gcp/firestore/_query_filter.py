# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.model import Node
from kestra_dsl.properties import Dynamic, Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["QueryFilter"]


class QueryFilter(Node):
    """A part of other types: ``io.kestra.plugin.gcp.firestore.Query-Filter``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("field", "value"),
    )

    field: Text | None = None
    """Required."""
    value: Text | None = None
    """Required."""
    operator: (
        Dynamic[Literal["EQUAL_TO", "NOT_EQUAL_TO", "LESS_THAN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN",
        "GREATER_THAN_OR_EQUAL_TO"]]
        | None
    ) = None
    """Default: EQUAL_TO."""
