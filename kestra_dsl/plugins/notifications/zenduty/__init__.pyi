# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.zenduty``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text
from kestra_dsl.plugins.notifications import HttpOptionsTaskRequestOptions

__all__ = [
    "ZendutyAlert",
    "ZendutyExecution",
]

PREFIX: str


class ZendutyAlert(BaseTask):
    """``io.kestra.plugin.notifications.zenduty.ZendutyAlert``. Deprecated. Use io.kestra.plugin.zenduty.ZendutyAlert."""

    url: Text | None = None
    """Required."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None


class ZendutyExecution(BaseTask):
    """``io.kestra.plugin.notifications.zenduty.ZendutyExecution``. Deprecated. Use io.kestra.plugin.zenduty.ZendutyExecution."""

    url: Text | None = None
    """Required."""
    alert_type: Dynamic[Literal["CRITICAL", "ACKNOWLEDGED", "RESOLVED", "ERROR", "WARNING", "INFO"]] | None = None
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    entity_id: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    message: Text | None = None
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
    summary: Text | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    urls: Dynamic[Items[Text]] | None = None
