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
    """``io.kestra.plugin.notifications.discord.DiscordExecution``. Deprecated. Use io.kestra.plugin.discord.DiscordExecution."""

    url: Text | None = None
    """Required."""
    avatar_url: Text | None = None
    content: Text | None = None
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    embed_list: Dynamic[Items[Dynamic[One[DiscordTemplateEmbed]]]] | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    username: Text | None = None


class DiscordIncomingWebhook(BaseTask):
    """``io.kestra.plugin.notifications.discord.DiscordIncomingWebhook``. Deprecated. Use io.kestra.plugin.discord.DiscordIncomingWebhook."""

    url: Text | None = None
    """Required."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None


class DiscordTemplateEmbed(Node):
    """Part of other types: ``io.kestra.plugin.notifications.discord.DiscordTemplate-Embed``."""

    author_name: Text | None = None
    color: Items[Int] | None = None
    description: Text | None = None
    footer: Text | None = None
    thumbnail: Text | None = None
    title: Text | None = None
    website_url: Text | None = None
