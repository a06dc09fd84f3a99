# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.solace``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Consume",
    "Produce",
    "Trigger",
]

PREFIX: str


class ConsumeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
    messages_count: Reference
    uri: Reference


class Consume(BaseTask):
    """``io.kestra.plugin.solace.Consume``.

    A task. In Kestra 1.3, 2.0. From plugin-solace 1.4.3. Required: id, host, queue_name, queue_type.
    https://kestra.io/plugins/plugin-solace/io.kestra.plugin.solace.consume
    """

    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    queue_name: Text | None = None
    """Text, or an expression. Required."""
    queue_type: Dynamic[Literal["DURABLE_EXCLUSIVE", "DURABLE_NON_EXCLUSIVE", "NON_DURABLE_EXCLUSIVE"]] | None = None
    """DURABLE_EXCLUSIVE, DURABLE_NON_EXCLUSIVE or NON_DURABLE_EXCLUSIVE, or an expression. Required."""
    vpn: Text | None = None
    """Text, or an expression. Default: default."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10S."""
    max_messages: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 100."""
    message_deserializer: Dynamic[Literal["STRING", "BINARY", "ION", "JSON"]] | None = None
    """STRING, BINARY, ION or JSON, or an expression. Default: STRING."""
    message_deserializer_properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    message_selector: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> ConsumeOutputs:
        return ConsumeOutputs(self._output_root, self.id)


class ProduceOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount"}
    messages_count: Reference


class Produce(BaseTask):
    """``io.kestra.plugin.solace.Produce``.

    A task. In Kestra 1.3, 2.0. From plugin-solace 1.4.3. Required: id, from_, host, topic_destination.
    https://kestra.io/plugins/plugin-solace/io.kestra.plugin.solace.produce
    """

    from_: Data | None = None
    """Any data. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    topic_destination: Text | None = None
    """Text, or an expression. Required."""
    vpn: Text | None = None
    """Text, or an expression. Default: default."""
    await_acknowledgement_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1M."""
    delivery_mode: Dynamic[Literal["DIRECT", "PERSISTENT"]] | None = None
    """DIRECT or PERSISTENT, or an expression. Default: PERSISTENT."""
    message_properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    message_serializer: Dynamic[Literal["STRING", "BINARY", "ION", "JSON"]] | None = None
    """STRING, BINARY, ION or JSON, or an expression. Default: STRING."""
    message_serializer_properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> ProduceOutputs:
        return ProduceOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
    messages_count: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.solace.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-solace 1.4.3. Required: id, host, queue_name, queue_type.
    https://kestra.io/plugins/plugin-solace/io.kestra.plugin.solace.trigger
    """

    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    queue_name: Text | None = None
    """Text, or an expression. Required."""
    queue_type: Dynamic[Literal["DURABLE_EXCLUSIVE", "DURABLE_NON_EXCLUSIVE", "NON_DURABLE_EXCLUSIVE"]] | None = None
    """DURABLE_EXCLUSIVE, DURABLE_NON_EXCLUSIVE or NON_DURABLE_EXCLUSIVE, or an expression. Required."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10S."""
    max_messages: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 100."""
    message_deserializer: Dynamic[Literal["STRING", "BINARY", "ION", "JSON"]] | None = None
    """STRING, BINARY, ION or JSON, or an expression. Default: STRING."""
    message_deserializer_properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    message_selector: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    vpn: Text | None = None
    """Text, or an expression. Default: default."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
