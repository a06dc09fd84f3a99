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
    """``io.kestra.plugin.pulsar.Consume``.

    A task. In Kestra 1.3, 2.0. From plugin-pulsar 1.4.3. Required: id, subscription_name, topic, uri.
    https://kestra.io/plugins/plugin-pulsar/io.kestra.plugin.pulsar.consume
    """

    subscription_name: Text | None = None
    """Text, or an expression. Required."""
    topic: Data | None = None
    """Any data. Required."""
    uri: Text | None = None
    """Text, or an expression. Required."""
    deserializer: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
    """STRING, JSON or BYTES, or an expression. Default: STRING."""
    authentication_token: Text | None = None
    """Text, or an expression."""
    consumer_name: Text | None = None
    """Text, or an expression."""
    consumer_properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    encryption_key: Text | None = None
    """Text, or an expression."""
    initial_position: Dynamic[Literal["Latest", "Earliest"]] | None = None
    """Latest or Earliest, or an expression. Default: Earliest."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    poll_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT2S."""
    schema_string: Text | None = None
    """Text, or an expression."""
    schema_type: Dynamic[Literal["NONE", "AVRO", "JSON"]] | None = None
    """NONE, AVRO or JSON, or an expression. Default: NONE."""
    subscription_type: Dynamic[Literal["Exclusive", "Shared", "Failover", "Key_Shared"]] | None = None
    """Exclusive, Shared, Failover or Key_Shared, or an expression. Default: Exclusive."""
    tls_options: One[PulsarConnectionTlsOptions] | None = None
    """PulsarConnectionTlsOptions."""

    @property
    def outputs(self) -> ConsumeOutputs:
        return ConsumeOutputs(self._output_root, self.id)


class ProduceOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount"}
    messages_count: Reference


class Produce(BaseTask):
    """``io.kestra.plugin.pulsar.Produce``.

    A task. In Kestra 1.3, 2.0. From plugin-pulsar 1.4.3. Required: id, from_, topic, uri.
    https://kestra.io/plugins/plugin-pulsar/io.kestra.plugin.pulsar.produce
    """

    from_: Data | None = None
    """Any data. Required."""
    topic: Text | None = None
    """Text, or an expression. Required."""
    uri: Text | None = None
    """Text, or an expression. Required."""
    serializer: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
    """STRING, JSON or BYTES, or an expression. Default: STRING."""
    access_mode: Dynamic[Literal["Shared", "Exclusive", "ExclusiveWithFencing", "WaitForExclusive"]] | None = None
    """Shared, Exclusive, ExclusiveWithFencing or WaitForExclusive, or an expression."""
    authentication_token: Text | None = None
    """Text, or an expression."""
    compression_type: Dynamic[Literal["NONE", "LZ4", "ZLIB", "ZSTD", "SNAPPY"]] | None = None
    """NONE, LZ4, ZLIB, ZSTD or SNAPPY, or an expression."""
    encryption_key: Text | None = None
    """Text, or an expression."""
    producer_name: Text | None = None
    """Text, or an expression."""
    producer_properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    schema_string: Text | None = None
    """Text, or an expression."""
    schema_type: Dynamic[Literal["NONE", "AVRO", "JSON"]] | None = None
    """NONE, AVRO or JSON, or an expression. Default: NONE."""
    tls_options: One[PulsarConnectionTlsOptions] | None = None
    """PulsarConnectionTlsOptions."""

    @property
    def outputs(self) -> ProduceOutputs:
        return ProduceOutputs(self._output_root, self.id)


class PulsarConnectionTlsOptions(Node):
    """Part of other types: ``io.kestra.plugin.pulsar.AbstractPulsarConnection-TlsOptions``.

    A part. In Kestra 1.3, 2.0. From plugin-pulsar 1.4.3.
    """

    ca: Text | None = None
    """Text, or an expression."""
    cert: Text | None = None
    """Text, or an expression."""
    key: Text | None = None
    """Text, or an expression."""


class ReaderOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
    messages_count: Reference
    uri: Reference


