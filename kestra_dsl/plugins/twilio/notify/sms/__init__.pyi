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
    """``io.kestra.plugin.twilio.notify.sms.Send``."""

    body: Text | None = None
    """Required."""
    from_: Text | None = None
    """Required."""
    to: Text | None = None
    """Required."""
    account_sid: Text | None = None
    """Required."""
    auth_token: Text | None = None
    """Required."""
    options: Dynamic[One[TwilioConnectionRequestOptions]] | None = None

    @property
    def outputs(self) -> SendOutputs:
        return SendOutputs(self._output_root, self.id)
