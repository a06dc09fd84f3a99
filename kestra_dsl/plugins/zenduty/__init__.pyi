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
    """``io.kestra.plugin.zenduty.ZendutyAlert``.

    A task. In Kestra 1.3, 2.0. From plugin-zenduty 1.0.0. Required: id, url.
    https://kestra.io/plugins/plugin-zenduty/io.kestra.plugin.zenduty.zendutyalert
    """

    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    options: Dynamic[One[ZendutyConnectionRequestOptions]] | None = None
    """ZendutyConnectionRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression."""


class ZendutyConnectionRequestOptions(Node):
    """Part of other types: ``io.kestra.plugin.zenduty.AbstractZendutyConnection-RequestOptions``.

    A part. In Kestra 1.3, 2.0. From plugin-zenduty 1.0.0.
    """

    connect_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    connection_pool_idle_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT0S."""
    default_charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""
    headers: Dynamic[Map[Text]] | None = None
    """Mapping of names to text, or an expression."""
    max_content_length: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10485760."""
    read_idle_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5M."""
    read_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10S."""


class ZendutyExecution(BaseTask):
    """``io.kestra.plugin.zenduty.ZendutyExecution``.

    A task. In Kestra 1.3, 2.0. From plugin-zenduty 1.0.0. Required: id, url.
    https://kestra.io/plugins/plugin-zenduty/io.kestra.plugin.zenduty.zendutyexecution
    """

    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    alert_type: Dynamic[Literal["CRITICAL", "ACKNOWLEDGED", "RESOLVED", "ERROR", "WARNING", "INFO"]] | None = None
    """CRITICAL, ACKNOWLEDGED, RESOLVED, ERROR, WARNING or INFO, or an expression."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    entity_id: Text | None = None
    """Text, or an expression."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    message: Text | None = None
    """Text, or an expression."""
    options: Dynamic[One[ZendutyConnectionRequestOptions]] | None = None
    """ZendutyConnectionRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression."""
    summary: Text | None = None
    """Text, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    urls: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
