# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Data, Dynamic, Map, Text

__all__ = [
    "Message",
]


class Message(Node):
    """Part of other types: ``io.kestra.plugin.gcp.pubsub.model.Message``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    https://kestra.io/plugins/plugin-gcp/pubsub/io.kestra.plugin.gcp.pubsub.model.message
    """

    attributes: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    data: Data | None = None
    """Any data."""
    message_id: Text | None = None
    """Text, or an expression."""
    ordering_key: Text | None = None
    """Text, or an expression."""
