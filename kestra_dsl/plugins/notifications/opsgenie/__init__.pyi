# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.opsgenie``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text
from kestra_dsl.plugins.notifications import HttpOptionsTaskRequestOptions

__all__ = [
    "OpsgenieAlert",
    "OpsgenieExecution",
]

PREFIX: str


class OpsgenieAlert(BaseTask):
    """``io.kestra.plugin.notifications.opsgenie.OpsgenieAlert``. Deprecated. Use io.kestra.plugin.opsgenie.OpsgenieAlert.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, url.
    https://kestra.io/plugins/plugin-notifications/opsgenie/io.kestra.plugin.notifications.opsgenie.opsgeniealert
    """

    url: Text | None = None
    """Address of the webhook or service. Take it from a secret if it holds a token. Text, or an expression. Required."""
    authorization_token: Text | None = None
    """Text, or an expression."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    """HttpOptionsTaskRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the message as JSON; `json_text()` writes it. Text, or an expression."""


class OpsgenieExecution(BaseTask):
    """``io.kestra.plugin.notifications.opsgenie.OpsgenieExecution``. Deprecated. Use io.kestra.plugin.opsgenie.OpsgenieExecution.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, url.
    https://kestra.io/plugins/plugin-notifications/opsgenie/io.kestra.plugin.notifications.opsgenie.opsgenieexecution
    """

    url: Text | None = None
    """Address of the webhook or service. Take it from a secret if it holds a token. Text, or an expression. Required."""
    alias: Text | None = None
    """Text, or an expression."""
    authorization_token: Text | None = None
    """Text, or an expression."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    message: Text | None = None
    """Text of the message. Text, or an expression."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    """HttpOptionsTaskRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the message as JSON; `json_text()` writes it. Text, or an expression."""
    priority: Text | None = None
    """Text, or an expression."""
    responders: Dynamic[Map[Text]] | None = None
    """Mapping of names to text, or an expression."""
    tags: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    visible_to: Dynamic[Map[Text]] | None = None
    """Mapping of names to text, or an expression."""
