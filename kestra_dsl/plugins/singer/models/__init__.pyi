# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Items, Text

__all__ = [
    "StreamsConfiguration",
]


class StreamsConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.singer.models.StreamsConfiguration``.

    A part. In Kestra 1.3, 2.0. From plugin-singer 97b3640c.
    https://kestra.io/plugins/plugin-singer/models/io.kestra.plugin.singer.models.streamsconfiguration
    """

    properties_pattern: Items[Text] | None = None
    """List of text."""
    replication_keys: Text | None = None
    """Text."""
    replication_method: Literal["FULL_TABLE", "INCREMENTAL", "LOG_BASED"] | None = None
    """FULL_TABLE, INCREMENTAL or LOG_BASED."""
    selected: Bool | None = None
    """True or false. Default: true."""
    stream: Text | None = None
    """Text."""
