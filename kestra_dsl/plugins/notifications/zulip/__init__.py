# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.zulip``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.notifications.zulip._zulip_execution import ZulipExecution as ZulipExecution
    from kestra_dsl.plugins.notifications.zulip._zulip_incoming_webhook import ZulipIncomingWebhook as ZulipIncomingWebhook

__all__ = [
    "ZulipExecution",
    "ZulipIncomingWebhook",
]

PREFIX = "io.kestra.plugin.notifications.zulip"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "ZulipExecution": "_zulip_execution",
            "ZulipIncomingWebhook": "_zulip_incoming_webhook",
        },
        (),
    )
