# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = ["ValueOptionObject"]


class ValueOptionObject(Node):
    """Part of other types: ``io.kestra.core.models.flows.input.ValueOption-ValueOptionObject``. In Kestra 2.0."""

    _kestra = TypeFacts(
        versions=("2.0",),
        required=("label", "value"),
    )

    label: Text | None = None
    """Required."""
    value: Text | None = None
    """Required."""
