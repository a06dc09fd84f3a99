# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.microsoft365.teams.adaptivecards``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Send",
    "SendToUser",
]

PREFIX = "io.kestra.plugin.microsoft365.teams.adaptivecards"


def _Send():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SendOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"created_date_time": "createdDateTime", "message_id": "messageId"}
        created_date_time: Reference
        message_id: Reference
    class Send(BaseTask):
        """``io.kestra.plugin.microsoft365.teams.adaptivecards.Send``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.teams.adaptivecards.Send",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("card", "channel_id", "team_id"),
        )
        card: Text | None = None
        channel_id: Text | None = None
        team_id: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        password: Text | None = None
        pem_certificate: Text | None = None
        tenant_id: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> SendOutputs:
            return SendOutputs(self._output_root, self.id)
    return Send


def _SendToUser():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SendToUserOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"chat_id": "chatId", "message_id": "messageId"}
        chat_id: Reference
        message_id: Reference
    class SendToUser(BaseTask):
        """``io.kestra.plugin.microsoft365.teams.adaptivecards.SendToUser``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.teams.adaptivecards.SendToUser",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("card",),
        )
        card: Text | None = None
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
    return SendToUser


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Send,
        _SendToUser,
    ),
)
