# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.jms``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.jms.configuration import ConnectionFactoryConfigDirect, ConnectionFactoryConfigJndi

__all__ = [
    "Consume",
    "JMSDestination",
    "Produce",
    "RealtimeTrigger",
]

PREFIX: str


class ConsumeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "uri": "uri"}
    count: Reference
    uri: Reference


class Consume(BaseTask):
    """``io.kestra.plugin.jms.Consume``.

    A task. In Kestra 1.3, 2.0. From plugin-jms 1.4.7. Required: id, destination.
    https://kestra.io/plugins/plugin-jms/io.kestra.plugin.jms.consume
    """

    destination: One[JMSDestination] | None = None
    """JMSDestination. Required."""
    connection_factory_config: One[ConnectionFactoryConfigDirect] | One[ConnectionFactoryConfigJndi] | None = None
    """ConnectionFactoryConfigDirect, or ConnectionFactoryConfigJndi."""
    max_messages: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1."""
    max_wait_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 0."""
    message_selector: Text | None = None
    """Text, or an expression."""
    serde_type: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
    """STRING, JSON or BYTES, or an expression. Default: STRING."""

    @property
    def outputs(self) -> ConsumeOutputs:
        return ConsumeOutputs(self._output_root, self.id)


class JMSDestination(Node):
    """Part of other types: ``io.kestra.plugin.jms.JMSDestination``.

    A part. In Kestra 1.3, 2.0. From plugin-jms 1.4.7.
    https://kestra.io/plugins/plugin-jms/io.kestra.plugin.jms.jmsdestination
    """

    destination_name: Text | None = None
    """Text, or an expression."""
    destination_type: Literal["QUEUE", "TOPIC"] | None = None
    """QUEUE or TOPIC. Default: QUEUE."""


class ProduceOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount"}
    messages_count: Reference


class Produce(BaseTask):
    """``io.kestra.plugin.jms.Produce``.

    A task. In Kestra 1.3, 2.0. From plugin-jms 1.4.7. Required: id, destination, from_.
    https://kestra.io/plugins/plugin-jms/io.kestra.plugin.jms.produce
    """

    destination: One[JMSDestination] | None = None
    """JMSDestination. Required."""
    from_: Text | Items[Data] | Map[Data] | None = None
    """Text, or list of any data, or mapping of names to any data. Required."""
    connection_factory_config: One[ConnectionFactoryConfigDirect] | One[ConnectionFactoryConfigJndi] | None = None
    """ConnectionFactoryConfigDirect, or ConnectionFactoryConfigJndi."""
    delivery_mode: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 2."""
    priority: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 4."""
    serde_type: Literal["STRING", "JSON", "BYTES"] | None = None
    """STRING, JSON or BYTES. Default: STRING."""
    time_to_live: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 0."""

    @property
    def outputs(self) -> ProduceOutputs:
        return ProduceOutputs(self._output_root, self.id)


class RealtimeTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"content_encoding": "contentEncoding", "content_type": "contentType", "correlation_id": "correlationId", "data": "data", "delivery_mode": "deliveryMode", "expiration": "expiration", "headers": "headers", "message_id": "messageId", "priority": "priority", "reply_to": "replyTo", "reply_to_type": "replyToType", "timestamp": "timestamp", "type": "type"}
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
    reply_to_type: Reference
    timestamp: Reference
    type: Reference


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.jms.RealtimeTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-jms 1.4.7. Required: id, destination, connection_factory_config.
    https://kestra.io/plugins/plugin-jms/io.kestra.plugin.jms.realtimetrigger
    """

    destination: One[JMSDestination] | None = None
    """JMSDestination. Required."""
    connection_factory_config: One[ConnectionFactoryConfigDirect] | One[ConnectionFactoryConfigJndi] | None = None
    """ConnectionFactoryConfigDirect, or ConnectionFactoryConfigJndi. Required."""
    message_selector: Text | None = None
    """Text."""
    serde_type: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
    """STRING, JSON or BYTES, or an expression. Default: STRING."""

    @property
    def outputs(self) -> RealtimeTriggerOutputs:
        return RealtimeTriggerOutputs("trigger", self.id)
