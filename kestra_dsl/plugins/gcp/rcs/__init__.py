# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.rcs``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Card",
    "SendCarousel",
    "SendFile",
    "SendMessage",
    "SendRichCard",
    "Suggestion",
]

PREFIX = "io.kestra.plugin.gcp.rcs"


def _Card():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Items, One, Text, later
    class Card(Node):
        """Part of other types: ``io.kestra.plugin.gcp.rcs.Card``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        description: Text | None = None
        image_url: Text | None = None
        suggestions: Items[One[later("kestra_dsl.plugins.gcp.rcs", "Suggestion")]] | None = None
        title: Text | None = None
    return Card


def _SendCarousel():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SendCarouselOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"message_id": "messageId", "send_time": "sendTime"}
        message_id: Reference
        send_time: Reference
    class SendCarousel(BaseTask):
        """``io.kestra.plugin.gcp.rcs.SendCarousel``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.rcs.SendCarousel",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("agent_id", "cards", "msisdn"),
        )
        agent_id: Text | None = None
        cards: Items[One[later("kestra_dsl.plugins.gcp.rcs", "Card")]] | None = None
        msisdn: Text | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> SendCarouselOutputs:
            return SendCarouselOutputs(self._output_root, self.id)
    return SendCarousel


def _SendFile():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SendFileOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"message_id": "messageId", "send_time": "sendTime"}
        message_id: Reference
        send_time: Reference
    class SendFile(BaseTask):
        """``io.kestra.plugin.gcp.rcs.SendFile``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.rcs.SendFile",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("agent_id", "file", "msisdn"),
        )
        agent_id: Text | None = None
        file: Text | None = None
        msisdn: Text | None = None
        thumbnail: Text | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> SendFileOutputs:
            return SendFileOutputs(self._output_root, self.id)
    return SendFile


def _SendMessage():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SendMessageOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"message_id": "messageId", "send_time": "sendTime"}
        message_id: Reference
        send_time: Reference
    class SendMessage(BaseTask):
        """``io.kestra.plugin.gcp.rcs.SendMessage``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.rcs.SendMessage",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("agent_id", "msisdn", "text"),
        )
        agent_id: Text | None = None
        msisdn: Text | None = None
        text: Text | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> SendMessageOutputs:
            return SendMessageOutputs(self._output_root, self.id)
    return SendMessage


def _SendRichCard():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SendRichCardOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"message_id": "messageId", "send_time": "sendTime"}
        message_id: Reference
        send_time: Reference
    class SendRichCard(BaseTask):
        """``io.kestra.plugin.gcp.rcs.SendRichCard``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.rcs.SendRichCard",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("agent_id", "msisdn"),
        )
        agent_id: Text | None = None
        msisdn: Text | None = None
        image_url: Text | None = None
        suggestions: Items[One[later("kestra_dsl.plugins.gcp.rcs", "Suggestion")]] | None = None
        title: Text | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> SendRichCardOutputs:
            return SendRichCardOutputs(self._output_root, self.id)
    return SendRichCard


def _Suggestion():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Number, Text
    class Suggestion(Node):
        """Part of other types: ``io.kestra.plugin.gcp.rcs.Suggestion``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("text",),
        )
        text: Text | None = None
        latitude: Dynamic[Number] | None = None
        location_label: Text | None = None
        longitude: Dynamic[Number] | None = None
        phone_number: Text | None = None
        postback_data: Text | None = None
        type: Dynamic[Literal["URL", "DIAL", "REPLY", "MAP"]] | None = None
        url: Text | None = None
    return Suggestion


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Card,
        _SendCarousel,
        _SendFile,
        _SendMessage,
        _SendRichCard,
        _Suggestion,
    ),
)
