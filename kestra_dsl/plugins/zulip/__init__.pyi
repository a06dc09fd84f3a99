# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.zulip``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, One, Text

__all__ = [
    "ZulipConnectionRequestOptions",
    "ZulipExecution",
    "ZulipIncomingWebhook",
]

PREFIX: str


class ZulipConnectionRequestOptions(Node):
    """Part of other types: ``io.kestra.plugin.zulip.AbstractZulipConnection-RequestOptions``.

    A part. In Kestra 1.3, 2.0. From plugin-zulip 1.2.5.
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


class ZulipExecution(BaseTask):
    """``io.kestra.plugin.zulip.ZulipExecution``.

    A task. In Kestra 1.3, 2.0. From plugin-zulip 1.2.5. Required: id, url.
    https://kestra.io/plugins/plugin-zulip/io.kestra.plugin.zulip.zulipexecution
    """

    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression."""
    channel: Text | None = None
    """Text, or an expression."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    icon_emoji: Text | None = None
    """Text, or an expression."""
    icon_url: Text | None = None
    """Text, or an expression."""
    options: Dynamic[One[ZulipConnectionRequestOptions]] | None = None
    """ZulipConnectionRequestOptions, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class ZulipIncomingWebhook(BaseTask):
    """``io.kestra.plugin.zulip.ZulipIncomingWebhook``.

    A task. In Kestra 1.3, 2.0. From plugin-zulip 1.2.5. Required: id, url.
    https://kestra.io/plugins/plugin-zulip/io.kestra.plugin.zulip.zulipincomingwebhook
    """

    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression."""
    options: Dynamic[One[ZulipConnectionRequestOptions]] | None = None
    """ZulipConnectionRequestOptions, or an expression."""
