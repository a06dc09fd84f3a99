# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Data, Int, Text

__all__ = [
    "Message",
]


class Message(Node):
    """Part of other types: ``io.kestra.plugin.aws.sqs.model.Message``.

    A part. In Kestra 1.3, 2.0. From plugin-aws 2.8.2.
    https://kestra.io/plugins/plugin-aws/sqs/io.kestra.plugin.aws.sqs.model.message
    """

    data: Data | None = None
    """Any data."""
    deduplication_id: Text | None = None
    """Text, or an expression."""
    delay_seconds: Int | None = None
    """Whole number."""
    group_id: Text | None = None
    """Text, or an expression."""
