# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.pulsar``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Consume",
    "Produce",
    "PulsarConnectionTlsOptions",
    "Reader",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX: str


class ConsumeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
    messages_count: Reference
    uri: Reference


class Consume(BaseTask):
    """``io.kestra.plugin.pulsar.Consume``."""

    subscription_name: Text | None = None
    """Required."""
    topic: Data | None = None
    """Required."""
    uri: Text | None = None
    """Required."""
    deserializer: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
    """Default: STRING."""
    authentication_token: Text | None = None
    consumer_name: Text | None = None
    consumer_properties: Dynamic[Map[Data]] | None = None
    encryption_key: Text | None = None
    initial_position: Dynamic[Literal["Latest", "Earliest"]] | None = None
    """Default: Earliest."""
    max_duration: Dynamic[Duration] | None = None
    max_records: Dynamic[Int] | None = None
    poll_duration: Dynamic[Duration] | None = None
    """Default: PT2S."""
    schema_string: Text | None = None
    schema_type: Dynamic[Literal["NONE", "AVRO", "JSON"]] | None = None
    """Default: NONE."""
    subscription_type: Dynamic[Literal["Exclusive", "Shared", "Failover", "Key_Shared"]] | None = None
    """Default: Exclusive."""
    tls_options: One[PulsarConnectionTlsOptions] | None = None

    @property
    def outputs(self) -> ConsumeOutputs:
        return ConsumeOutputs(self._output_root, self.id)


class ProduceOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount"}
    messages_count: Reference


class Produce(BaseTask):
    """``io.kestra.plugin.pulsar.Produce``."""

    from_: Data | None = None
    """Required."""
    topic: Text | None = None
    """Required."""
    uri: Text | None = None
    """Required."""
    serializer: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
    """Default: STRING."""
    access_mode: Dynamic[Literal["Shared", "Exclusive", "ExclusiveWithFencing", "WaitForExclusive"]] | None = None
    authentication_token: Text | None = None
    compression_type: Dynamic[Literal["NONE", "LZ4", "ZLIB", "ZSTD", "SNAPPY"]] | None = None
    encryption_key: Text | None = None
    producer_name: Text | None = None
    producer_properties: Dynamic[Map[Data]] | None = None
    schema_string: Text | None = None
    schema_type: Dynamic[Literal["NONE", "AVRO", "JSON"]] | None = None
    """Default: NONE."""
    tls_options: One[PulsarConnectionTlsOptions] | None = None

    @property
    def outputs(self) -> ProduceOutputs:
        return ProduceOutputs(self._output_root, self.id)


class PulsarConnectionTlsOptions(Node):
    """Part of other types: ``io.kestra.plugin.pulsar.AbstractPulsarConnection-TlsOptions``."""

    ca: Text | None = None
    cert: Text | None = None
    key: Text | None = None


class ReaderOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
    messages_count: Reference
    uri: Reference


class Reader(BaseTask):
    """``io.kestra.plugin.pulsar.Reader``."""

    topic: Data | None = None
    """Required."""
    uri: Text | None = None
    """Required."""
    deserializer: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
    """Default: STRING."""
    authentication_token: Text | None = None
    max_duration: Dynamic[Duration] | None = None
    max_records: Dynamic[Int] | None = None
    message_id: Text | None = None
    poll_duration: Dynamic[Duration] | None = None
    """Default: PT2S."""
    schema_string: Text | None = None
    schema_type: Dynamic[Literal["NONE", "AVRO", "JSON"]] | None = None
    """Default: NONE."""
    since: Dynamic[Duration] | None = None
    tls_options: One[PulsarConnectionTlsOptions] | None = None

    @property
    def outputs(self) -> ReaderOutputs:
        return ReaderOutputs(self._output_root, self.id)


class RealtimeTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"event_time": "eventTime", "key": "key", "message_id": "messageId", "properties": "properties", "topic": "topic", "value": "value"}
    event_time: Reference
    key: Reference
    message_id: Reference
    properties: Reference
    topic: Reference
    value: Reference


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.pulsar.RealtimeTrigger``."""

    subscription_name: Text | None = None
    """Required."""
    topic: Data | None = None
    """Required."""
    uri: Text | None = None
    """Required."""
    deserializer: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
    """Default: STRING."""
    authentication_token: Text | None = None
    consumer_name: Text | None = None
    consumer_properties: Dynamic[Map[Text]] | None = None
    encryption_key: Text | None = None
    initial_position: Dynamic[Literal["Latest", "Earliest"]] | None = None
    """Default: Earliest."""
    schema_string: Text | None = None
    schema_type: Dynamic[Literal["NONE", "AVRO", "JSON"]] | None = None
    """Default: NONE."""
    subscription_type: Dynamic[Literal["Exclusive", "Shared", "Failover", "Key_Shared"]] | None = None
    """Default: Exclusive."""
    tls_options: One[PulsarConnectionTlsOptions] | None = None

    @property
    def outputs(self) -> RealtimeTriggerOutputs:
        return RealtimeTriggerOutputs("trigger", self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
    messages_count: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.pulsar.Trigger``."""

    subscription_name: Text | None = None
    """Required."""
    topic: Data | None = None
    """Required."""
    uri: Text | None = None
    """Required."""
    deserializer: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
    """Default: STRING."""
    authentication_token: Text | None = None
    consumer_name: Text | None = None
    consumer_properties: Dynamic[Map[Text]] | None = None
    encryption_key: Text | None = None
    initial_position: Dynamic[Literal["Latest", "Earliest"]] | None = None
    """Default: Earliest."""
    interval: Duration | None = None
    """Default: PT1M."""
    max_duration: Dynamic[Duration] | None = None
    max_records: Dynamic[Int] | None = None
    poll_duration: Dynamic[Duration] | None = None
    """Default: PT2S."""
    schema_string: Text | None = None
    schema_type: Dynamic[Literal["NONE", "AVRO", "JSON"]] | None = None
    """Default: NONE."""
    subscription_type: Dynamic[Literal["Exclusive", "Shared", "Failover", "Key_Shared"]] | None = None
    """Default: Exclusive."""
    tls_options: One[PulsarConnectionTlsOptions] | None = None

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
