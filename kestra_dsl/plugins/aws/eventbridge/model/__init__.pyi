# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Data, Dynamic, Items, Text

__all__ = [
    "Entry",
]


class Entry(Node):
    """Part of other types: ``io.kestra.plugin.aws.eventbridge.model.Entry``.

    A part. In Kestra 1.3, 2.0. From plugin-aws 2.8.2.
    https://kestra.io/plugins/plugin-aws/eventbridge/io.kestra.plugin.aws.eventbridge.model.entry
    """

    detail_type: Text | None = None
    """Text, or an expression."""
    event_bus_name: Text | None = None
    """Text, or an expression."""
    source: Text | None = None
    """Text, or an expression."""
    detail: Data | None = None
    """Any data."""
    resources: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
