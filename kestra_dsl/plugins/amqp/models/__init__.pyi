# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Data, DateTime, Duration, Int, Map, Text

__all__ = [
    "Message",
]


class Message(Node):
    """Part of other types: ``io.kestra.plugin.amqp.models.Message``.

    A part. In Kestra 1.3, 2.0. From plugin-amqp 1.5.7.
    https://kestra.io/plugins/plugin-amqp/models/io.kestra.plugin.amqp.models.message
    """

    app_id: Text | None = None
    """Text."""
    content_encoding: Text | None = None
    """Text."""
    content_type: Text | None = None
    """Text."""
    correlation_id: Text | None = None
    """Text."""
    data: Data | None = None
    """Any data."""
    delivery_mode: Int | None = None
    """Whole number."""
    expiration: Duration | None = None
    """Duration."""
    headers: Map[Data] | None = None
    """Mapping of names to any data."""
    message_id: Text | None = None
    """Text."""
    priority: Int | None = None
    """Whole number."""
    reply_to: Text | None = None
    """Text."""
    timestamp: DateTime | None = None
    """Date and time."""
    type: Text | None = None
    """Text."""
    user_id: Text | None = None
    """Text."""
