# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.teams``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "TeamsExecution",
    "TeamsIncomingWebhook",
]

PREFIX = "io.kestra.plugin.notifications.teams"


def _TeamsExecution():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    class TeamsExecution(BaseTask):
        """``io.kestra.plugin.notifications.teams.TeamsExecution``. Deprecated. Use io.kestra.plugin.microsoft365.teams.TeamsExecution."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.teams.TeamsExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            deprecated=True,
            replaced_by="io.kestra.plugin.microsoft365.teams.TeamsExecution",
        )
        url: Text | None = None
        activity_subtitle: Text | None = None
        activity_title: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        execution_id: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        payload: Text | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
        theme_color: Text | None = None
    return TeamsExecution


def _TeamsIncomingWebhook():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class TeamsIncomingWebhook(BaseTask):
        """``io.kestra.plugin.notifications.teams.TeamsIncomingWebhook``. Deprecated. Use io.kestra.plugin.microsoft365.teams.TeamsIncomingWebhook."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.teams.TeamsIncomingWebhook",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            deprecated=True,
            replaced_by="io.kestra.plugin.microsoft365.teams.TeamsIncomingWebhook",
        )
        url: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        payload: Text | None = None
    return TeamsIncomingWebhook


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _TeamsExecution,
        _TeamsIncomingWebhook,
    ),
)
