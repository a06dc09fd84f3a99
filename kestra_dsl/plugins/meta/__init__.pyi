# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.meta``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, Text

__all__ = [
    "MetaConnectionRequestOptions",
]

PREFIX: str


class MetaConnectionRequestOptions(Node):
    """Part of other types: ``io.kestra.plugin.meta.AbstractMetaConnection-RequestOptions``."""

    connect_timeout: Dynamic[Duration] | None = None
    connection_pool_idle_timeout: Dynamic[Duration] | None = None
    """Default: PT0S."""
    default_charset: Text | None = None
    """Default: UTF-8."""
    headers: Dynamic[Map[Data]] | None = None
    max_content_length: Dynamic[Int] | None = None
    """Default: 10485760."""
    read_idle_timeout: Dynamic[Duration] | None = None
    """Default: PT5M."""
    read_timeout: Dynamic[Duration] | None = None
    """Default: PT10S."""
