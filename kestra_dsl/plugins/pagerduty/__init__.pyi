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
    """``io.kestra.plugin.pagerduty.PagerDutyAlert``."""

    url: Text | None = None
    """Required."""
    payload: Text | None = None
    options: Dynamic[One[PagerDutyConnectionRequestOptions]] | None = None


class PagerDutyConnectionRequestOptions(Node):
    """Part of other types: ``io.kestra.plugin.pagerduty.AbstractPagerDutyConnection-RequestOptions``."""

    connect_timeout: Dynamic[Duration] | None = None
    connection_pool_idle_timeout: Dynamic[Duration] | None = None
    """Default: PT0S."""
    default_charset: Text | None = None
    """Default: UTF-8."""
    headers: Dynamic[Map[Data]] | None = None
    max_content_length: Dynamic[Int] | None = None
    """Default: 10485760."""
    read_idle_timeout: Dynamic[Duration] | None = None
    """Default: PT5M."""
    read_timeout: Dynamic[Duration] | None = None
    """Default: PT10S."""


class PagerDutyExecution(BaseTask):
    """``io.kestra.plugin.pagerduty.PagerDutyExecution``."""

    url: Text | None = None
    """Required."""
    payload: Text | None = None
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    deduplication_key: Text | None = None
    event_action: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    options: Dynamic[One[PagerDutyConnectionRequestOptions]] | None = None
    payload_summary: Text | None = None
    routing_key: Text | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
