# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.google``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.notifications.google._google_chat_execution import GoogleChatExecution as GoogleChatExecution
    from kestra_dsl.plugins.notifications.google._google_chat_incoming_webhook import GoogleChatIncomingWebhook as GoogleChatIncomingWebhook

__all__ = [
    "GoogleChatExecution",
    "GoogleChatIncomingWebhook",
]

PREFIX = "io.kestra.plugin.notifications.google"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "GoogleChatExecution": "_google_chat_execution",
            "GoogleChatIncomingWebhook": "_google_chat_incoming_webhook",
        },
        (),
    )
