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
    """``io.kestra.plugin.azure.servicebus.Consume``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/servicebus/io.kestra.plugin.azure.servicebus.consume
    """

    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """STRING or JSON, or an expression. Default: STRING."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    max_messages: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    max_receive_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10S."""
    pem_certificate: Text | None = None
    """Text, or an expression."""
    queue_name: Text | None = None
    """Text, or an expression."""
    receive_mode: Dynamic[Literal["PEEK_LOCK", "RECEIVE_AND_DELETE"]] | None = None
    """PEEK_LOCK or RECEIVE_AND_DELETE, or an expression."""
    sub_queue: Dynamic[Literal["NONE", "DEAD_LETTER_QUEUE", "TRANSFER_DEAD_LETTER_QUEUE"]] | None = None
    """NONE, DEAD_LETTER_QUEUE or TRANSFER_DEAD_LETTER_QUEUE, or an expression."""
    subscription_name: Text | None = None
    """Text, or an expression."""
    topic_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Message(Node):
    """Part of other types: ``io.kestra.plugin.azure.servicebus.Message``.

    A part. In Kestra 1.3, 2.0. From plugin-azure 2.6.3.
    https://kestra.io/plugins/plugin-azure/servicebus/io.kestra.plugin.azure.servicebus.message
    """

    application_properties: Map[Data] | None = None
    """Mapping of names to any data."""
    body: Data | None = None
    """Any data."""
    message_id: Text | None = None
    """Text."""
    subject: Text | None = None
    """Subject of the message. Text."""
    time_to_live: Duration | None = None
    """Duration."""


class Publish(BaseTask):
    """``io.kestra.plugin.azure.servicebus.Publish``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/servicebus/io.kestra.plugin.azure.servicebus.publish
    """

    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """STRING or JSON, or an expression. Default: STRING."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    from_: Text | Items[Data] | One[Message] | None = None
    """Text, or list of any data, or Message."""
    pem_certificate: Text | None = None
    """Text, or an expression."""
    queue_name: Text | None = None
    """Text, or an expression."""
    subscription_name: Text | None = None
    """Text, or an expression."""
    topic_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class RealTimeTrigger(BaseTrigger):
    """``io.kestra.plugin.azure.servicebus.RealTimeTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/servicebus/io.kestra.plugin.azure.servicebus.realtimetrigger
    """

    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """STRING or JSON, or an expression. Default: STRING."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""
    queue_name: Text | None = None
    """Text, or an expression."""
    receive_mode: Dynamic[Literal["PEEK_LOCK", "RECEIVE_AND_DELETE"]] | None = None
    """PEEK_LOCK or RECEIVE_AND_DELETE, or an expression."""
    sub_queue: Dynamic[Literal["NONE", "DEAD_LETTER_QUEUE", "TRANSFER_DEAD_LETTER_QUEUE"]] | None = None
    """NONE, DEAD_LETTER_QUEUE or TRANSFER_DEAD_LETTER_QUEUE, or an expression."""
    subscription_name: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    topic_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.azure.servicebus.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/servicebus/io.kestra.plugin.azure.servicebus.trigger
    """

    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """STRING or JSON, or an expression. Default: STRING."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    max_messages: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    max_receive_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""
    queue_name: Text | None = None
    """Text, or an expression."""
    receive_mode: Dynamic[Literal["PEEK_LOCK", "RECEIVE_AND_DELETE"]] | None = None
    """PEEK_LOCK or RECEIVE_AND_DELETE, or an expression."""
    sub_queue: Dynamic[Literal["NONE", "DEAD_LETTER_QUEUE", "TRANSFER_DEAD_LETTER_QUEUE"]] | None = None
    """NONE, DEAD_LETTER_QUEUE or TRANSFER_DEAD_LETTER_QUEUE, or an expression."""
    subscription_name: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    topic_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)
