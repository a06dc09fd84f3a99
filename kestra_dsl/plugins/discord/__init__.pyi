# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.discord``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Items, Map, One, Text

__all__ = [
    "DiscordConnectionRequestOptions",
    "DiscordExecution",
    "DiscordIncomingWebhook",
    "DiscordTemplateEmbed",
]

PREFIX: str


class DiscordConnectionRequestOptions(Node):
    """Part of other types: ``io.kestra.plugin.discord.AbstractDiscordConnection-RequestOptions``.

    A part. In Kestra 1.3, 2.0. From plugin-discord 1.2.5.
    """

    connect_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    connection_pool_idle_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT0S."""
    default_charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""
    headers: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    max_content_length: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10485760."""
    read_idle_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5M."""
    read_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10S."""


class DiscordExecution(BaseTask):
    """``io.kestra.plugin.discord.DiscordExecution``.

    A task. In Kestra 1.3, 2.0. From plugin-discord 1.2.5. Required: id, url.
    https://kestra.io/plugins/plugin-discord/io.kestra.plugin.discord.discordexecution
    """

    url: Text | None = None
    """Address of the incoming webhook. Take it from a secret. Text, or an expression. Required."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression."""
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
    options: Dynamic[One[DiscordConnectionRequestOptions]] | None = None
    """DiscordConnectionRequestOptions, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class DiscordIncomingWebhook(BaseTask):
    """``io.kestra.plugin.discord.DiscordIncomingWebhook``.

    A task. In Kestra 1.3, 2.0. From plugin-discord 1.2.5. Required: id, url.
    https://kestra.io/plugins/plugin-discord/io.kestra.plugin.discord.discordincomingwebhook
    """

    url: Text | None = None
    """Address of the incoming webhook. Take it from a secret. Text, or an expression. Required."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression."""
    options: Dynamic[One[DiscordConnectionRequestOptions]] | None = None
    """DiscordConnectionRequestOptions, or an expression."""


class DiscordTemplateEmbed(Node):
    """Part of other types: ``io.kestra.plugin.discord.DiscordTemplate-Embed``.

    A part. In Kestra 1.3, 2.0. From plugin-discord 1.2.5.
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
