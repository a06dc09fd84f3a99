# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kafka``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.kafka.registry import SchemaRegistryVendor

__all__ = [
    "Consume",
    "KafkaConsumerInterfaceOnSerdeError",
    "Produce",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX: str


class Consume(BaseTask):
    """``io.kestra.plugin.kafka.Consume``.

    A task. In Kestra 1.3, 2.0. From plugin-kafka 1.8.3. Required: id.
    https://kestra.io/plugins/plugin-kafka/io.kestra.plugin.kafka.consume
    """

    acknowledge_type: Dynamic[Literal["ACCEPT", "RELEASE", "REJECT", "RENEW"]] | None = None
    """ACCEPT, RELEASE, REJECT or RENEW, or an expression. Default: ACCEPT."""
    group_type: Dynamic[Literal["CONSUMER", "SHARE"]] | None = None
    """CONSUMER or SHARE, or an expression. Default: CONSUMER."""
    properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    group_id: Text | None = None
    """Text, or an expression."""
    header_filters: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    key_deserializer: (
        Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
        "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
        | None
    ) = None
    """STRING, INTEGER, FLOAT, DOUBLE, LONG, SHORT, BYTE_ARRAY, BYTE_BUFFER, BYTES, UUID, VOID, AVRO, JSON or PROTOBUF, or an expression. Default: STRING."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    on_serde_error: One[KafkaConsumerInterfaceOnSerdeError] | None = None
    """KafkaConsumerInterfaceOnSerdeError."""
    partitions: Dynamic[Items[Dynamic[Int]]] | None = None
    """List of whole number, or an expression."""
    poll_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    schema_registry_vendor: One[SchemaRegistryVendor] | None = None
    """SchemaRegistryVendor."""
    serde_properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    since: Text | None = None
    """Text, or an expression."""
    topic: Data | None = None
    """Any data."""
    topic_pattern: Text | None = None
    """Text, or an expression."""
    value_deserializer: (
        Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
        "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
        | None
    ) = None
    """STRING, INTEGER, FLOAT, DOUBLE, LONG, SHORT, BYTE_ARRAY, BYTE_BUFFER, BYTES, UUID, VOID, AVRO, JSON or PROTOBUF, or an expression. Default: STRING."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class KafkaConsumerInterfaceOnSerdeError(Node):
    """Part of other types: ``io.kestra.plugin.kafka.KafkaConsumerInterface-OnSerdeError``.

    A part. In Kestra 1.3, 2.0. From plugin-kafka 1.8.3.
    """

    topic: Text | None = None
    """Text, or an expression."""
    type: Dynamic[Literal["SKIPPED", "DLQ", "STORE"]] | None = None
    """SKIPPED, DLQ or STORE, or an expression. Default: SKIPPED."""


class Produce(BaseTask):
    """``io.kestra.plugin.kafka.Produce``.

    A task. In Kestra 1.3, 2.0. From plugin-kafka 1.8.3. Required: id.
    https://kestra.io/plugins/plugin-kafka/io.kestra.plugin.kafka.produce
    """

    properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    from_: Text | Items[Data] | Map[Data] | None = None
    """Text, or list of any data, or mapping of names to any data."""
    key_avro_schema: Text | None = None
    """Text, or an expression."""
    key_serializer: (
        Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
        "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
        | None
    ) = None
    """STRING, INTEGER, FLOAT, DOUBLE, LONG, SHORT, BYTE_ARRAY, BYTE_BUFFER, BYTES, UUID, VOID, AVRO, JSON or PROTOBUF, or an expression. Default: STRING."""
    schema_registry_vendor: One[SchemaRegistryVendor] | None = None
    """SchemaRegistryVendor."""
    serde_properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    topic: Text | None = None
    """Text, or an expression."""
    transactional: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    value_avro_schema: Text | None = None
    """Text, or an expression."""
    value_serializer: (
        Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
        "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
        | None
    ) = None
    """STRING, INTEGER, FLOAT, DOUBLE, LONG, SHORT, BYTE_ARRAY, BYTE_BUFFER, BYTES, UUID, VOID, AVRO, JSON or PROTOBUF, or an expression. Default: STRING."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.kafka.RealtimeTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-kafka 1.8.3. Required: id.
    https://kestra.io/plugins/plugin-kafka/io.kestra.plugin.kafka.realtimetrigger
    """

    key_deserializer: (
        Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
        "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
        | None
    ) = None
    """STRING, INTEGER, FLOAT, DOUBLE, LONG, SHORT, BYTE_ARRAY, BYTE_BUFFER, BYTES, UUID, VOID, AVRO, JSON or PROTOBUF, or an expression. Default: STRING."""
    properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    value_deserializer: (
        Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
        "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
        | None
    ) = None
    """STRING, INTEGER, FLOAT, DOUBLE, LONG, SHORT, BYTE_ARRAY, BYTE_BUFFER, BYTES, UUID, VOID, AVRO, JSON or PROTOBUF, or an expression. Default: STRING."""
    acknowledge_type: Dynamic[Literal["ACCEPT", "RELEASE", "REJECT", "RENEW"]] | None = None
    """ACCEPT, RELEASE, REJECT or RENEW, or an expression. Default: ACCEPT."""
    group_id: Text | None = None
    """Text, or an expression."""
    group_type: Dynamic[Literal["CONSUMER", "SHARE"]] | None = None
    """CONSUMER or SHARE, or an expression. Default: CONSUMER."""
    header_filters: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    on_serde_error: One[KafkaConsumerInterfaceOnSerdeError] | None = None
    """KafkaConsumerInterfaceOnSerdeError."""
    partitions: Dynamic[Items[Dynamic[Int]]] | None = None
    """List of whole number, or an expression."""
    schema_registry_vendor: One[SchemaRegistryVendor] | None = None
    """SchemaRegistryVendor."""
    serde_properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    since: Text | None = None
    """Text, or an expression."""
    topic: Data | None = None
    """Any data."""
    topic_pattern: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.kafka.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-kafka 1.8.3. Required: id.
    https://kestra.io/plugins/plugin-kafka/io.kestra.plugin.kafka.trigger
    """

    key_deserializer: (
        Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
        "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
        | None
    ) = None
    """STRING, INTEGER, FLOAT, DOUBLE, LONG, SHORT, BYTE_ARRAY, BYTE_BUFFER, BYTES, UUID, VOID, AVRO, JSON or PROTOBUF, or an expression. Default: STRING."""
    properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    value_deserializer: (
        Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
        "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
        | None
    ) = None
    """STRING, INTEGER, FLOAT, DOUBLE, LONG, SHORT, BYTE_ARRAY, BYTE_BUFFER, BYTES, UUID, VOID, AVRO, JSON or PROTOBUF, or an expression. Default: STRING."""
    acknowledge_type: Dynamic[Literal["ACCEPT", "RELEASE", "REJECT", "RENEW"]] | None = None
    """ACCEPT, RELEASE, REJECT or RENEW, or an expression. Default: ACCEPT."""
    group_id: Text | None = None
    """Text, or an expression."""
    group_type: Dynamic[Literal["CONSUMER", "SHARE"]] | None = None
    """CONSUMER or SHARE, or an expression. Default: CONSUMER."""
    header_filters: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    on_serde_error: One[KafkaConsumerInterfaceOnSerdeError] | None = None
    """KafkaConsumerInterfaceOnSerdeError."""
    partitions: Dynamic[Items[Dynamic[Int]]] | None = None
    """List of whole number, or an expression."""
    poll_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    serde_properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    since: Text | None = None
    """Text, or an expression."""
    topic: Data | None = None
    """Any data."""
    topic_pattern: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)
