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
    """``io.kestra.plugin.notifications.line.LineExecution``. Deprecated. Use io.kestra.plugin.line.LineExecution.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, channel_access_token.
    https://kestra.io/plugins/plugin-notifications/line/io.kestra.plugin.notifications.line.lineexecution
    """

    channel_access_token: Text | None = None
    """Text, or an expression. Required."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    """HttpOptionsTaskRequestOptions, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    text_body: Text | None = None
    """Text, or an expression."""
    url: Text | None = None
    """Address of the webhook or service. Take it from a secret if it holds a token. Text, or an expression. Default: https://api.line.me/v2/bot/message/broadcast."""
