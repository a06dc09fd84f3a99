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
    """Part of other types: ``io.kestra.plugin.discord.AbstractDiscordConnection-RequestOptions``."""

    connect_timeout: Dynamic[Duration] | None = None
    connection_pool_idle_timeout: Dynamic[Duration] | None = None
    """Default: PT0S."""
    default_charset: Text | None = None
    """Default: UTF-8."""
    headers: Dynamic[Map[Data]] | None = None
    max_content_length: Dynamic[Int] | None = None
    """Default: 10485760."""
    read_idle_timeout: Dynamic[Duration] | None = None
    """Default: PT5M."""
    read_timeout: Dynamic[Duration] | None = None
    """Default: PT10S."""


class DiscordExecution(BaseTask):
    """``io.kestra.plugin.discord.DiscordExecution``."""

    url: Text | None = None
    """Required."""
    payload: Text | None = None
    avatar_url: Text | None = None
    content: Text | None = None
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    embed_list: Dynamic[Items[Dynamic[One[DiscordTemplateEmbed]]]] | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    options: Dynamic[One[DiscordConnectionRequestOptions]] | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    username: Text | None = None


class DiscordIncomingWebhook(BaseTask):
    """``io.kestra.plugin.discord.DiscordIncomingWebhook``."""

    url: Text | None = None
    """Required."""
    payload: Text | None = None
    options: Dynamic[One[DiscordConnectionRequestOptions]] | None = None


class DiscordTemplateEmbed(Node):
    """Part of other types: ``io.kestra.plugin.discord.DiscordTemplate-Embed``."""

    author_name: Text | None = None
    color: Items[Int] | None = None
    description: Text | None = None
    footer: Text | None = None
    thumbnail: Text | None = None
    title: Text | None = None
    website_url: Text | None = None
