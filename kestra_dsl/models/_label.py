# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.properties import Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["Label"]


class Label(Node):
    """A part of other types: ``io.kestra.core.models.Label``."""

    _kestra = TypeFacts(
        required=("key", "value"),
    )

    key: Text | None = None
    """Required."""
    value: Text | None = None
    """Required."""
