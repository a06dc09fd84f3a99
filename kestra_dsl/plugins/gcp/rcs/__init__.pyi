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
    """Part of other types: ``io.kestra.plugin.gcp.rcs.Card``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    https://kestra.io/plugins/plugin-gcp/rcs/io.kestra.plugin.gcp.rcs.card
    """

    description: Text | None = None
    """Text, or an expression."""
    image_url: Text | None = None
    """Text, or an expression."""
    suggestions: Items[One[Suggestion]] | None = None
    """List of Suggestion."""
    title: Text | None = None
    """Text, or an expression."""


class SendCarouselOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"message_id": "messageId", "send_time": "sendTime"}
    message_id: Reference
    send_time: Reference


class SendCarousel(BaseTask):
    """``io.kestra.plugin.gcp.rcs.SendCarousel``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, agent_id, cards, msisdn.
    https://kestra.io/plugins/plugin-gcp/rcs/io.kestra.plugin.gcp.rcs.sendcarousel
    """

    agent_id: Text | None = None
    """Text, or an expression. Required."""
    cards: Items[One[Card]] | None = None
    """List of Card. Required."""
    msisdn: Text | None = None
    """Text, or an expression. Required."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/rcsbusinessmessaging"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> SendCarouselOutputs:
        return SendCarouselOutputs(self._output_root, self.id)


class SendFileOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"message_id": "messageId", "send_time": "sendTime"}
    message_id: Reference
    send_time: Reference


class SendFile(BaseTask):
    """``io.kestra.plugin.gcp.rcs.SendFile``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, agent_id, file, msisdn.
    https://kestra.io/plugins/plugin-gcp/rcs/io.kestra.plugin.gcp.rcs.sendfile
    """

    agent_id: Text | None = None
    """Text, or an expression. Required."""
    file: Text | None = None
    """Text, or an expression. Required."""
    msisdn: Text | None = None
    """Text, or an expression. Required."""
    thumbnail: Text | None = None
    """Text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/rcsbusinessmessaging"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> SendFileOutputs:
        return SendFileOutputs(self._output_root, self.id)


class SendMessageOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"message_id": "messageId", "send_time": "sendTime"}
    message_id: Reference
    send_time: Reference


class SendMessage(BaseTask):
    """``io.kestra.plugin.gcp.rcs.SendMessage``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, agent_id, msisdn, text.
    https://kestra.io/plugins/plugin-gcp/rcs/io.kestra.plugin.gcp.rcs.sendmessage
    """

    agent_id: Text | None = None
    """Text, or an expression. Required."""
    msisdn: Text | None = None
    """Text, or an expression. Required."""
    text: Text | None = None
    """Text, or an expression. Required."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/rcsbusinessmessaging"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> SendMessageOutputs:
        return SendMessageOutputs(self._output_root, self.id)


class SendRichCardOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"message_id": "messageId", "send_time": "sendTime"}
    message_id: Reference
    send_time: Reference


class SendRichCard(BaseTask):
    """``io.kestra.plugin.gcp.rcs.SendRichCard``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, agent_id, msisdn.
    https://kestra.io/plugins/plugin-gcp/rcs/io.kestra.plugin.gcp.rcs.sendrichcard
    """

    agent_id: Text | None = None
    """Text, or an expression. Required."""
    msisdn: Text | None = None
    """Text, or an expression. Required."""
    image_url: Text | None = None
    """Text, or an expression."""
    suggestions: Items[One[Suggestion]] | None = None
    """List of Suggestion."""
    title: Text | None = None
    """Text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/rcsbusinessmessaging"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> SendRichCardOutputs:
        return SendRichCardOutputs(self._output_root, self.id)


class Suggestion(Node):
    """Part of other types: ``io.kestra.plugin.gcp.rcs.Suggestion``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: text.
    https://kestra.io/plugins/plugin-gcp/rcs/io.kestra.plugin.gcp.rcs.suggestion
    """

    text: Text | None = None
    """Text, or an expression. Required."""
    latitude: Dynamic[Number] | None = None
    """Number, or an expression."""
    location_label: Text | None = None
    """Text, or an expression."""
    longitude: Dynamic[Number] | None = None
    """Number, or an expression."""
    phone_number: Text | None = None
    """Text, or an expression."""
    postback_data: Text | None = None
    """Text, or an expression."""
    type: Dynamic[Literal["URL", "DIAL", "REPLY", "MAP"]] | None = None
    """URL, DIAL, REPLY or MAP, or an expression."""
    url: Text | None = None
    """Address of the service. Text, or an expression."""
