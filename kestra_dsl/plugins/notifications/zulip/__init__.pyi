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
    """``io.kestra.plugin.notifications.zulip.ZulipExecution``. Deprecated. Use io.kestra.plugin.zulip.ZulipExecution.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, url.
    https://kestra.io/plugins/plugin-notifications/zulip/io.kestra.plugin.notifications.zulip.zulipexecution
    """

    url: Text | None = None
    """Address of the webhook or service. Take it from a secret if it holds a token. Text, or an expression. Required."""
    channel: Text | None = None
    """Text, or an expression."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    icon_emoji: Text | None = None
    """Text, or an expression."""
    icon_url: Text | None = None
    """Text, or an expression."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    """HttpOptionsTaskRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the message as JSON; `json_text()` writes it. Text, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class ZulipIncomingWebhook(BaseTask):
    """``io.kestra.plugin.notifications.zulip.ZulipIncomingWebhook``. Deprecated. Use io.kestra.plugin.zulip.ZulipIncomingWebhook.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, url.
    https://kestra.io/plugins/plugin-notifications/zulip/io.kestra.plugin.notifications.zulip.zulipincomingwebhook
    """

    url: Text | None = None
    """Address of the webhook or service. Take it from a secret if it holds a token. Text, or an expression. Required."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    """HttpOptionsTaskRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the message as JSON; `json_text()` writes it. Text, or an expression."""
