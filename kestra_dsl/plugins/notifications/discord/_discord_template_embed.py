# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Int, Items, Text

__all__ = ["DiscordTemplateEmbed"]


class DiscordTemplateEmbed(Node):
    """Part of other types: ``io.kestra.plugin.notifications.discord.DiscordTemplate-Embed``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    author_name: Text | None = None
    color: Items[Int] | None = None
    description: Text | None = None
    footer: Text | None = None
    thumbnail: Text | None = None
    title: Text | None = None
    website_url: Text | None = None
