# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.zenduty``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text
from kestra_dsl.plugins.notifications import HttpOptionsTaskRequestOptions

__all__ = [
    "ZendutyAlert",
    "ZendutyExecution",
]

PREFIX: str


class ZendutyAlert(BaseTask):
    """``io.kestra.plugin.notifications.zenduty.ZendutyAlert``. Deprecated. Use io.kestra.plugin.zenduty.ZendutyAlert.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, url.
    https://kestra.io/plugins/plugin-notifications/zenduty/io.kestra.plugin.notifications.zenduty.zendutyalert
    """

    url: Text | None = None
    """Address of the webhook or service. Take it from a secret if it holds a token. Text, or an expression. Required."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    """HttpOptionsTaskRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the message as JSON; `json_text()` writes it. Text, or an expression."""


class ZendutyExecution(BaseTask):
    """``io.kestra.plugin.notifications.zenduty.ZendutyExecution``. Deprecated. Use io.kestra.plugin.zenduty.ZendutyExecution.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, url.
    https://kestra.io/plugins/plugin-notifications/zenduty/io.kestra.plugin.notifications.zenduty.zendutyexecution
    """

    url: Text | None = None
    """Address of the webhook or service. Take it from a secret if it holds a token. Text, or an expression. Required."""
    alert_type: Dynamic[Literal["CRITICAL", "ACKNOWLEDGED", "RESOLVED", "ERROR", "WARNING", "INFO"]] | None = None
    """CRITICAL, ACKNOWLEDGED, RESOLVED, ERROR, WARNING or INFO, or an expression."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    entity_id: Text | None = None
    """Text, or an expression."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    message: Text | None = None
    """Text of the message. Text, or an expression."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    """HttpOptionsTaskRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the message as JSON; `json_text()` writes it. Text, or an expression."""
    summary: Text | None = None
    """Text, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    urls: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
