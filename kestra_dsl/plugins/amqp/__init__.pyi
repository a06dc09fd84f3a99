# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.amqp``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.amqp.models import Message

__all__ = [
    "Consume",
    "CreateQueue",
    "DeclareExchange",
    "Publish",
    "QueueBind",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX: str


class ConsumeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "uri": "uri"}
    count: Reference
    uri: Reference


class Consume(BaseTask):
    """``io.kestra.plugin.amqp.Consume``."""

    queue: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""
    auto_ack: Dynamic[Bool] | None = None
    """Default: false."""
    consumer_tag: Text | None = None
    """Default: Kestra."""
    max_duration: Dynamic[Duration] | None = None
    max_records: Dynamic[Int] | None = None
    password: Text | None = None
    port: Text | None = None
    """Default: 5672."""
    username: Text | None = None
    virtual_host: Text | None = None
    """Default: /."""

    @property
    def outputs(self) -> ConsumeOutputs:
        return ConsumeOutputs(self._output_root, self.id)


class CreateQueueOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"queue": "queue"}
    queue: Reference


class CreateQueue(BaseTask):
    """``io.kestra.plugin.amqp.CreateQueue``."""

    name: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    args: Dynamic[Map[Data]] | None = None
    auto_delete: Dynamic[Bool] | None = None
    """Default: false."""
    durability: Dynamic[Bool] | None = None
    """Default: true."""
    exclusive: Dynamic[Bool] | None = None
    """Default: false."""
    password: Text | None = None
    port: Text | None = None
    """Default: 5672."""
    username: Text | None = None
    virtual_host: Text | None = None
    """Default: /."""

    @property
    def outputs(self) -> CreateQueueOutputs:
        return CreateQueueOutputs(self._output_root, self.id)


class DeclareExchangeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exchange": "exchange"}
    exchange: Reference


class DeclareExchange(BaseTask):
    """``io.kestra.plugin.amqp.DeclareExchange``."""

    name: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    args: Dynamic[Map[Data]] | None = None
    auto_delete: Dynamic[Bool] | None = None
    """Default: false."""
    durability: Dynamic[Bool] | None = None
    """Default: true."""
    exchange_type: Dynamic[Literal["DIRECT", "FANOUT", "TOPIC", "HEADERS"]] | None = None
    """Default: DIRECT."""
    internal: Dynamic[Bool] | None = None
    """Default: false."""
    password: Text | None = None
    port: Text | None = None
    """Default: 5672."""
    username: Text | None = None
    virtual_host: Text | None = None
    """Default: /."""

    @property
    def outputs(self) -> DeclareExchangeOutputs:
        return DeclareExchangeOutputs(self._output_root, self.id)


class PublishOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount"}
    messages_count: Reference


class Publish(BaseTask):
    """``io.kestra.plugin.amqp.Publish``."""

    exchange: Text | None = None
    """Required."""
    from_: Text | Items[One[Message]] | One[Message] | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    password: Text | None = None
    port: Text | None = None
    """Default: 5672."""
    routing_key: Text | None = None
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""
    username: Text | None = None
    virtual_host: Text | None = None
    """Default: /."""

    @property
    def outputs(self) -> PublishOutputs:
        return PublishOutputs(self._output_root, self.id)


class QueueBindOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exchange": "exchange", "queue": "queue"}
    exchange: Reference
    queue: Reference


class QueueBind(BaseTask):
    """``io.kestra.plugin.amqp.QueueBind``."""

    exchange: Text | None = None
    """Required."""
    queue: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    args: Dynamic[Map[Data]] | None = None
    password: Text | None = None
    port: Text | None = None
    """Default: 5672."""
    routing_key: Text | None = None
    username: Text | None = None
    virtual_host: Text | None = None
    """Default: /."""

    @property
    def outputs(self) -> QueueBindOutputs:
        return QueueBindOutputs(self._output_root, self.id)


class RealtimeTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"app_id": "appId", "content_encoding": "contentEncoding", "content_type": "contentType", "correlation_id": "correlationId", "data": "data", "delivery_mode": "deliveryMode", "expiration": "expiration", "headers": "headers", "message_id": "messageId", "priority": "priority", "reply_to": "replyTo", "timestamp": "timestamp", "type": "type", "user_id": "userId"}
    app_id: Reference
    content_encoding: Reference
    content_type: Reference
    correlation_id: Reference
    data: Reference
    delivery_mode: Reference
    expiration: Reference
    headers: Reference
    message_id: Reference
    priority: Reference
    reply_to: Reference
    timestamp: Reference
    type: Reference
    user_id: Reference


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.amqp.RealtimeTrigger``."""

    queue: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    consumer_tag: Text | None = None
    """Default: Kestra."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""
    auto_ack: Dynamic[Bool] | None = None
    """Default: false."""
    password: Text | None = None
    port: Text | None = None
    """Default: 5672."""
    username: Text | None = None
    virtual_host: Text | None = None
    """Default: /."""

    @property
    def outputs(self) -> RealtimeTriggerOutputs:
        return RealtimeTriggerOutputs("trigger", self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "uri": "uri"}
    count: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.amqp.Trigger``."""

    queue: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    consumer_tag: Text | None = None
    """Default: Kestra."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""
    auto_ack: Dynamic[Bool] | None = None
    """Default: false."""
    interval: Duration | None = None
    """Default: PT1M."""
    max_duration: Dynamic[Duration] | None = None
    max_records: Dynamic[Int] | None = None
    password: Text | None = None
    port: Text | None = None
    """Default: 5672."""
    username: Text | None = None
    virtual_host: Text | None = None
    """Default: /."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
