# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.zenduty``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Items, Map, One, Text

__all__ = [
    "ZendutyAlert",
    "ZendutyConnectionRequestOptions",
    "ZendutyExecution",
]

PREFIX: str


class ZendutyAlert(BaseTask):
    """``io.kestra.plugin.zenduty.ZendutyAlert``."""

    url: Text | None = None
    """Required."""
    options: Dynamic[One[ZendutyConnectionRequestOptions]] | None = None
    payload: Text | None = None


class ZendutyConnectionRequestOptions(Node):
    """Part of other types: ``io.kestra.plugin.zenduty.AbstractZendutyConnection-RequestOptions``."""

    connect_timeout: Dynamic[Duration] | None = None
    connection_pool_idle_timeout: Dynamic[Duration] | None = None
    """Default: PT0S."""
    default_charset: Text | None = None
    """Default: UTF-8."""
    headers: Dynamic[Map[Text]] | None = None
    max_content_length: Dynamic[Int] | None = None
    """Default: 10485760."""
    read_idle_timeout: Dynamic[Duration] | None = None
    """Default: PT5M."""
    read_timeout: Dynamic[Duration] | None = None
    """Default: PT10S."""


class ZendutyExecution(BaseTask):
    """``io.kestra.plugin.zenduty.ZendutyExecution``."""

    url: Text | None = None
    """Required."""
    alert_type: Dynamic[Literal["CRITICAL", "ACKNOWLEDGED", "RESOLVED", "ERROR", "WARNING", "INFO"]] | None = None
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    entity_id: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    message: Text | None = None
    options: Dynamic[One[ZendutyConnectionRequestOptions]] | None = None
    payload: Text | None = None
    summary: Text | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    urls: Dynamic[Items[Text]] | None = None
