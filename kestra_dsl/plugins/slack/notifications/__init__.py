# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.slack.notifications``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.slack.notifications._slack_execution import SlackExecution as SlackExecution
    from kestra_dsl.plugins.slack.notifications._slack_incoming_webhook import SlackIncomingWebhook as SlackIncomingWebhook

__all__ = [
    "SlackExecution",
    "SlackIncomingWebhook",
]

PREFIX = "io.kestra.plugin.slack.notifications"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "SlackExecution": "_slack_execution",
            "SlackIncomingWebhook": "_slack_incoming_webhook",
        },
        (),
    )
