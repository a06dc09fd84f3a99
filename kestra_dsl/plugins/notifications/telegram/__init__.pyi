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
    """``io.kestra.plugin.notifications.telegram.TelegramExecution``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, channel, token.
    https://kestra.io/plugins/plugin-notifications/telegram/io.kestra.plugin.notifications.telegram.telegramexecution
    """

    channel: Text | None = None
    """Text, or an expression. Required."""
    token: Text | None = None
    """Text, or an expression. Required."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    """HttpOptionsTaskRequestOptions, or an expression."""
    parse_mode: Dynamic[Literal["HTML", "MARKDOWNV2"]] | None = None
    """HTML or MARKDOWNV2, or an expression."""
    payload: Text | None = None
    """Body of the message as JSON; `json_text()` writes it. Text, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""


class TelegramSend(BaseTask):
    """``io.kestra.plugin.notifications.telegram.TelegramSend``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, channel, token.
    https://kestra.io/plugins/plugin-notifications/telegram/io.kestra.plugin.notifications.telegram.telegramsend
    """

    channel: Text | None = None
    """Text, or an expression. Required."""
    token: Text | None = None
    """Text, or an expression. Required."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    """HttpOptionsTaskRequestOptions, or an expression."""
    parse_mode: Dynamic[Literal["HTML", "MARKDOWNV2"]] | None = None
    """HTML or MARKDOWNV2, or an expression."""
    payload: Text | None = None
    """Body of the message as JSON; `json_text()` writes it. Text, or an expression."""
