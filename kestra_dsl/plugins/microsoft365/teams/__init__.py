# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.microsoft365.teams``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "TeamsConnectionRequestOptions",
    "TeamsExecution",
    "TeamsIncomingWebhook",
]

PREFIX = "io.kestra.plugin.microsoft365.teams"


def _TeamsConnectionRequestOptions():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, Text
    class TeamsConnectionRequestOptions(Node):
        """Part of other types: ``io.kestra.plugin.microsoft365.teams.AbstractTeamsConnection-RequestOptions``."""
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
    return TeamsConnectionRequestOptions


def _TeamsExecution():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    class TeamsExecution(BaseTask):
        """``io.kestra.plugin.microsoft365.teams.TeamsExecution``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.teams.TeamsExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            aliases=("io.kestra.plugin.notifications.teams.TeamsExecution",),
        )
        url: Text | None = None
        payload: Text | None = None
        activity_subtitle: Text | None = None
        activity_title: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        execution_id: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.microsoft365.teams", "TeamsConnectionRequestOptions")]] | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
        theme_color: Text | None = None
    return TeamsExecution


def _TeamsIncomingWebhook():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class TeamsIncomingWebhook(BaseTask):
        """``io.kestra.plugin.microsoft365.teams.TeamsIncomingWebhook``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.teams.TeamsIncomingWebhook",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            aliases=("io.kestra.plugin.notifications.teams.TeamsIncomingWebhook",),
        )
        url: Text | None = None
        payload: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.microsoft365.teams", "TeamsConnectionRequestOptions")]] | None = None
    return TeamsIncomingWebhook


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _TeamsConnectionRequestOptions,
        _TeamsExecution,
        _TeamsIncomingWebhook,
    ),
    (
        "adaptivecards",
    ),
)
