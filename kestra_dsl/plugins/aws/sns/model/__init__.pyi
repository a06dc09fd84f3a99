# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = [
    "Message",
]


class Message(Node):
    """Part of other types: ``io.kestra.plugin.aws.sns.model.Message``.

    A part. In Kestra 1.3, 2.0. From plugin-aws 2.8.2.
    https://kestra.io/plugins/plugin-aws/sns/io.kestra.plugin.aws.sns.model.message
    """

    data: Text | None = None
    """Text, or an expression."""
    deduplication_id: Text | None = None
    """Text, or an expression."""
    group_id: Text | None = None
    """Text, or an expression."""
    phone_number: Text | None = None
    """Text, or an expression."""
    structure: Text | None = None
    """Text, or an expression."""
    subject: Text | None = None
    """Subject of the message. Text, or an expression."""
