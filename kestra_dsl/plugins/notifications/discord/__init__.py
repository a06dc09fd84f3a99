# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.discord``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.notifications.discord._discord_execution import DiscordExecution as DiscordExecution
    from kestra_dsl.plugins.notifications.discord._discord_incoming_webhook import DiscordIncomingWebhook as DiscordIncomingWebhook
    from kestra_dsl.plugins.notifications.discord._discord_template_embed import DiscordTemplateEmbed as DiscordTemplateEmbed

__all__ = [
    "DiscordExecution",
    "DiscordIncomingWebhook",
    "DiscordTemplateEmbed",
]

PREFIX = "io.kestra.plugin.notifications.discord"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "DiscordExecution": "_discord_execution",
            "DiscordIncomingWebhook": "_discord_incoming_webhook",
            "DiscordTemplateEmbed": "_discord_template_embed",
        },
        (),
    )
