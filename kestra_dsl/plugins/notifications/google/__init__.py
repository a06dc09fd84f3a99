# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.google``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "GoogleChatExecution",
    "GoogleChatIncomingWebhook",
]

PREFIX = "io.kestra.plugin.notifications.google"


def _GoogleChatExecution():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    class GoogleChatExecution(BaseTask):
        """``io.kestra.plugin.notifications.google.GoogleChatExecution``. Deprecated. Use io.kestra.plugin.googleworkspace.chat.GoogleChatExecution."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.google.GoogleChatExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            deprecated=True,
            replaced_by="io.kestra.plugin.googleworkspace.chat.GoogleChatExecution",
        )
        url: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        execution_id: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        payload: Text | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
        text: Text | None = None
    return GoogleChatExecution


def _GoogleChatIncomingWebhook():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class GoogleChatIncomingWebhook(BaseTask):
        """``io.kestra.plugin.notifications.google.GoogleChatIncomingWebhook``. Deprecated. Use io.kestra.plugin.googleworkspace.chat.GoogleChatIncomingWebhook."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.google.GoogleChatIncomingWebhook",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            deprecated=True,
            replaced_by="io.kestra.plugin.googleworkspace.chat.GoogleChatIncomingWebhook",
        )
        url: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        payload: Text | None = None
    return GoogleChatIncomingWebhook


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _GoogleChatExecution,
        _GoogleChatIncomingWebhook,
    ),
)
