# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text
from kestra_dsl.plugins.slack._slack_connection_request_options import SlackConnectionRequestOptions

__all__ = ["SlackExecution"]


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
