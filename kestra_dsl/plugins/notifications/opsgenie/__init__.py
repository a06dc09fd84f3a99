# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.opsgenie``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "OpsgenieAlert",
    "OpsgenieExecution",
]

PREFIX = "io.kestra.plugin.notifications.opsgenie"


def _OpsgenieAlert():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class OpsgenieAlert(BaseTask):
        """``io.kestra.plugin.notifications.opsgenie.OpsgenieAlert``. Deprecated. Use io.kestra.plugin.opsgenie.OpsgenieAlert."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.opsgenie.OpsgenieAlert",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            deprecated=True,
            replaced_by="io.kestra.plugin.opsgenie.OpsgenieAlert",
        )
        url: Text | None = None
        authorization_token: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        payload: Text | None = None
    return OpsgenieAlert


def _OpsgenieExecution():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text, later
    class OpsgenieExecution(BaseTask):
        """``io.kestra.plugin.notifications.opsgenie.OpsgenieExecution``. Deprecated. Use io.kestra.plugin.opsgenie.OpsgenieExecution."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.opsgenie.OpsgenieExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            deprecated=True,
            replaced_by="io.kestra.plugin.opsgenie.OpsgenieExecution",
        )
        url: Text | None = None
        alias: Text | None = None
        authorization_token: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        execution_id: Text | None = None
        message: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        payload: Text | None = None
        priority: Text | None = None
        responders: Dynamic[Map[Text]] | None = None
        tags: Dynamic[Items[Text]] | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
        visible_to: Dynamic[Map[Text]] | None = None
    return OpsgenieExecution


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _OpsgenieAlert,
        _OpsgenieExecution,
    ),
)
