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
    """``io.kestra.plugin.notifications.x.XExecution``. Deprecated. Use io.kestra.plugin.x.XExecution."""

    access_secret: Text | None = None
    access_token: Text | None = None
    bearer_token: Text | None = None
    consumer_key: Text | None = None
    consumer_secret: Text | None = None
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    text_body: Text | None = None
    url: Text | None = None
    """Default: https://api.x.com/2/tweets."""
