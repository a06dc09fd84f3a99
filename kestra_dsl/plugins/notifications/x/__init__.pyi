# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.x``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text
from kestra_dsl.plugins.notifications import HttpOptionsTaskRequestOptions

__all__ = [
    "XExecution",
]

PREFIX: str


class XExecution(BaseTask):
    """``io.kestra.plugin.notifications.x.XExecution``. Deprecated. Use io.kestra.plugin.x.XExecution.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id.
    https://kestra.io/plugins/plugin-notifications/x/io.kestra.plugin.notifications.x.xexecution
    """

    access_secret: Text | None = None
    """Text, or an expression."""
    access_token: Text | None = None
    """Text, or an expression."""
    bearer_token: Text | None = None
    """Text, or an expression."""
    consumer_key: Text | None = None
    """Text, or an expression."""
    consumer_secret: Text | None = None
    """Text, or an expression."""
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
    """Address of the webhook or service. Take it from a secret if it holds a token. Text, or an expression. Default: https://api.x.com/2/tweets."""
