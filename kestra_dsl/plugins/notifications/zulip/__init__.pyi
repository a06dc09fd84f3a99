# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.zulip``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text
from kestra_dsl.plugins.notifications import HttpOptionsTaskRequestOptions

__all__ = [
    "ZulipExecution",
    "ZulipIncomingWebhook",
]

PREFIX: str


class ZulipExecution(BaseTask):
    """``io.kestra.plugin.notifications.zulip.ZulipExecution``. Deprecated. Use io.kestra.plugin.zulip.ZulipExecution."""

    url: Text | None = None
    """Required."""
    channel: Text | None = None
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    icon_emoji: Text | None = None
    icon_url: Text | None = None
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    username: Text | None = None


class ZulipIncomingWebhook(BaseTask):
    """``io.kestra.plugin.notifications.zulip.ZulipIncomingWebhook``. Deprecated. Use io.kestra.plugin.zulip.ZulipIncomingWebhook."""

    url: Text | None = None
    """Required."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
