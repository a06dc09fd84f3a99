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
    """``io.kestra.plugin.notifications.google.GoogleChatExecution``. Deprecated. Use io.kestra.plugin.googleworkspace.chat.GoogleChatExecution."""

    url: Text | None = None
    """Required."""
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    text: Text | None = None


class GoogleChatIncomingWebhook(BaseTask):
    """``io.kestra.plugin.notifications.google.GoogleChatIncomingWebhook``. Deprecated. Use io.kestra.plugin.googleworkspace.chat.GoogleChatIncomingWebhook."""

    url: Text | None = None
    """Required."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
