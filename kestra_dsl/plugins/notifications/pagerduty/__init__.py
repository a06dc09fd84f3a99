# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.pagerduty``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "PagerDutyAlert",
    "PagerDutyExecution",
]

PREFIX = "io.kestra.plugin.notifications.pagerduty"


def _PagerDutyAlert():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class PagerDutyAlert(BaseTask):
        """``io.kestra.plugin.notifications.pagerduty.PagerDutyAlert``. Deprecated. Use io.kestra.plugin.pagerduty.PagerDutyAlert."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.pagerduty.PagerDutyAlert",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            deprecated=True,
            replaced_by="io.kestra.plugin.pagerduty.PagerDutyAlert",
        )
        url: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        payload: Text | None = None
    return PagerDutyAlert


def _PagerDutyExecution():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    class PagerDutyExecution(BaseTask):
        """``io.kestra.plugin.notifications.pagerduty.PagerDutyExecution``. Deprecated. Use io.kestra.plugin.pagerduty.PagerDutyExecution."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.pagerduty.PagerDutyExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            deprecated=True,
            replaced_by="io.kestra.plugin.pagerduty.PagerDutyExecution",
        )
        url: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        deduplication_key: Text | None = None
        event_action: Text | None = None
        execution_id: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        payload: Text | None = None
        payload_summary: Text | None = None
        routing_key: Text | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
    return PagerDutyExecution


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _PagerDutyAlert,
        _PagerDutyExecution,
    ),
)
