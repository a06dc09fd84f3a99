# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.squadcast``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, One, Text

__all__ = [
    "SquadcastConnectionRequestOptions",
    "SquadcastExecution",
    "SquadcastIncomingWebhook",
]

PREFIX: str


class SquadcastConnectionRequestOptions(Node):
    """Part of other types: ``io.kestra.plugin.squadcast.AbstractSquadcastConnection-RequestOptions``.

    A part. In Kestra 1.3, 2.0. From plugin-squadcast 1.2.2.
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


class SquadcastExecution(BaseTask):
    """``io.kestra.plugin.squadcast.SquadcastExecution``.

    A task. In Kestra 1.3, 2.0. From plugin-squadcast 1.2.2. Required: id, message, url.
    https://kestra.io/plugins/plugin-squadcast/io.kestra.plugin.squadcast.squadcastexecution
    """

    message: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    event_id: Text | None = None
    """Text, or an expression."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    options: Dynamic[One[SquadcastConnectionRequestOptions]] | None = None
    """SquadcastConnectionRequestOptions, or an expression."""
    priority: Text | None = None
    """Text, or an expression."""
    status: Text | None = None
    """Text, or an expression."""
    tags: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""


class SquadcastIncomingWebhook(BaseTask):
    """``io.kestra.plugin.squadcast.SquadcastIncomingWebhook``.

    A task. In Kestra 1.3, 2.0. From plugin-squadcast 1.2.2. Required: id, url.
    https://kestra.io/plugins/plugin-squadcast/io.kestra.plugin.squadcast.squadcastincomingwebhook
    """

    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression."""
    options: Dynamic[One[SquadcastConnectionRequestOptions]] | None = None
    """SquadcastConnectionRequestOptions, or an expression."""
