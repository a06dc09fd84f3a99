# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.rcs``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Number, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Card",
    "SendCarousel",
    "SendFile",
    "SendMessage",
    "SendRichCard",
    "Suggestion",
]

PREFIX: str


class Card(Node):
    """Part of other types: ``io.kestra.plugin.gcp.rcs.Card``."""

    description: Text | None = None
    image_url: Text | None = None
    suggestions: Items[One[Suggestion]] | None = None
    title: Text | None = None


class SendCarouselOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"message_id": "messageId", "send_time": "sendTime"}
    message_id: Reference
    send_time: Reference


class SendCarousel(BaseTask):
    """``io.kestra.plugin.gcp.rcs.SendCarousel``."""

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


class SendFileOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"message_id": "messageId", "send_time": "sendTime"}
    message_id: Reference
    send_time: Reference


class SendFile(BaseTask):
    """``io.kestra.plugin.gcp.rcs.SendFile``."""

    agent_id: Text | None = None
    """Required."""
    file: Text | None = None
    """Required."""
    msisdn: Text | None = None
    """Required."""
    thumbnail: Text | None = None
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/rcsbusinessmessaging"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> SendFileOutputs:
        return SendFileOutputs(self._output_root, self.id)


class SendMessageOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"message_id": "messageId", "send_time": "sendTime"}
    message_id: Reference
    send_time: Reference


class SendMessage(BaseTask):
    """``io.kestra.plugin.gcp.rcs.SendMessage``."""

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


class SendRichCardOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"message_id": "messageId", "send_time": "sendTime"}
    message_id: Reference
    send_time: Reference


class SendRichCard(BaseTask):
    """``io.kestra.plugin.gcp.rcs.SendRichCard``."""

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


class Suggestion(Node):
    """Part of other types: ``io.kestra.plugin.gcp.rcs.Suggestion``."""

    text: Text | None = None
    """Required."""
    latitude: Dynamic[Number] | None = None
    location_label: Text | None = None
    longitude: Dynamic[Number] | None = None
    phone_number: Text | None = None
    postback_data: Text | None = None
    type: Dynamic[Literal["URL", "DIAL", "REPLY", "MAP"]] | None = None
    url: Text | None = None
