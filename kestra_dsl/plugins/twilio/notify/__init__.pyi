# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.twilio.notify``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text
from kestra_dsl.plugins.twilio import TwilioConnectionRequestOptions

__all__ = [
    "TwilioAlert",
    "TwilioExecution",
]

PREFIX: str


class TwilioAlert(BaseTask):
    """``io.kestra.plugin.twilio.notify.TwilioAlert``."""

    account_sid: Text | None = None
    """Required."""
    auth_token: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    options: Dynamic[One[TwilioConnectionRequestOptions]] | None = None
    payload: Text | None = None


class TwilioExecution(BaseTask):
    """``io.kestra.plugin.twilio.notify.TwilioExecution``."""

    account_sid: Text | None = None
    """Required."""
    auth_token: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    body: Text | None = None
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    identity: Text | None = None
    options: Dynamic[One[TwilioConnectionRequestOptions]] | None = None
    payload: Text | None = None
    tag: Text | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
