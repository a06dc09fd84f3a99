# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Items, Text

__all__ = [
    "StreamsConfiguration",
]


class StreamsConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.singer.models.StreamsConfiguration``."""

    properties_pattern: Items[Text] | None = None
    replication_keys: Text | None = None
    replication_method: Literal["FULL_TABLE", "INCREMENTAL", "LOG_BASED"] | None = None
    selected: Bool | None = None
    """Default: true."""
    stream: Text | None = None
