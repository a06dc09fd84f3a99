# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.gcp.rcs._card import Card

__all__ = ["SendCarousel", "SendCarouselOutputs"]


class SendCarouselOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"message_id": "messageId", "send_time": "sendTime"}
    message_id: Reference
    send_time: Reference


class SendCarousel(BaseTask):
    """``io.kestra.plugin.gcp.rcs.SendCarousel``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.rcs.SendCarousel",
        versions=("1.3",),
        known=("1.3",),
        required=("agent_id", "cards", "msisdn"),
    )

    agent_id: Text | None = None
    """Required."""
    cards: Items[One[Card]] | None = None
    """Required."""
    msisdn: Text | None = None
    """Required."""
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/rcsbusinessmessaging"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> SendCarouselOutputs:
        return SendCarouselOutputs(self._output_root, self.id)
