# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text
from kestra_dsl.plugins.notifications._http_options_task_request_options import HttpOptionsTaskRequestOptions

__all__ = ["WhatsAppExecution"]


class WhatsAppExecution(BaseTask):
    """``io.kestra.plugin.notifications.whatsapp.WhatsAppExecution``. Deprecated."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.notifications.whatsapp.WhatsAppExecution",
        versions=("1.3",),
        known=("1.3",),
        required=("url",),
        deprecated=True,
    )

    url: Text | None = None
    """Required."""
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    from_: Text | None = None
    message_id: Text | None = None
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
    profile_name: Text | None = None
    recipient_id: Text | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    text_body: Text | None = None
    whats_app_ids: Dynamic[Items[Text]] | None = None
