# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.whatsapp``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.notifications.whatsapp._whats_app_execution import WhatsAppExecution as WhatsAppExecution
    from kestra_dsl.plugins.notifications.whatsapp._whats_app_incoming_webhook import WhatsAppIncomingWebhook as WhatsAppIncomingWebhook

__all__ = [
    "WhatsAppExecution",
    "WhatsAppIncomingWebhook",
]

PREFIX = "io.kestra.plugin.notifications.whatsapp"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "WhatsAppExecution": "_whats_app_execution",
            "WhatsAppIncomingWebhook": "_whats_app_incoming_webhook",
        },
        (),
    )
