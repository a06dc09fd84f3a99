# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.bluesky``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, One, Text

__all__ = [
    "BlueskyConnectionRequestOptions",
    "BlueskyExecution",
]

PREFIX: str


class BlueskyConnectionRequestOptions(Node):
    """Part of other types: ``io.kestra.plugin.bluesky.AbstractBlueskyConnection-RequestOptions``.

    A part. In Kestra 1.3, 2.0. From plugin-bluesky 1.2.7.
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


class BlueskyExecution(BaseTask):
    """``io.kestra.plugin.bluesky.BlueskyExecution``.

    A task. In Kestra 1.3, 2.0. From plugin-bluesky 1.2.7. Required: id, app_password, identifier.
    https://kestra.io/plugins/plugin-bluesky/io.kestra.plugin.bluesky.blueskyexecution
    """

    app_password: Text | None = None
    """Text, or an expression. Required."""
    identifier: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://bsky.social."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    options: Dynamic[One[BlueskyConnectionRequestOptions]] | None = None
    """BlueskyConnectionRequestOptions, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    text_body: Text | None = None
    """Text, or an expression."""
