# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.gcp.rcs._suggestion import Suggestion

__all__ = ["SendRichCard", "SendRichCardOutputs"]


class SendRichCardOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"message_id": "messageId", "send_time": "sendTime"}
    message_id: Reference
    send_time: Reference


class SendRichCard(BaseTask):
    """``io.kestra.plugin.gcp.rcs.SendRichCard``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.rcs.SendRichCard",
        versions=("1.3",),
        known=("1.3",),
        required=("agent_id", "msisdn"),
    )

    agent_id: Text | None = None
    """Required."""
    msisdn: Text | None = None
    """Required."""
    image_url: Text | None = None
    suggestions: Items[One[Suggestion]] | None = None
    title: Text | None = None
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/rcsbusinessmessaging"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> SendRichCardOutputs:
        return SendRichCardOutputs(self._output_root, self.id)
