# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.twilio.notify.sms``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.twilio import TwilioConnectionRequestOptions

__all__ = [
    "Send",
]

PREFIX: str


class SendOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"sid": "sid", "status": "status"}
    sid: Reference
    status: Reference


class Send(BaseTask):
    """``io.kestra.plugin.twilio.notify.sms.Send``.

    A task. In Kestra 1.3, 2.0. From plugin-twilio 1.3.3. Required: id, body, from_, to, account_sid, auth_token.
    https://kestra.io/plugins/plugin-twilio/notify/io.kestra.plugin.twilio.notify.sms.send
    """

    body: Text | None = None
    """Text, or an expression. Required."""
    from_: Text | None = None
    """Number or address of the sender. Text, or an expression. Required."""
    to: Text | None = None
    """Recipient. Text, or an expression. Required."""
    account_sid: Text | None = None
    """Text, or an expression. Required."""
    auth_token: Text | None = None
    """Text, or an expression. Required."""
    options: Dynamic[One[TwilioConnectionRequestOptions]] | None = None
    """TwilioConnectionRequestOptions, or an expression."""

    @property
    def outputs(self) -> SendOutputs:
        return SendOutputs(self._output_root, self.id)
