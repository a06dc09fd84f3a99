# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.squadcast``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, One, Text

__all__ = [
    "SquadcastConnectionRequestOptions",
    "SquadcastExecution",
    "SquadcastIncomingWebhook",
]

PREFIX: str


class SquadcastConnectionRequestOptions(Node):
    """Part of other types: ``io.kestra.plugin.squadcast.AbstractSquadcastConnection-RequestOptions``."""

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


class SquadcastExecution(BaseTask):
    """``io.kestra.plugin.squadcast.SquadcastExecution``."""

    message: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    payload: Text | None = None
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    event_id: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    options: Dynamic[One[SquadcastConnectionRequestOptions]] | None = None
    priority: Text | None = None
    status: Text | None = None
    tags: Dynamic[Map[Data]] | None = None
    template_render_map: Dynamic[Map[Data]] | None = None


class SquadcastIncomingWebhook(BaseTask):
    """``io.kestra.plugin.squadcast.SquadcastIncomingWebhook``."""

    url: Text | None = None
    """Required."""
    payload: Text | None = None
    options: Dynamic[One[SquadcastConnectionRequestOptions]] | None = None
