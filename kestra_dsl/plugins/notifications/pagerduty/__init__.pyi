# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.pagerduty``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text
from kestra_dsl.plugins.notifications import HttpOptionsTaskRequestOptions

__all__ = [
    "PagerDutyAlert",
    "PagerDutyExecution",
]

PREFIX: str


class PagerDutyAlert(BaseTask):
    """``io.kestra.plugin.notifications.pagerduty.PagerDutyAlert``. Deprecated. Use io.kestra.plugin.pagerduty.PagerDutyAlert."""

    url: Text | None = None
    """Required."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None


class PagerDutyExecution(BaseTask):
    """``io.kestra.plugin.notifications.pagerduty.PagerDutyExecution``. Deprecated. Use io.kestra.plugin.pagerduty.PagerDutyExecution."""

    url: Text | None = None
    """Required."""
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    deduplication_key: Text | None = None
    event_action: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
    payload_summary: Text | None = None
    routing_key: Text | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
