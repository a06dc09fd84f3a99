# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Data, Dynamic, Map, Text

__all__ = [
    "Message",
]


class Message(Node):
    """Part of other types: ``io.kestra.plugin.gcp.pubsub.model.Message``."""

    attributes: Dynamic[Map[Data]] | None = None
    data: Data | None = None
    message_id: Text | None = None
    ordering_key: Text | None = None
