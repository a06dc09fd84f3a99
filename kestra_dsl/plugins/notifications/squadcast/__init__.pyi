# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.squadcast``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text
from kestra_dsl.plugins.notifications import HttpOptionsTaskRequestOptions

__all__ = [
    "SquadcastExecution",
    "SquadcastIncomingWebhook",
]

PREFIX: str


class SquadcastExecution(BaseTask):
    """``io.kestra.plugin.notifications.squadcast.SquadcastExecution``. Deprecated. Use io.kestra.plugin.squadcast.SquadcastExecution.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, message, url.
    https://kestra.io/plugins/plugin-notifications/squadcast/io.kestra.plugin.notifications.squadcast.squadcastexecution
    """

    message: Text | None = None
    """Text of the message. Text, or an expression. Required."""
    url: Text | None = None
    """Address of the webhook or service. Take it from a secret if it holds a token. Text, or an expression. Required."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    event_id: Text | None = None
    """Text, or an expression."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    """HttpOptionsTaskRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the message as JSON; `json_text()` writes it. Text, or an expression."""
    priority: Text | None = None
    """Text, or an expression."""
    status: Text | None = None
    """Text, or an expression."""
    tags: Dynamic[Map[Text]] | None = None
    """Mapping of names to text, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""


class SquadcastIncomingWebhook(BaseTask):
    """``io.kestra.plugin.notifications.squadcast.SquadcastIncomingWebhook``. Deprecated. Use io.kestra.plugin.squadcast.SquadcastIncomingWebhook.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, url.
    https://kestra.io/plugins/plugin-notifications/squadcast/io.kestra.plugin.notifications.squadcast.squadcastincomingwebhook
    """

    url: Text | None = None
    """Address of the webhook or service. Take it from a secret if it holds a token. Text, or an expression. Required."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    """HttpOptionsTaskRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the message as JSON; `json_text()` writes it. Text, or an expression."""
