# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.messenger``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text
from kestra_dsl.plugins.notifications import HttpOptionsTaskRequestOptions

__all__ = [
    "MessengerExecution",
]

PREFIX: str


class MessengerExecution(BaseTask):
    """``io.kestra.plugin.notifications.messenger.MessengerExecution``. Deprecated. Use io.kestra.plugin.meta.messenger.MessengerExecution.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, access_token, page_id, recipient_ids.
    https://kestra.io/plugins/plugin-notifications/messenger/io.kestra.plugin.notifications.messenger.messengerexecution
    """

    access_token: Text | None = None
    """Text. Required."""
    page_id: Text | None = None
    """Text. Required."""
    recipient_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    messaging_type: Dynamic[Literal["RESPONSE", "UPDATE", "MESSAGE_TAG"]] | None = None
    """RESPONSE, UPDATE or MESSAGE_TAG, or an expression. Default: UPDATE."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    """HttpOptionsTaskRequestOptions, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    text_body: Text | None = None
    """Text, or an expression."""
    url: Text | None = None
    """Address of the webhook or service. Take it from a secret if it holds a token. Text, or an expression."""
