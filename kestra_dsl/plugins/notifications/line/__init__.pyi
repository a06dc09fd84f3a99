# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.line``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text
from kestra_dsl.plugins.notifications import HttpOptionsTaskRequestOptions

__all__ = [
    "LineExecution",
]

PREFIX: str


class LineExecution(BaseTask):
    """``io.kestra.plugin.notifications.line.LineExecution``. Deprecated. Use io.kestra.plugin.line.LineExecution."""

    channel_access_token: Text | None = None
    """Required."""
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    text_body: Text | None = None
    url: Text | None = None
    """Default: https://api.line.me/v2/bot/message/broadcast."""
