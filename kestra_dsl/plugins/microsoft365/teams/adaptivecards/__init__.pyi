# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.microsoft365.teams.adaptivecards``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Send",
    "SendToUser",
]

PREFIX: str


class SendOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"created_date_time": "createdDateTime", "message_id": "messageId"}
    created_date_time: Reference
    message_id: Reference


class Send(BaseTask):
    """``io.kestra.plugin.microsoft365.teams.adaptivecards.Send``."""

    card: Text | None = None
    """Required."""
    channel_id: Text | None = None
    """Required."""
    team_id: Text | None = None
    """Required."""
    client_id: Text | None = None
    client_secret: Text | None = None
    password: Text | None = None
    pem_certificate: Text | None = None
    tenant_id: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> SendOutputs:
        return SendOutputs(self._output_root, self.id)


class SendToUserOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"chat_id": "chatId", "message_id": "messageId"}
    chat_id: Reference
    message_id: Reference


class SendToUser(BaseTask):
    """``io.kestra.plugin.microsoft365.teams.adaptivecards.SendToUser``."""

    card: Text | None = None
    """Required."""
    user_email: Text | None = None
    user_id: Text | None = None
    client_id: Text | None = None
    client_secret: Text | None = None
    password: Text | None = None
    pem_certificate: Text | None = None
    tenant_id: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> SendToUserOutputs:
        return SendToUserOutputs(self._output_root, self.id)
