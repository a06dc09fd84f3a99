# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.teams``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.notifications.teams._teams_execution import TeamsExecution as TeamsExecution
    from kestra_dsl.plugins.notifications.teams._teams_incoming_webhook import TeamsIncomingWebhook as TeamsIncomingWebhook

__all__ = [
    "TeamsExecution",
    "TeamsIncomingWebhook",
]

PREFIX = "io.kestra.plugin.notifications.teams"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "TeamsExecution": "_teams_execution",
            "TeamsIncomingWebhook": "_teams_incoming_webhook",
        },
        (),
    )
