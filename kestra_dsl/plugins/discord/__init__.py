# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.discord``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "DiscordConnectionRequestOptions",
    "DiscordExecution",
    "DiscordIncomingWebhook",
    "DiscordTemplateEmbed",
]

PREFIX = "io.kestra.plugin.discord"


def _DiscordConnectionRequestOptions():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, Text
    class DiscordConnectionRequestOptions(Node):
        """Part of other types: ``io.kestra.plugin.discord.AbstractDiscordConnection-RequestOptions``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        connect_timeout: Dynamic[Duration] | None = None
        connection_pool_idle_timeout: Dynamic[Duration] | None = None
        default_charset: Text | None = None
        headers: Dynamic[Map[Data]] | None = None
        max_content_length: Dynamic[Int] | None = None
        read_idle_timeout: Dynamic[Duration] | None = None
        read_timeout: Dynamic[Duration] | None = None
    return DiscordConnectionRequestOptions


def _DiscordExecution():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text, later
    class DiscordExecution(BaseTask):
        """``io.kestra.plugin.discord.DiscordExecution``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.discord.DiscordExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            aliases=("io.kestra.plugin.notifications.discord.DiscordExecution",),
        )
        url: Text | None = None
        payload: Text | None = None
        avatar_url: Text | None = None
        content: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        embed_list: Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.discord", "DiscordTemplateEmbed")]]]] | None = None
        execution_id: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.discord", "DiscordConnectionRequestOptions")]] | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
        username: Text | None = None
    return DiscordExecution


def _DiscordIncomingWebhook():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class DiscordIncomingWebhook(BaseTask):
        """``io.kestra.plugin.discord.DiscordIncomingWebhook``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.discord.DiscordIncomingWebhook",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            aliases=("io.kestra.plugin.notifications.discord.DiscordIncomingWebhook",),
        )
        url: Text | None = None
        payload: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.discord", "DiscordConnectionRequestOptions")]] | None = None
    return DiscordIncomingWebhook


def _DiscordTemplateEmbed():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Int, Items, Text
    class DiscordTemplateEmbed(Node):
        """Part of other types: ``io.kestra.plugin.discord.DiscordTemplate-Embed``."""
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
        _DiscordConnectionRequestOptions,
        _DiscordExecution,
        _DiscordIncomingWebhook,
        _DiscordTemplateEmbed,
    ),
)
