# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.pagerduty``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "PagerDutyAlert",
    "PagerDutyConnectionRequestOptions",
    "PagerDutyExecution",
]

PREFIX = "io.kestra.plugin.pagerduty"


def _PagerDutyAlert():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class PagerDutyAlert(BaseTask):
        """``io.kestra.plugin.pagerduty.PagerDutyAlert``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.pagerduty.PagerDutyAlert",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            aliases=("io.kestra.plugin.notifications.pagerduty.PagerDutyAlert",),
        )
        url: Text | None = None
        payload: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.pagerduty", "PagerDutyConnectionRequestOptions")]] | None = None
    return PagerDutyAlert


def _PagerDutyConnectionRequestOptions():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, Text
    class PagerDutyConnectionRequestOptions(Node):
        """Part of other types: ``io.kestra.plugin.pagerduty.AbstractPagerDutyConnection-RequestOptions``."""
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
    return PagerDutyConnectionRequestOptions


def _PagerDutyExecution():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    class PagerDutyExecution(BaseTask):
        """``io.kestra.plugin.pagerduty.PagerDutyExecution``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.pagerduty.PagerDutyExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            aliases=("io.kestra.plugin.notifications.pagerduty.PagerDutyExecution",),
        )
        url: Text | None = None
        payload: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        deduplication_key: Text | None = None
        event_action: Text | None = None
        execution_id: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.pagerduty", "PagerDutyConnectionRequestOptions")]] | None = None
        payload_summary: Text | None = None
        routing_key: Text | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
    return PagerDutyExecution


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _PagerDutyAlert,
        _PagerDutyConnectionRequestOptions,
        _PagerDutyExecution,
    ),
)
