# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.whatsapp``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text
from kestra_dsl.plugins.notifications import HttpOptionsTaskRequestOptions

__all__ = [
    "WhatsAppExecution",
    "WhatsAppIncomingWebhook",
]

PREFIX: str


class WhatsAppExecution(BaseTask):
    """``io.kestra.plugin.notifications.whatsapp.WhatsAppExecution``. Deprecated. Use io.kestra.plugin.meta.whatsapp.WhatsAppExecution.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, url.
    https://kestra.io/plugins/plugin-notifications/whatsapp/io.kestra.plugin.notifications.whatsapp.whatsappexecution
    """

    url: Text | None = None
    """Address of the webhook or service. Take it from a secret if it holds a token. Text, or an expression. Required."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    from_: Text | None = None
    """Address or name of the sender. Text, or an expression."""
    message_id: Text | None = None
    """Text, or an expression."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    """HttpOptionsTaskRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the message as JSON; `json_text()` writes it. Text, or an expression."""
    profile_name: Text | None = None
    """Text, or an expression."""
    recipient_id: Text | None = None
    """Text, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    text_body: Text | None = None
    """Text, or an expression."""
    whats_app_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""


class WhatsAppIncomingWebhook(BaseTask):
    """``io.kestra.plugin.notifications.whatsapp.WhatsAppIncomingWebhook``. Deprecated. Use io.kestra.plugin.meta.whatsapp.WhatsAppIncomingWebhook.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, url.
    https://kestra.io/plugins/plugin-notifications/whatsapp/io.kestra.plugin.notifications.whatsapp.whatsappincomingwebhook
    """

    url: Text | None = None
    """Address of the webhook or service. Take it from a secret if it holds a token. Text, or an expression. Required."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    """HttpOptionsTaskRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the message as JSON; `json_text()` writes it. Text, or an expression."""
