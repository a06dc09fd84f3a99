# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.zenduty``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "ZendutyAlert",
    "ZendutyExecution",
]

PREFIX = "io.kestra.plugin.notifications.zenduty"


def _ZendutyAlert():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class ZendutyAlert(BaseTask):
        """``io.kestra.plugin.notifications.zenduty.ZendutyAlert``. Deprecated. Use io.kestra.plugin.zenduty.ZendutyAlert."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.zenduty.ZendutyAlert",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            deprecated=True,
            replaced_by="io.kestra.plugin.zenduty.ZendutyAlert",
        )
        url: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        payload: Text | None = None
    return ZendutyAlert


def _ZendutyExecution():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text, later
    class ZendutyExecution(BaseTask):
        """``io.kestra.plugin.notifications.zenduty.ZendutyExecution``. Deprecated. Use io.kestra.plugin.zenduty.ZendutyExecution."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.zenduty.ZendutyExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            deprecated=True,
            replaced_by="io.kestra.plugin.zenduty.ZendutyExecution",
        )
        url: Text | None = None
        alert_type: Dynamic[Literal["CRITICAL", "ACKNOWLEDGED", "RESOLVED", "ERROR", "WARNING", "INFO"]] | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        entity_id: Text | None = None
        execution_id: Text | None = None
        message: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        payload: Text | None = None
        summary: Text | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
        urls: Dynamic[Items[Text]] | None = None
    return ZendutyExecution


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ZendutyAlert,
        _ZendutyExecution,
    ),
)
