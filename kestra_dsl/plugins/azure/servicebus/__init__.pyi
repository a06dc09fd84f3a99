# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.servicebus``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import AnyOutputs

__all__ = [
    "Consume",
    "Message",
    "Publish",
    "RealTimeTrigger",
    "Trigger",
]

PREFIX: str


class Consume(BaseTask):
    """``io.kestra.plugin.azure.servicebus.Consume``."""

    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""
    tenant_id: Text | None = None
    client_id: Text | None = None
    client_secret: Text | None = None
    connection_string: Text | None = None
    max_messages: Dynamic[Int] | None = None
    max_receive_duration: Dynamic[Duration] | None = None
    """Default: PT10S."""
    pem_certificate: Text | None = None
    queue_name: Text | None = None
    receive_mode: Dynamic[Literal["PEEK_LOCK", "RECEIVE_AND_DELETE"]] | None = None
    sub_queue: Dynamic[Literal["NONE", "DEAD_LETTER_QUEUE", "TRANSFER_DEAD_LETTER_QUEUE"]] | None = None
    subscription_name: Text | None = None
    topic_name: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Message(Node):
    """Part of other types: ``io.kestra.plugin.azure.servicebus.Message``."""

    application_properties: Map[Data] | None = None
    body: Data | None = None
    message_id: Text | None = None
    subject: Text | None = None
    time_to_live: Duration | None = None


class Publish(BaseTask):
    """``io.kestra.plugin.azure.servicebus.Publish``."""

    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""
    tenant_id: Text | None = None
    client_id: Text | None = None
    client_secret: Text | None = None
    connection_string: Text | None = None
    from_: Text | Items[Data] | One[Message] | None = None
    pem_certificate: Text | None = None
    queue_name: Text | None = None
    subscription_name: Text | None = None
    topic_name: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class RealTimeTrigger(BaseTrigger):
    """``io.kestra.plugin.azure.servicebus.RealTimeTrigger``."""

    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""
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


class Trigger(BaseTrigger):
    """``io.kestra.plugin.azure.servicebus.Trigger``."""

    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""
    client_id: Text | None = None
    client_secret: Text | None = None
    connection_string: Text | None = None
    interval: Duration | None = None
    """Default: PT1M."""
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
