# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = [
    "Message",
]


class Message(Node):
    """Part of other types: ``io.kestra.plugin.aws.sns.model.Message``."""

    data: Text | None = None
    deduplication_id: Text | None = None
    group_id: Text | None = None
    phone_number: Text | None = None
    structure: Text | None = None
    subject: Text | None = None
