# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.opsgenie``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Items, Map, One, Text

__all__ = [
    "OpsgenieAlert",
    "OpsgenieConnectionRequestOptions",
    "OpsgenieExecution",
]

PREFIX: str


class OpsgenieAlert(BaseTask):
    """``io.kestra.plugin.opsgenie.OpsgenieAlert``."""

    url: Text | None = None
    """Required."""
    authorization_token: Text | None = None
    options: Dynamic[One[OpsgenieConnectionRequestOptions]] | None = None
    payload: Text | None = None


class OpsgenieConnectionRequestOptions(Node):
    """Part of other types: ``io.kestra.plugin.opsgenie.AbstractOpsgenieConnection-RequestOptions``."""

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


class OpsgenieExecution(BaseTask):
    """``io.kestra.plugin.opsgenie.OpsgenieExecution``."""

    url: Text | None = None
    """Required."""
    alias: Text | None = None
    authorization_token: Text | None = None
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    message: Text | None = None
    options: Dynamic[One[OpsgenieConnectionRequestOptions]] | None = None
    payload: Text | None = None
    priority: Text | None = None
    responders: Dynamic[Map[Text]] | None = None
    tags: Dynamic[Items[Text]] | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    visible_to: Dynamic[Map[Text]] | None = None
