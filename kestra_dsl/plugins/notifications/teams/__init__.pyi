# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.teams``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text
from kestra_dsl.plugins.notifications import HttpOptionsTaskRequestOptions

__all__ = [
    "TeamsExecution",
    "TeamsIncomingWebhook",
]

PREFIX: str


class TeamsExecution(BaseTask):
    """``io.kestra.plugin.notifications.teams.TeamsExecution``. Deprecated. Use io.kestra.plugin.microsoft365.teams.TeamsExecution.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, url.
    https://kestra.io/plugins/plugin-notifications/teams/io.kestra.plugin.notifications.teams.teamsexecution
    """

    url: Text | None = None
    """Address of the webhook or service. Take it from a secret if it holds a token. Text, or an expression. Required."""
    activity_subtitle: Text | None = None
    """Text, or an expression."""
    activity_title: Text | None = None
    """Text, or an expression."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    """HttpOptionsTaskRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the message as JSON; `json_text()` writes it. Text, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    theme_color: Text | None = None
    """Text, or an expression. Default: 0076D7."""


class TeamsIncomingWebhook(BaseTask):
    """``io.kestra.plugin.notifications.teams.TeamsIncomingWebhook``. Deprecated. Use io.kestra.plugin.microsoft365.teams.TeamsIncomingWebhook.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, url.
    https://kestra.io/plugins/plugin-notifications/teams/io.kestra.plugin.notifications.teams.teamsincomingwebhook
    """

    url: Text | None = None
    """Address of the webhook or service. Take it from a secret if it holds a token. Text, or an expression. Required."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    """HttpOptionsTaskRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the message as JSON; `json_text()` writes it. Text, or an expression."""
