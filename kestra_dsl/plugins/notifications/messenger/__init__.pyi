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
    """``io.kestra.plugin.notifications.messenger.MessengerExecution``. Deprecated. Use io.kestra.plugin.meta.messenger.MessengerExecution."""

    access_token: Text | None = None
    """Required."""
    page_id: Text | None = None
    """Required."""
    recipient_ids: Dynamic[Items[Text]] | None = None
    """Required."""
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    messaging_type: Dynamic[Literal["RESPONSE", "UPDATE", "MESSAGE_TAG"]] | None = None
    """Default: UPDATE."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    text_body: Text | None = None
    url: Text | None = None
