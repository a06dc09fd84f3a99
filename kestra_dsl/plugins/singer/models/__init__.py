# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "StreamsConfiguration",
]


def _StreamsConfiguration():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Items, Text
    class StreamsConfiguration(Node):
        """Part of other types: ``io.kestra.plugin.singer.models.StreamsConfiguration``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        properties_pattern: Items[Text] | None = None
        replication_keys: Text | None = None
        replication_method: Literal["FULL_TABLE", "INCREMENTAL", "LOG_BASED"] | None = None
        selected: Bool | None = None
        stream: Text | None = None
    return StreamsConfiguration


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _StreamsConfiguration,
    ),
)
