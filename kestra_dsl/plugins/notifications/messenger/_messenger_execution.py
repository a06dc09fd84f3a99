# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text
from kestra_dsl.plugins.notifications._http_options_task_request_options import HttpOptionsTaskRequestOptions

__all__ = ["MessengerExecution"]


class MessengerExecution(BaseTask):
    """``io.kestra.plugin.notifications.messenger.MessengerExecution``. Deprecated."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.notifications.messenger.MessengerExecution",
        versions=("1.3",),
        known=("1.3",),
        required=("access_token", "page_id", "recipient_ids"),
        deprecated=True,
    )

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
