# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.googleworkspace.chat``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "ChatConnectionRequestOptions",
    "GoogleChatExecution",
    "GoogleChatIncomingWebhook",
]

PREFIX = "io.kestra.plugin.googleworkspace.chat"


def _ChatConnectionRequestOptions():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, Text
    class ChatConnectionRequestOptions(Node):
        """Part of other types: ``io.kestra.plugin.googleworkspace.chat.AbstractChatConnection-RequestOptions``."""
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
    return ChatConnectionRequestOptions


def _GoogleChatExecution():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    class GoogleChatExecution(BaseTask):
        """``io.kestra.plugin.googleworkspace.chat.GoogleChatExecution``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.chat.GoogleChatExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            aliases=("io.kestra.plugin.notifications.google.GoogleChatExecution",),
        )
        url: Text | None = None
        payload: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        execution_id: Text | None = None
        options: (
            Dynamic[One[later("kestra_dsl.plugins.googleworkspace.chat", "ChatConnectionRequestOptions")]]
            | None
        ) = None
        template_render_map: Dynamic[Map[Data]] | None = None
        text: Text | None = None
    return GoogleChatExecution


def _GoogleChatIncomingWebhook():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class GoogleChatIncomingWebhook(BaseTask):
        """``io.kestra.plugin.googleworkspace.chat.GoogleChatIncomingWebhook``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.chat.GoogleChatIncomingWebhook",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            aliases=("io.kestra.plugin.notifications.google.GoogleChatIncomingWebhook",),
        )
        url: Text | None = None
        payload: Text | None = None
        options: (
            Dynamic[One[later("kestra_dsl.plugins.googleworkspace.chat", "ChatConnectionRequestOptions")]]
            | None
        ) = None
    return GoogleChatIncomingWebhook


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ChatConnectionRequestOptions,
        _GoogleChatExecution,
        _GoogleChatIncomingWebhook,
    ),
)
