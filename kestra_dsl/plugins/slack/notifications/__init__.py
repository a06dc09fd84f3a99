# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.slack.notifications``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "SlackExecution",
    "SlackIncomingWebhook",
]

PREFIX = "io.kestra.plugin.slack.notifications"


def _SlackExecution():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    class SlackExecution(BaseTask):
        """``io.kestra.plugin.slack.notifications.SlackExecution``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.slack.notifications.SlackExecution",
            versions=("1.3",),
            known=("1.3",),
            required=("url",),
            deprecated_properties=("channel", "icon_emoji", "icon_url", "username"),
            aliases=("io.kestra.plugin.notifications.slack.SlackExecution", "io.kestra.plugin.slack.SlackExecution"),
        )
        url: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        execution_id: Text | None = None
        message_text: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.slack", "SlackConnectionRequestOptions")]] | None = None
        payload: Text | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
        channel: Text | None = None
        icon_emoji: Text | None = None
        icon_url: Text | None = None
        username: Text | None = None
    return SlackExecution


def _SlackIncomingWebhook():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class SlackIncomingWebhook(BaseTask):
        """``io.kestra.plugin.slack.notifications.SlackIncomingWebhook``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.slack.notifications.SlackIncomingWebhook",
            versions=("1.3",),
            known=("1.3",),
            required=("url",),
            aliases=("io.kestra.plugin.notifications.slack.SlackIncomingWebhook", "io.kestra.plugin.slack.SlackIncomingWebhook"),
        )
        url: Text | None = None
        message_text: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.slack", "SlackConnectionRequestOptions")]] | None = None
        payload: Text | None = None
    return SlackIncomingWebhook


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _SlackExecution,
        _SlackIncomingWebhook,
    ),
)
