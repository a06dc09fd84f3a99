# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.discord``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.plugins.notifications import HttpOptionsTaskRequestOptions

__all__ = [
    "DiscordExecution",
    "DiscordIncomingWebhook",
    "DiscordTemplateEmbed",
]

PREFIX: str


class DiscordExecution(BaseTask):
    """``io.kestra.plugin.notifications.discord.DiscordExecution``. Deprecated. Use io.kestra.plugin.discord.DiscordExecution.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, url.
    https://kestra.io/plugins/plugin-notifications/discord/io.kestra.plugin.notifications.discord.discordexecution
    """

    url: Text | None = None
    """Address of the webhook or service. Take it from a secret if it holds a token. Text, or an expression. Required."""
    avatar_url: Text | None = None
    """Text, or an expression."""
    content: Text | None = None
    """Text, or an expression."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    embed_list: Dynamic[Items[Dynamic[One[DiscordTemplateEmbed]]]] | None = None
    """List of DiscordTemplateEmbed, or an expression."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    """HttpOptionsTaskRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the message as JSON; `json_text()` writes it. Text, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class DiscordIncomingWebhook(BaseTask):
    """``io.kestra.plugin.notifications.discord.DiscordIncomingWebhook``. Deprecated. Use io.kestra.plugin.discord.DiscordIncomingWebhook.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, url.
    https://kestra.io/plugins/plugin-notifications/discord/io.kestra.plugin.notifications.discord.discordincomingwebhook
    """

    url: Text | None = None
    """Address of the webhook or service. Take it from a secret if it holds a token. Text, or an expression. Required."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    """HttpOptionsTaskRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the message as JSON; `json_text()` writes it. Text, or an expression."""


class DiscordTemplateEmbed(Node):
    """Part of other types: ``io.kestra.plugin.notifications.discord.DiscordTemplate-Embed``.

    A part. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0.
    """

    author_name: Text | None = None
    """Text, or an expression."""
    color: Items[Int] | None = None
    """List of whole number."""
    description: Text | None = None
    """Text, or an expression."""
    footer: Text | None = None
    """Text, or an expression."""
    thumbnail: Text | None = None
    """Text, or an expression."""
    title: Text | None = None
    """Text, or an expression."""
    website_url: Text | None = None
    """Text, or an expression."""
