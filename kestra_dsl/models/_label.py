# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = ["Label"]


class Label(Node):
    """Part of other types: ``io.kestra.core.models.Label``."""

    _kestra = TypeFacts(
        required=("key", "value"),
    )

    key: Text | None = None
    """Required."""
    value: Text | None = None
    """Required."""
