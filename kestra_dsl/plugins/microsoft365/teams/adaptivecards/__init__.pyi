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
    """``io.kestra.plugin.microsoft365.teams.adaptivecards.Send``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, card, channel_id, team_id.
    https://kestra.io/plugins/plugin-microsoft365/teams/io.kestra.plugin.microsoft365.teams.adaptivecards.send
    """

    card: Text | None = None
    """Text, or an expression. Required."""
    channel_id: Text | None = None
    """Text, or an expression. Required."""
    team_id: Text | None = None
    """Text, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> SendOutputs:
        return SendOutputs(self._output_root, self.id)


class SendToUserOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"chat_id": "chatId", "message_id": "messageId"}
    chat_id: Reference
    message_id: Reference


class SendToUser(BaseTask):
    """``io.kestra.plugin.microsoft365.teams.adaptivecards.SendToUser``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, card.
    https://kestra.io/plugins/plugin-microsoft365/teams/io.kestra.plugin.microsoft365.teams.adaptivecards.sendtouser
    """

    card: Text | None = None
    """Text, or an expression. Required."""
    user_email: Text | None = None
    """Text, or an expression."""
    user_id: Text | None = None
    """Text, or an expression."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> SendToUserOutputs:
        return SendToUserOutputs(self._output_root, self.id)
