# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.meta.whatsapp``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text
from kestra_dsl.plugins.meta import MetaConnectionRequestOptions

__all__ = [
    "WhatsAppExecution",
    "WhatsAppIncomingWebhook",
]

PREFIX: str


class WhatsAppExecution(BaseTask):
    """``io.kestra.plugin.meta.whatsapp.WhatsAppExecution``.

    A task. In Kestra 1.3, 2.0. From plugin-meta 1.4.6. Required: id, url.
    https://kestra.io/plugins/plugin-meta/whatsapp/io.kestra.plugin.meta.whatsapp.whatsappexecution
    """

    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    from_: Text | None = None
    """Text, or an expression."""
    message_id: Text | None = None
    """Text, or an expression."""
    options: Dynamic[One[MetaConnectionRequestOptions]] | None = None
    """MetaConnectionRequestOptions, or an expression."""
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
    """``io.kestra.plugin.meta.whatsapp.WhatsAppIncomingWebhook``.

    A task. In Kestra 1.3, 2.0. From plugin-meta 1.4.6. Required: id, url.
    https://kestra.io/plugins/plugin-meta/whatsapp/io.kestra.plugin.meta.whatsapp.whatsappincomingwebhook
    """

    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression."""
    options: Dynamic[One[MetaConnectionRequestOptions]] | None = None
    """MetaConnectionRequestOptions, or an expression."""
