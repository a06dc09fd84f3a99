# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.meta.whatsapp``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "WhatsAppExecution",
    "WhatsAppIncomingWebhook",
]

PREFIX = "io.kestra.plugin.meta.whatsapp"


def _WhatsAppExecution():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text, later
    class WhatsAppExecution(BaseTask):
        """``io.kestra.plugin.meta.whatsapp.WhatsAppExecution``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.meta.whatsapp.WhatsAppExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            aliases=("io.kestra.plugin.notifications.whatsapp.WhatsAppExecution",),
        )
        url: Text | None = None
        payload: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        execution_id: Text | None = None
        from_: Text | None = None
        message_id: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.meta", "MetaConnectionRequestOptions")]] | None = None
        profile_name: Text | None = None
        recipient_id: Text | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
        text_body: Text | None = None
        whats_app_ids: Dynamic[Items[Text]] | None = None
    return WhatsAppExecution


def _WhatsAppIncomingWebhook():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class WhatsAppIncomingWebhook(BaseTask):
        """``io.kestra.plugin.meta.whatsapp.WhatsAppIncomingWebhook``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.meta.whatsapp.WhatsAppIncomingWebhook",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            aliases=("io.kestra.plugin.notifications.whatsapp.WhatsAppIncomingWebhook",),
        )
        url: Text | None = None
        payload: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.meta", "MetaConnectionRequestOptions")]] | None = None
    return WhatsAppIncomingWebhook


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _WhatsAppExecution,
        _WhatsAppIncomingWebhook,
    ),
)
