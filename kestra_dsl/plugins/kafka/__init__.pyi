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
    """``io.kestra.plugin.kafka.Consume``."""

    acknowledge_type: Dynamic[Literal["ACCEPT", "RELEASE", "REJECT", "RENEW"]] | None = None
    """Default: ACCEPT."""
    group_type: Dynamic[Literal["CONSUMER", "SHARE"]] | None = None
    """Default: CONSUMER."""
    properties: Dynamic[Map[Data]] | None = None
    group_id: Text | None = None
    header_filters: Dynamic[Map[Data]] | None = None
    key_deserializer: (
        Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
        "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
        | None
    ) = None
    """Default: STRING."""
    max_duration: Dynamic[Duration] | None = None
    max_records: Dynamic[Int] | None = None
    on_serde_error: One[KafkaConsumerInterfaceOnSerdeError] | None = None
    partitions: Dynamic[Items[Dynamic[Int]]] | None = None
    poll_duration: Dynamic[Duration] | None = None
    """Default: PT5S."""
    schema_registry_vendor: One[SchemaRegistryVendor] | None = None
    serde_properties: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    since: Text | None = None
    topic: Data | None = None
    topic_pattern: Text | None = None
    value_deserializer: (
        Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
        "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
        | None
    ) = None
    """Default: STRING."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class KafkaConsumerInterfaceOnSerdeError(Node):
    """Part of other types: ``io.kestra.plugin.kafka.KafkaConsumerInterface-OnSerdeError``."""

    topic: Text | None = None
    type: Dynamic[Literal["SKIPPED", "DLQ", "STORE"]] | None = None
    """Default: SKIPPED."""


class Produce(BaseTask):
    """``io.kestra.plugin.kafka.Produce``."""

    properties: Dynamic[Map[Data]] | None = None
    from_: Text | Items[Data] | Map[Data] | None = None
    key_avro_schema: Text | None = None
    key_serializer: (
        Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
        "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
        | None
    ) = None
    """Default: STRING."""
    schema_registry_vendor: One[SchemaRegistryVendor] | None = None
    serde_properties: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    topic: Text | None = None
    transactional: Dynamic[Bool] | None = None
    """Default: true."""
    value_avro_schema: Text | None = None
    value_serializer: (
        Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
        "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
        | None
    ) = None
    """Default: STRING."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.kafka.RealtimeTrigger``."""

    key_deserializer: (
        Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
        "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
        | None
    ) = None
    """Default: STRING."""
    properties: Dynamic[Map[Data]] | None = None
    value_deserializer: (
        Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
        "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
        | None
    ) = None
    """Default: STRING."""
    acknowledge_type: Dynamic[Literal["ACCEPT", "RELEASE", "REJECT", "RENEW"]] | None = None
    """Default: ACCEPT."""
    group_id: Text | None = None
    group_type: Dynamic[Literal["CONSUMER", "SHARE"]] | None = None
    """Default: CONSUMER."""
    header_filters: Dynamic[Map[Data]] | None = None
    on_serde_error: One[KafkaConsumerInterfaceOnSerdeError] | None = None
    partitions: Dynamic[Items[Dynamic[Int]]] | None = None
    schema_registry_vendor: One[SchemaRegistryVendor] | None = None
    serde_properties: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    since: Text | None = None
    topic: Data | None = None
    topic_pattern: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.kafka.Trigger``."""

    key_deserializer: (
        Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
        "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
        | None
    ) = None
    """Default: STRING."""
    properties: Dynamic[Map[Data]] | None = None
    value_deserializer: (
        Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
        "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
        | None
    ) = None
    """Default: STRING."""
    acknowledge_type: Dynamic[Literal["ACCEPT", "RELEASE", "REJECT", "RENEW"]] | None = None
    """Default: ACCEPT."""
    group_id: Text | None = None
    group_type: Dynamic[Literal["CONSUMER", "SHARE"]] | None = None
    """Default: CONSUMER."""
    header_filters: Dynamic[Map[Data]] | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    max_duration: Dynamic[Duration] | None = None
    max_records: Dynamic[Int] | None = None
    on_serde_error: One[KafkaConsumerInterfaceOnSerdeError] | None = None
    partitions: Dynamic[Items[Dynamic[Int]]] | None = None
    poll_duration: Dynamic[Duration] | None = None
    """Default: PT5S."""
    serde_properties: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    since: Text | None = None
    topic: Data | None = None
    topic_pattern: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)
