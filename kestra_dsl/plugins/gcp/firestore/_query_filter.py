# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, Text

__all__ = ["QueryFilter"]


class QueryFilter(Node):
    """Part of other types: ``io.kestra.plugin.gcp.firestore.Query-Filter``."""

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
