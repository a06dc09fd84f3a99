# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.google``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text
from kestra_dsl.plugins.notifications import HttpOptionsTaskRequestOptions

__all__ = [
    "GoogleChatExecution",
    "GoogleChatIncomingWebhook",
]

PREFIX: str


class GoogleChatExecution(BaseTask):
    """``io.kestra.plugin.notifications.google.GoogleChatExecution``. Deprecated. Use io.kestra.plugin.googleworkspace.chat.GoogleChatExecution.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, url.
    https://kestra.io/plugins/plugin-notifications/google/io.kestra.plugin.notifications.google.googlechatexecution
    """

    url: Text | None = None
    """Address of the webhook or service. Take it from a secret if it holds a token. Text, or an expression. Required."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    """HttpOptionsTaskRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the message as JSON; `json_text()` writes it. Text, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    text: Text | None = None
    """Text, or an expression."""


class GoogleChatIncomingWebhook(BaseTask):
    """``io.kestra.plugin.notifications.google.GoogleChatIncomingWebhook``. Deprecated. Use io.kestra.plugin.googleworkspace.chat.GoogleChatIncomingWebhook.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, url.
    https://kestra.io/plugins/plugin-notifications/google/io.kestra.plugin.notifications.google.googlechatincomingwebhook
    """

    url: Text | None = None
    """Address of the webhook or service. Take it from a secret if it holds a token. Text, or an expression. Required."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    """HttpOptionsTaskRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the message as JSON; `json_text()` writes it. Text, or an expression."""
