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
    """``io.kestra.plugin.notifications.teams.TeamsExecution``. Deprecated. Use io.kestra.plugin.microsoft365.teams.TeamsExecution."""

    url: Text | None = None
    """Required."""
    activity_subtitle: Text | None = None
    activity_title: Text | None = None
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    theme_color: Text | None = None
    """Default: 0076D7."""


class TeamsIncomingWebhook(BaseTask):
    """``io.kestra.plugin.notifications.teams.TeamsIncomingWebhook``. Deprecated. Use io.kestra.plugin.microsoft365.teams.TeamsIncomingWebhook."""

    url: Text | None = None
    """Required."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
