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
    """``io.kestra.plugin.slack.notifications.SlackExecution``."""

    url: Text | None = None
    """Required."""
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    message_text: Text | None = None
    options: Dynamic[One[SlackConnectionRequestOptions]] | None = None
    payload: Text | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    channel: Text | None = None
    """Deprecated."""
    icon_emoji: Text | None = None
    """Deprecated."""
    icon_url: Text | None = None
    """Deprecated."""
    username: Text | None = None
    """Deprecated."""


class SlackIncomingWebhook(BaseTask):
    """``io.kestra.plugin.slack.notifications.SlackIncomingWebhook``."""

    url: Text | None = None
    """Required."""
    message_text: Text | None = None
    options: Dynamic[One[SlackConnectionRequestOptions]] | None = None
    payload: Text | None = None
