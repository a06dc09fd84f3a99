# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.discord``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "DiscordExecution",
    "DiscordIncomingWebhook",
    "DiscordTemplateEmbed",
]

PREFIX = "io.kestra.plugin.notifications.discord"


def _DiscordExecution():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text, later
    class DiscordExecution(BaseTask):
        """``io.kestra.plugin.notifications.discord.DiscordExecution``. Deprecated. Use io.kestra.plugin.discord.DiscordExecution."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.discord.DiscordExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            deprecated=True,
            replaced_by="io.kestra.plugin.discord.DiscordExecution",
        )
        url: Text | None = None
        avatar_url: Text | None = None
        content: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        embed_list: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.notifications.discord", "DiscordTemplateEmbed")]]]]
            | None
        ) = None
        execution_id: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        payload: Text | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
        username: Text | None = None
    return DiscordExecution


def _DiscordIncomingWebhook():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class DiscordIncomingWebhook(BaseTask):
        """``io.kestra.plugin.notifications.discord.DiscordIncomingWebhook``. Deprecated. Use io.kestra.plugin.discord.DiscordIncomingWebhook."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.discord.DiscordIncomingWebhook",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            deprecated=True,
            replaced_by="io.kestra.plugin.discord.DiscordIncomingWebhook",
        )
        url: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        payload: Text | None = None
    return DiscordIncomingWebhook


def _DiscordTemplateEmbed():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Int, Items, Text
    class DiscordTemplateEmbed(Node):
        """Part of other types: ``io.kestra.plugin.notifications.discord.DiscordTemplate-Embed``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        author_name: Text | None = None
        color: Items[Int] | None = None
        description: Text | None = None
        footer: Text | None = None
        thumbnail: Text | None = None
        title: Text | None = None
        website_url: Text | None = None
    return DiscordTemplateEmbed


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _DiscordExecution,
        _DiscordIncomingWebhook,
        _DiscordTemplateEmbed,
    ),
)
