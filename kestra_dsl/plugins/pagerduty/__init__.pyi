# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.pagerduty``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, One, Text

__all__ = [
    "PagerDutyAlert",
    "PagerDutyConnectionRequestOptions",
    "PagerDutyExecution",
]

PREFIX: str


class PagerDutyAlert(BaseTask):
    """``io.kestra.plugin.pagerduty.PagerDutyAlert``.

    A task. In Kestra 1.3, 2.0. From plugin-pagerduty 1.2.5. Required: id, url.
    https://kestra.io/plugins/plugin-pagerduty/io.kestra.plugin.pagerduty.pagerdutyalert
    """

    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression."""
    options: Dynamic[One[PagerDutyConnectionRequestOptions]] | None = None
    """PagerDutyConnectionRequestOptions, or an expression."""


class PagerDutyConnectionRequestOptions(Node):
    """Part of other types: ``io.kestra.plugin.pagerduty.AbstractPagerDutyConnection-RequestOptions``.

    A part. In Kestra 1.3, 2.0. From plugin-pagerduty 1.2.5.
    """

    connect_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    connection_pool_idle_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT0S."""
    default_charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""
    headers: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    max_content_length: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10485760."""
    read_idle_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5M."""
    read_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10S."""


class PagerDutyExecution(BaseTask):
    """``io.kestra.plugin.pagerduty.PagerDutyExecution``.

    A task. In Kestra 1.3, 2.0. From plugin-pagerduty 1.2.5. Required: id, url.
    https://kestra.io/plugins/plugin-pagerduty/io.kestra.plugin.pagerduty.pagerdutyexecution
    """

    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    deduplication_key: Text | None = None
    """Text, or an expression."""
    event_action: Text | None = None
    """Text, or an expression."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    options: Dynamic[One[PagerDutyConnectionRequestOptions]] | None = None
    """PagerDutyConnectionRequestOptions, or an expression."""
    payload_summary: Text | None = None
    """Text, or an expression."""
    routing_key: Text | None = None
    """Text, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
