# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Data, Int, Text

__all__ = [
    "Message",
]


class Message(Node):
    """Part of other types: ``io.kestra.plugin.aws.sqs.model.Message``."""

    data: Data | None = None
    deduplication_id: Text | None = None
    delay_seconds: Int | None = None
    group_id: Text | None = None
