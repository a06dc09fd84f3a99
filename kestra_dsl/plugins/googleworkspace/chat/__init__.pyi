# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.googleworkspace.chat``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, One, Text

__all__ = [
    "ChatConnectionRequestOptions",
    "GoogleChatExecution",
    "GoogleChatIncomingWebhook",
]

PREFIX: str


class ChatConnectionRequestOptions(Node):
    """Part of other types: ``io.kestra.plugin.googleworkspace.chat.AbstractChatConnection-RequestOptions``."""

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


class GoogleChatExecution(BaseTask):
    """``io.kestra.plugin.googleworkspace.chat.GoogleChatExecution``."""

    url: Text | None = None
    """Required."""
    payload: Text | None = None
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    options: Dynamic[One[ChatConnectionRequestOptions]] | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    text: Text | None = None


class GoogleChatIncomingWebhook(BaseTask):
    """``io.kestra.plugin.googleworkspace.chat.GoogleChatIncomingWebhook``."""

    url: Text | None = None
    """Required."""
    payload: Text | None = None
    options: Dynamic[One[ChatConnectionRequestOptions]] | None = None
