# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.telegram``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text
from kestra_dsl.plugins.notifications import HttpOptionsTaskRequestOptions

__all__ = [
    "TelegramExecution",
    "TelegramSend",
]

PREFIX: str


class TelegramExecution(BaseTask):
    """``io.kestra.plugin.notifications.telegram.TelegramExecution``. Deprecated."""

    channel: Text | None = None
    """Required."""
    token: Text | None = None
    """Required."""
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    endpoint_override: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    parse_mode: Dynamic[Literal["HTML", "MARKDOWNV2"]] | None = None
    payload: Text | None = None
    template_render_map: Dynamic[Map[Data]] | None = None


class TelegramSend(BaseTask):
    """``io.kestra.plugin.notifications.telegram.TelegramSend``. Deprecated."""

    channel: Text | None = None
    """Required."""
    token: Text | None = None
    """Required."""
    endpoint_override: Text | None = None
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    parse_mode: Dynamic[Literal["HTML", "MARKDOWNV2"]] | None = None
    payload: Text | None = None
