# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.squadcast``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "SquadcastExecution",
    "SquadcastIncomingWebhook",
]

PREFIX = "io.kestra.plugin.notifications.squadcast"


def _SquadcastExecution():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    class SquadcastExecution(BaseTask):
        """``io.kestra.plugin.notifications.squadcast.SquadcastExecution``. Deprecated. Use io.kestra.plugin.squadcast.SquadcastExecution."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.squadcast.SquadcastExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("message", "url"),
            deprecated=True,
            replaced_by="io.kestra.plugin.squadcast.SquadcastExecution",
        )
        message: Text | None = None
        url: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        event_id: Text | None = None
        execution_id: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        payload: Text | None = None
        priority: Text | None = None
        status: Text | None = None
        tags: Dynamic[Map[Text]] | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
    return SquadcastExecution


def _SquadcastIncomingWebhook():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class SquadcastIncomingWebhook(BaseTask):
        """``io.kestra.plugin.notifications.squadcast.SquadcastIncomingWebhook``. Deprecated. Use io.kestra.plugin.squadcast.SquadcastIncomingWebhook."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.squadcast.SquadcastIncomingWebhook",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            deprecated=True,
            replaced_by="io.kestra.plugin.squadcast.SquadcastIncomingWebhook",
        )
        url: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        payload: Text | None = None
    return SquadcastIncomingWebhook


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _SquadcastExecution,
        _SquadcastIncomingWebhook,
    ),
)
