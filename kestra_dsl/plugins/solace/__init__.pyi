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
    """``io.kestra.plugin.solace.Consume``."""

    host: Text | None = None
    """Required."""
    queue_name: Text | None = None
    """Required."""
    queue_type: Dynamic[Literal["DURABLE_EXCLUSIVE", "DURABLE_NON_EXCLUSIVE", "NON_DURABLE_EXCLUSIVE"]] | None = None
    """Required."""
    vpn: Text | None = None
    """Default: default."""
    max_duration: Dynamic[Duration] | None = None
    """Default: PT10S."""
    max_messages: Dynamic[Int] | None = None
    """Default: 100."""
    message_deserializer: Dynamic[Literal["STRING", "BINARY", "ION", "JSON"]] | None = None
    """Default: STRING."""
    message_deserializer_properties: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    message_selector: Text | None = None
    password: Text | None = None
    properties: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    username: Text | None = None

    @property
    def outputs(self) -> ConsumeOutputs:
        return ConsumeOutputs(self._output_root, self.id)


class ProduceOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount"}
    messages_count: Reference


class Produce(BaseTask):
    """``io.kestra.plugin.solace.Produce``."""

    from_: Data | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    topic_destination: Text | None = None
    """Required."""
    vpn: Text | None = None
    """Default: default."""
    await_acknowledgement_timeout: Dynamic[Duration] | None = None
    """Default: PT1M."""
    delivery_mode: Dynamic[Literal["DIRECT", "PERSISTENT"]] | None = None
    """Default: PERSISTENT."""
    message_properties: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    message_serializer: Dynamic[Literal["STRING", "BINARY", "ION", "JSON"]] | None = None
    """Default: STRING."""
    message_serializer_properties: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    password: Text | None = None
    properties: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    username: Text | None = None

    @property
    def outputs(self) -> ProduceOutputs:
        return ProduceOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
    messages_count: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.solace.Trigger``."""

    host: Text | None = None
    """Required."""
    queue_name: Text | None = None
    """Required."""
    queue_type: Dynamic[Literal["DURABLE_EXCLUSIVE", "DURABLE_NON_EXCLUSIVE", "NON_DURABLE_EXCLUSIVE"]] | None = None
    """Required."""
    interval: Duration | None = None
    """Default: PT1M."""
    max_duration: Dynamic[Duration] | None = None
    """Default: PT10S."""
    max_messages: Dynamic[Int] | None = None
    """Default: 100."""
    message_deserializer: Dynamic[Literal["STRING", "BINARY", "ION", "JSON"]] | None = None
    """Default: STRING."""
    message_deserializer_properties: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    message_selector: Text | None = None
    password: Text | None = None
    properties: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    username: Text | None = None
    vpn: Text | None = None
    """Default: default."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
