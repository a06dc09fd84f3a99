# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, One, Text
from kestra_dsl.plugins.slack._slack_connection_request_options import SlackConnectionRequestOptions

__all__ = ["SlackIncomingWebhook"]


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
    """Required."""
    message_text: Text | None = None
    options: Dynamic[One[SlackConnectionRequestOptions]] | None = None
    payload: Text | None = None
