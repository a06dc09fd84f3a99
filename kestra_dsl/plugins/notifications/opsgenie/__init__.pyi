# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.opsgenie``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text
from kestra_dsl.plugins.notifications import HttpOptionsTaskRequestOptions

__all__ = [
    "OpsgenieAlert",
    "OpsgenieExecution",
]

PREFIX: str


class OpsgenieAlert(BaseTask):
    """``io.kestra.plugin.notifications.opsgenie.OpsgenieAlert``. Deprecated. Use io.kestra.plugin.opsgenie.OpsgenieAlert."""

    url: Text | None = None
    """Required."""
    authorization_token: Text | None = None
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None


class OpsgenieExecution(BaseTask):
    """``io.kestra.plugin.notifications.opsgenie.OpsgenieExecution``. Deprecated. Use io.kestra.plugin.opsgenie.OpsgenieExecution."""

    url: Text | None = None
    """Required."""
    alias: Text | None = None
    authorization_token: Text | None = None
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    message: Text | None = None
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
    priority: Text | None = None
    responders: Dynamic[Map[Text]] | None = None
    tags: Dynamic[Items[Text]] | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    visible_to: Dynamic[Map[Text]] | None = None
