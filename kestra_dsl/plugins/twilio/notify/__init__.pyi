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
    """``io.kestra.plugin.twilio.notify.TwilioAlert``.

    A task. In Kestra 1.3, 2.0. From plugin-twilio 1.3.3. Required: id, account_sid, auth_token, url.
    https://kestra.io/plugins/plugin-twilio/notify/io.kestra.plugin.twilio.notify.twilioalert
    """

    account_sid: Text | None = None
    """Text, or an expression. Required."""
    auth_token: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    options: Dynamic[One[TwilioConnectionRequestOptions]] | None = None
    """TwilioConnectionRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression."""


class TwilioExecution(BaseTask):
    """``io.kestra.plugin.twilio.notify.TwilioExecution``.

    A task. In Kestra 1.3, 2.0. From plugin-twilio 1.3.3. Required: id, account_sid, auth_token, url.
    https://kestra.io/plugins/plugin-twilio/notify/io.kestra.plugin.twilio.notify.twilioexecution
    """

    account_sid: Text | None = None
    """Text, or an expression. Required."""
    auth_token: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    body: Text | None = None
    """Text, or an expression."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    identity: Text | None = None
    """Text, or an expression."""
    options: Dynamic[One[TwilioConnectionRequestOptions]] | None = None
    """TwilioConnectionRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression."""
    tag: Text | None = None
    """Text, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
