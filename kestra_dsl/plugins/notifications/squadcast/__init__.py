# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.squadcast``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.notifications.squadcast._squadcast_execution import SquadcastExecution as SquadcastExecution
    from kestra_dsl.plugins.notifications.squadcast._squadcast_incoming_webhook import SquadcastIncomingWebhook as SquadcastIncomingWebhook

__all__ = [
    "SquadcastExecution",
    "SquadcastIncomingWebhook",
]

PREFIX = "io.kestra.plugin.notifications.squadcast"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "SquadcastExecution": "_squadcast_execution",
            "SquadcastIncomingWebhook": "_squadcast_incoming_webhook",
        },
        (),
    )
