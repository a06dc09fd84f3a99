# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Message",
]


def _Message():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, DateTime, Duration, Int, Map, Text
    class Message(Node):
        """Part of other types: ``io.kestra.plugin.amqp.models.Message``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        app_id: Text | None = None
        content_encoding: Text | None = None
        content_type: Text | None = None
        correlation_id: Text | None = None
        data: Data | None = None
        delivery_mode: Int | None = None
        expiration: Duration | None = None
        headers: Map[Data] | None = None
        message_id: Text | None = None
        priority: Int | None = None
        reply_to: Text | None = None
        timestamp: DateTime | None = None
        type: Text | None = None
        user_id: Text | None = None
    return Message


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Message,
    ),
)
