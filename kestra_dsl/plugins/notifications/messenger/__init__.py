# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.messenger``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "MessengerExecution",
]

PREFIX = "io.kestra.plugin.notifications.messenger"


def _MessengerExecution():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text, later
    class MessengerExecution(BaseTask):
        """``io.kestra.plugin.notifications.messenger.MessengerExecution``. Deprecated. Use io.kestra.plugin.meta.messenger.MessengerExecution."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.messenger.MessengerExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "page_id", "recipient_ids"),
            deprecated=True,
            replaced_by="io.kestra.plugin.meta.messenger.MessengerExecution",
        )
        access_token: Text | None = None
        page_id: Text | None = None
        recipient_ids: Dynamic[Items[Text]] | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        execution_id: Text | None = None
        messaging_type: Dynamic[Literal["RESPONSE", "UPDATE", "MESSAGE_TAG"]] | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
        text_body: Text | None = None
        url: Text | None = None
    return MessengerExecution


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _MessengerExecution,
    ),
)
