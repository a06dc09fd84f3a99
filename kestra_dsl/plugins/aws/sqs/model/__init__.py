# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Message",
]


def _Message():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Int, Text
    class Message(Node):
        """Part of other types: ``io.kestra.plugin.aws.sqs.model.Message``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        data: Data | None = None
        deduplication_id: Text | None = None
        delay_seconds: Int | None = None
        group_id: Text | None = None
    return Message


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Message,
    ),
)
