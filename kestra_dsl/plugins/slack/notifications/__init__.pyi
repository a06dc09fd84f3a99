# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.slack.notifications``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text
from kestra_dsl.plugins.slack import SlackConnectionRequestOptions

__all__ = [
    "SlackExecution",
    "SlackIncomingWebhook",
]

PREFIX: str


class SlackExecution(BaseTask):
    """``io.kestra.plugin.slack.notifications.SlackExecution``.

    A task. In Kestra 1.3. From plugin-slack. Required: id, url.
    https://kestra.io/plugins/plugin-slack/notifications/io.kestra.plugin.slack.notifications.slackexecution
    """

    url: Text | None = None
    """Address of the incoming webhook. Take it from a secret. Text, or an expression. Required."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    message_text: Text | None = None
    """Text of the message. Text, or an expression."""
    options: Dynamic[One[SlackConnectionRequestOptions]] | None = None
    """SlackConnectionRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    channel: Text | None = None
    """Text, or an expression. Deprecated."""
    icon_emoji: Text | None = None
    """Text, or an expression. Deprecated."""
    icon_url: Text | None = None
    """Text, or an expression. Deprecated."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Deprecated."""


class SlackIncomingWebhook(BaseTask):
    """``io.kestra.plugin.slack.notifications.SlackIncomingWebhook``.

    A task. In Kestra 1.3. From plugin-slack. Required: id, url.
    https://kestra.io/plugins/plugin-slack/notifications/io.kestra.plugin.slack.notifications.slackincomingwebhook
    """

    url: Text | None = None
    """Address of the incoming webhook. Take it from a secret. Text, or an expression. Required."""
    message_text: Text | None = None
    """Text of the message. Text, or an expression."""
    options: Dynamic[One[SlackConnectionRequestOptions]] | None = None
    """SlackConnectionRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression."""
