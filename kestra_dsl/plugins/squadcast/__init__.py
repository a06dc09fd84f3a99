# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.squadcast``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "SquadcastConnectionRequestOptions",
    "SquadcastExecution",
    "SquadcastIncomingWebhook",
]

PREFIX = "io.kestra.plugin.squadcast"


def _SquadcastConnectionRequestOptions():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, Text
    class SquadcastConnectionRequestOptions(Node):
        """Part of other types: ``io.kestra.plugin.squadcast.AbstractSquadcastConnection-RequestOptions``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        connect_timeout: Dynamic[Duration] | None = None
        connection_pool_idle_timeout: Dynamic[Duration] | None = None
        default_charset: Text | None = None
        headers: Dynamic[Map[Data]] | None = None
        max_content_length: Dynamic[Int] | None = None
        read_idle_timeout: Dynamic[Duration] | None = None
        read_timeout: Dynamic[Duration] | None = None
    return SquadcastConnectionRequestOptions


def _SquadcastExecution():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    class SquadcastExecution(BaseTask):
        """``io.kestra.plugin.squadcast.SquadcastExecution``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.squadcast.SquadcastExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("message", "url"),
            aliases=("io.kestra.plugin.notifications.squadcast.SquadcastExecution",),
        )
        message: Text | None = None
        url: Text | None = None
        payload: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        event_id: Text | None = None
        execution_id: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.squadcast", "SquadcastConnectionRequestOptions")]] | None = None
        priority: Text | None = None
        status: Text | None = None
        tags: Dynamic[Map[Data]] | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
    return SquadcastExecution


def _SquadcastIncomingWebhook():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class SquadcastIncomingWebhook(BaseTask):
        """``io.kestra.plugin.squadcast.SquadcastIncomingWebhook``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.squadcast.SquadcastIncomingWebhook",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            aliases=("io.kestra.plugin.notifications.squadcast.SquadcastIncomingWebhook",),
        )
        url: Text | None = None
        payload: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.squadcast", "SquadcastConnectionRequestOptions")]] | None = None
    return SquadcastIncomingWebhook


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _SquadcastConnectionRequestOptions,
        _SquadcastExecution,
        _SquadcastIncomingWebhook,
    ),
)
