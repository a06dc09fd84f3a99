# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.x``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, One, Text

__all__ = [
    "XConnectionRequestOptions",
    "XExecution",
]

PREFIX: str


class XConnectionRequestOptions(Node):
    """Part of other types: ``io.kestra.plugin.x.AbstractXConnection-RequestOptions``.

    A part. In Kestra 1.3, 2.0. From plugin-x 1.2.5.
    """

    connect_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    connection_pool_idle_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT0S."""
    default_charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""
    headers: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    max_content_length: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10485760."""
    read_idle_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5M."""
    read_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10S."""


class XExecution(BaseTask):
    """``io.kestra.plugin.x.XExecution``.

    A task. In Kestra 1.3, 2.0. From plugin-x 1.2.5. Required: id.
    https://kestra.io/plugins/plugin-x/io.kestra.plugin.x.xexecution
    """

    access_secret: Text | None = None
    """Text, or an expression."""
    access_token: Text | None = None
    """Text, or an expression."""
    bearer_token: Text | None = None
    """Text, or an expression."""
    consumer_key: Text | None = None
    """Text, or an expression."""
    consumer_secret: Text | None = None
    """Text, or an expression."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    options: Dynamic[One[XConnectionRequestOptions]] | None = None
    """XConnectionRequestOptions, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    text_body: Text | None = None
    """Text, or an expression."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Default: https://api.x.com/2/tweets."""