class Reader(BaseTask):
    """``io.kestra.plugin.pulsar.Reader``.

    A task. In Kestra 1.3, 2.0. From plugin-pulsar 1.4.3. Required: id, topic, uri.
    https://kestra.io/plugins/plugin-pulsar/io.kestra.plugin.pulsar.reader
    """

    topic: Data | None = None
    """Any data. Required."""
    uri: Text | None = None
    """Text, or an expression. Required."""
    deserializer: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
    """STRING, JSON or BYTES, or an expression. Default: STRING."""
    authentication_token: Text | None = None
    """Text, or an expression."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    message_id: Text | None = None
    """Text, or an expression."""
    poll_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT2S."""
    schema_string: Text | None = None
    """Text, or an expression."""
    schema_type: Dynamic[Literal["NONE", "AVRO", "JSON"]] | None = None
    """NONE, AVRO or JSON, or an expression. Default: NONE."""
    since: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    tls_options: One[PulsarConnectionTlsOptions] | None = None
    """PulsarConnectionTlsOptions."""

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
    """``io.kestra.plugin.pulsar.RealtimeTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-pulsar 1.4.3. Required: id, subscription_name, topic, uri.
    https://kestra.io/plugins/plugin-pulsar/io.kestra.plugin.pulsar.realtimetrigger
    """

    subscription_name: Text | None = None
    """Text, or an expression. Required."""
    topic: Data | None = None
    """Any data. Required."""
    uri: Text | None = None
    """Text, or an expression. Required."""
    deserializer: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
    """STRING, JSON or BYTES, or an expression. Default: STRING."""
    authentication_token: Text | None = None
    """Text, or an expression."""
    consumer_name: Text | None = None
    """Text, or an expression."""
    consumer_properties: Dynamic[Map[Text]] | None = None
    """Mapping of names to text, or an expression."""
    encryption_key: Text | None = None
    """Text, or an expression."""
    initial_position: Dynamic[Literal["Latest", "Earliest"]] | None = None
    """Latest or Earliest, or an expression. Default: Earliest."""
    schema_string: Text | None = None
    """Text, or an expression."""
    schema_type: Dynamic[Literal["NONE", "AVRO", "JSON"]] | None = None
    """NONE, AVRO or JSON, or an expression. Default: NONE."""
    subscription_type: Dynamic[Literal["Exclusive", "Shared", "Failover", "Key_Shared"]] | None = None
    """Exclusive, Shared, Failover or Key_Shared, or an expression. Default: Exclusive."""
    tls_options: One[PulsarConnectionTlsOptions] | None = None
    """PulsarConnectionTlsOptions."""

    @property
    def outputs(self) -> RealtimeTriggerOutputs:
        return RealtimeTriggerOutputs("trigger", self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
    messages_count: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.pulsar.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-pulsar 1.4.3. Required: id, subscription_name, topic, uri.
    https://kestra.io/plugins/plugin-pulsar/io.kestra.plugin.pulsar.trigger
    """

    subscription_name: Text | None = None
    """Text, or an expression. Required."""
    topic: Data | None = None
    """Any data. Required."""
    uri: Text | None = None
    """Text, or an expression. Required."""
    deserializer: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
    """STRING, JSON or BYTES, or an expression. Default: STRING."""
    authentication_token: Text | None = None
    """Text, or an expression."""
    consumer_name: Text | None = None
    """Text, or an expression."""
    consumer_properties: Dynamic[Map[Text]] | None = None
    """Mapping of names to text, or an expression."""
    encryption_key: Text | None = None
    """Text, or an expression."""
    initial_position: Dynamic[Literal["Latest", "Earliest"]] | None = None
    """Latest or Earliest, or an expression. Default: Earliest."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    poll_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT2S."""
    schema_string: Text | None = None
    """Text, or an expression."""
    schema_type: Dynamic[Literal["NONE", "AVRO", "JSON"]] | None = None
    """NONE, AVRO or JSON, or an expression. Default: NONE."""
    subscription_type: Dynamic[Literal["Exclusive", "Shared", "Failover", "Key_Shared"]] | None = None
    """Exclusive, Shared, Failover or Key_Shared, or an expression. Default: Exclusive."""
    tls_options: One[PulsarConnectionTlsOptions] | None = None
    """PulsarConnectionTlsOptions."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
