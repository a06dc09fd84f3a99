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
    """``io.kestra.plugin.amqp.Consume``.

    A task. In Kestra 1.3, 2.0. From plugin-amqp 1.5.7. Required: id, queue, host.
    https://kestra.io/plugins/plugin-amqp/io.kestra.plugin.amqp.consume
    """

    queue: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """STRING or JSON, or an expression. Default: STRING."""
    auto_ack: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    consumer_tag: Text | None = None
    """Text, or an expression. Default: Kestra."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 5672."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    virtual_host: Text | None = None
    """Text, or an expression. Default: /."""

    @property
    def outputs(self) -> ConsumeOutputs:
        return ConsumeOutputs(self._output_root, self.id)


class CreateQueueOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"queue": "queue"}
    queue: Reference


class CreateQueue(BaseTask):
    """``io.kestra.plugin.amqp.CreateQueue``.

    A task. In Kestra 1.3, 2.0. From plugin-amqp 1.5.7. Required: id, name, host.
    https://kestra.io/plugins/plugin-amqp/io.kestra.plugin.amqp.createqueue
    """

    name: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    args: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    auto_delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    durability: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    exclusive: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 5672."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    virtual_host: Text | None = None
    """Text, or an expression. Default: /."""

    @property
    def outputs(self) -> CreateQueueOutputs:
        return CreateQueueOutputs(self._output_root, self.id)


class DeclareExchangeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exchange": "exchange"}
    exchange: Reference


class DeclareExchange(BaseTask):
    """``io.kestra.plugin.amqp.DeclareExchange``.

    A task. In Kestra 1.3, 2.0. From plugin-amqp 1.5.7. Required: id, name, host.
    https://kestra.io/plugins/plugin-amqp/io.kestra.plugin.amqp.declareexchange
    """

    name: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    args: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    auto_delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    durability: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    exchange_type: Dynamic[Literal["DIRECT", "FANOUT", "TOPIC", "HEADERS"]] | None = None
    """DIRECT, FANOUT, TOPIC or HEADERS, or an expression. Default: DIRECT."""
    internal: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 5672."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    virtual_host: Text | None = None
    """Text, or an expression. Default: /."""

    @property
    def outputs(self) -> DeclareExchangeOutputs:
        return DeclareExchangeOutputs(self._output_root, self.id)


class PublishOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount"}
    messages_count: Reference


class Publish(BaseTask):
    """``io.kestra.plugin.amqp.Publish``.

    A task. In Kestra 1.3, 2.0. From plugin-amqp 1.5.7. Required: id, exchange, from_, host.
    https://kestra.io/plugins/plugin-amqp/io.kestra.plugin.amqp.publish
    """

    exchange: Text | None = None
    """Text, or an expression. Required."""
    from_: Text | Items[One[Message]] | One[Message] | None = None
    """Text, or list of Message, or Message. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 5672."""
    routing_key: Text | None = None
    """Text, or an expression."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """STRING or JSON, or an expression. Default: STRING."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    virtual_host: Text | None = None
    """Text, or an expression. Default: /."""

    @property
    def outputs(self) -> PublishOutputs:
        return PublishOutputs(self._output_root, self.id)


class QueueBindOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exchange": "exchange", "queue": "queue"}
    exchange: Reference
    queue: Reference


class QueueBind(BaseTask):
    """``io.kestra.plugin.amqp.QueueBind``.

    A task. In Kestra 1.3, 2.0. From plugin-amqp 1.5.7. Required: id, exchange, queue, host.
    https://kestra.io/plugins/plugin-amqp/io.kestra.plugin.amqp.queuebind
    """

    exchange: Text | None = None
    """Text, or an expression. Required."""
    queue: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    args: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 5672."""
    routing_key: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    virtual_host: Text | None = None
    """Text, or an expression. Default: /."""

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
    """``io.kestra.plugin.amqp.RealtimeTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-amqp 1.5.7. Required: id, queue, host.
    https://kestra.io/plugins/plugin-amqp/io.kestra.plugin.amqp.realtimetrigger
    """

    queue: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    consumer_tag: Text | None = None
    """Text, or an expression. Default: Kestra."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """STRING or JSON, or an expression. Default: STRING."""
    auto_ack: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 5672."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    virtual_host: Text | None = None
    """Text, or an expression. Default: /."""

    @property
    def outputs(self) -> RealtimeTriggerOutputs:
        return RealtimeTriggerOutputs("trigger", self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "uri": "uri"}
    count: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.amqp.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-amqp 1.5.7. Required: id, queue, host.
    https://kestra.io/plugins/plugin-amqp/io.kestra.plugin.amqp.trigger
    """

    queue: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    consumer_tag: Text | None = None
    """Text, or an expression. Default: Kestra."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """STRING or JSON, or an expression. Default: STRING."""
    auto_ack: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Default: 5672."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    virtual_host: Text | None = None
    """Text, or an expression. Default: /."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
