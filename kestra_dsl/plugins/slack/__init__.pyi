# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.slack``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Duration, Dynamic, Int, Map, Text

__all__ = [
    "SlackConnectionRequestOptions",
]

PREFIX: str


class SlackConnectionRequestOptions(Node):
    """Part of other types: ``io.kestra.plugin.slack.AbstractSlackConnection-RequestOptions``.

    A part. In Kestra 1.3. From plugin-slack.
    """

    connect_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    connection_pool_idle_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT0S."""
    default_charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""
    headers: Dynamic[Map[Text]] | None = None
    """Mapping of names to text, or an expression."""
    max_content_length: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10485760."""
    read_idle_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5M."""
    read_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10S."""
