# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["SendMessage", "SendMessageOutputs"]


class SendMessageOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"message_id": "messageId", "send_time": "sendTime"}
    message_id: Reference
    send_time: Reference


class SendMessage(BaseTask):
    """``io.kestra.plugin.gcp.rcs.SendMessage``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.rcs.SendMessage",
        versions=("1.3",),
        known=("1.3",),
        required=("agent_id", "msisdn", "text"),
    )

    agent_id: Text | None = None
    """Required."""
    msisdn: Text | None = None
    """Required."""
    text: Text | None = None
    """Required."""
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/rcsbusinessmessaging"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> SendMessageOutputs:
        return SendMessageOutputs(self._output_root, self.id)
