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
    """``io.kestra.plugin.notifications.whatsapp.WhatsAppExecution``. Deprecated. Use io.kestra.plugin.meta.whatsapp.WhatsAppExecution."""

    url: Text | None = None
    """Required."""
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    from_: Text | None = None
    message_id: Text | None = None
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
    profile_name: Text | None = None
    recipient_id: Text | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    text_body: Text | None = None
    whats_app_ids: Dynamic[Items[Text]] | None = None


class WhatsAppIncomingWebhook(BaseTask):
    """``io.kestra.plugin.notifications.whatsapp.WhatsAppIncomingWebhook``. Deprecated. Use io.kestra.plugin.meta.whatsapp.WhatsAppIncomingWebhook."""

    url: Text | None = None
    """Required."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
