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
    """``io.kestra.plugin.notifications.squadcast.SquadcastExecution``. Deprecated. Use io.kestra.plugin.squadcast.SquadcastExecution."""

    message: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    event_id: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
    priority: Text | None = None
    status: Text | None = None
    tags: Dynamic[Map[Text]] | None = None
    template_render_map: Dynamic[Map[Data]] | None = None


class SquadcastIncomingWebhook(BaseTask):
    """``io.kestra.plugin.notifications.squadcast.SquadcastIncomingWebhook``. Deprecated. Use io.kestra.plugin.squadcast.SquadcastIncomingWebhook."""

    url: Text | None = None
    """Required."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
