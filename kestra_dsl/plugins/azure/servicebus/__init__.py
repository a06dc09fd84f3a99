# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.servicebus``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Consume",
    "Message",
    "Publish",
    "RealTimeTrigger",
    "Trigger",
]

PREFIX = "io.kestra.plugin.azure.servicebus"


def _Consume():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Consume(BaseTask):
        """``io.kestra.plugin.azure.servicebus.Consume``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.servicebus.Consume",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
        tenant_id: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        connection_string: Text | None = None
        max_messages: Dynamic[Int] | None = None
        max_receive_duration: Dynamic[Duration] | None = None
        pem_certificate: Text | None = None
        queue_name: Text | None = None
        receive_mode: Dynamic[Literal["PEEK_LOCK", "RECEIVE_AND_DELETE"]] | None = None
        sub_queue: Dynamic[Literal["NONE", "DEAD_LETTER_QUEUE", "TRANSFER_DEAD_LETTER_QUEUE"]] | None = None
        subscription_name: Text | None = None
        topic_name: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Consume


def _Message():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Duration, Map, Text
    class Message(Node):
        """Part of other types: ``io.kestra.plugin.azure.servicebus.Message``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        application_properties: Map[Data] | None = None
        body: Data | None = None
        message_id: Text | None = None
        subject: Text | None = None
        time_to_live: Duration | None = None
    return Message


def _Publish():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Publish(BaseTask):
        """``io.kestra.plugin.azure.servicebus.Publish``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.servicebus.Publish",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
        tenant_id: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        connection_string: Text | None = None
        from_: Text | Items[Data] | One[later("kestra_dsl.plugins.azure.servicebus", "Message")] | None = None
        pem_certificate: Text | None = None
        queue_name: Text | None = None
        subscription_name: Text | None = None
        topic_name: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Publish


def _RealTimeTrigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Dynamic, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class RealTimeTrigger(BaseTrigger):
        """``io.kestra.plugin.azure.servicebus.RealTimeTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.servicebus.RealTimeTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        connection_string: Text | None = None
        pem_certificate: Text | None = None
        queue_name: Text | None = None
        receive_mode: Dynamic[Literal["PEEK_LOCK", "RECEIVE_AND_DELETE"]] | None = None
        sub_queue: Dynamic[Literal["NONE", "DEAD_LETTER_QUEUE", "TRANSFER_DEAD_LETTER_QUEUE"]] | None = None
        subscription_name: Text | None = None
        tenant_id: Text | None = None
        topic_name: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs("trigger", self.id)
    return RealTimeTrigger


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.azure.servicebus.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.servicebus.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        connection_string: Text | None = None
        interval: Duration | None = None
        max_messages: Dynamic[Int] | None = None
        max_receive_duration: Dynamic[Duration] | None = None
        pem_certificate: Text | None = None
        queue_name: Text | None = None
        receive_mode: Dynamic[Literal["PEEK_LOCK", "RECEIVE_AND_DELETE"]] | None = None
        sub_queue: Dynamic[Literal["NONE", "DEAD_LETTER_QUEUE", "TRANSFER_DEAD_LETTER_QUEUE"]] | None = None
        subscription_name: Text | None = None
        tenant_id: Text | None = None
        topic_name: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Consume,
        _Message,
        _Publish,
        _RealTimeTrigger,
        _Trigger,
    ),
)
