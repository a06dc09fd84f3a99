# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.opsgenie``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "OpsgenieAlert",
    "OpsgenieConnectionRequestOptions",
    "OpsgenieExecution",
]

PREFIX = "io.kestra.plugin.opsgenie"


def _OpsgenieAlert():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class OpsgenieAlert(BaseTask):
        """``io.kestra.plugin.opsgenie.OpsgenieAlert``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.opsgenie.OpsgenieAlert",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            aliases=("io.kestra.plugin.notifications.opsgenie.OpsgenieAlert",),
        )
        url: Text | None = None
        authorization_token: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.opsgenie", "OpsgenieConnectionRequestOptions")]] | None = None
        payload: Text | None = None
    return OpsgenieAlert


def _OpsgenieConnectionRequestOptions():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Duration, Dynamic, Int, Map, Text
    class OpsgenieConnectionRequestOptions(Node):
        """Part of other types: ``io.kestra.plugin.opsgenie.AbstractOpsgenieConnection-RequestOptions``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        connect_timeout: Dynamic[Duration] | None = None
        connection_pool_idle_timeout: Dynamic[Duration] | None = None
        default_charset: Text | None = None
        headers: Dynamic[Map[Text]] | None = None
        max_content_length: Dynamic[Int] | None = None
        read_idle_timeout: Dynamic[Duration] | None = None
        read_timeout: Dynamic[Duration] | None = None
    return OpsgenieConnectionRequestOptions


def _OpsgenieExecution():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text, later
    class OpsgenieExecution(BaseTask):
        """``io.kestra.plugin.opsgenie.OpsgenieExecution``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.opsgenie.OpsgenieExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            aliases=("io.kestra.plugin.notifications.opsgenie.OpsgenieExecution",),
        )
        url: Text | None = None
        alias: Text | None = None
        authorization_token: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        execution_id: Text | None = None
        message: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.opsgenie", "OpsgenieConnectionRequestOptions")]] | None = None
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
        _OpsgenieConnectionRequestOptions,
        _OpsgenieExecution,
    ),
)
