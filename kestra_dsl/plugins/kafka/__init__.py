# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kafka``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Consume",
    "KafkaConsumerInterfaceOnSerdeError",
    "Produce",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX = "io.kestra.plugin.kafka"


def _Consume():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Consume(BaseTask):
        """``io.kestra.plugin.kafka.Consume``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kafka.Consume",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        acknowledge_type: Dynamic[Literal["ACCEPT", "RELEASE", "REJECT", "RENEW"]] | None = None
        group_type: Dynamic[Literal["CONSUMER", "SHARE"]] | None = None
        properties: Dynamic[Map[Data]] | None = None
        group_id: Text | None = None
        header_filters: Dynamic[Map[Data]] | None = None
        key_deserializer: (
            Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
            "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
            | None
        ) = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        on_serde_error: One[later("kestra_dsl.plugins.kafka", "KafkaConsumerInterfaceOnSerdeError")] | None = None
        partitions: Dynamic[Items[Dynamic[Int]]] | None = None
        poll_duration: Dynamic[Duration] | None = None
        schema_registry_vendor: One[later("kestra_dsl.plugins.kafka.registry", "SchemaRegistryVendor")] | None = None
        serde_properties: Dynamic[Map[Data]] | None = None
        since: Text | None = None
        topic: Data | None = None
        topic_pattern: Text | None = None
        value_deserializer: (
            Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
            "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Consume


def _KafkaConsumerInterfaceOnSerdeError():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Text
    class KafkaConsumerInterfaceOnSerdeError(Node):
        """Part of other types: ``io.kestra.plugin.kafka.KafkaConsumerInterface-OnSerdeError``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        topic: Text | None = None
        type: Dynamic[Literal["SKIPPED", "DLQ", "STORE"]] | None = None
    return KafkaConsumerInterfaceOnSerdeError


def _Produce():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Produce(BaseTask):
        """``io.kestra.plugin.kafka.Produce``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kafka.Produce",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        properties: Dynamic[Map[Data]] | None = None
        from_: Text | Items[Data] | Map[Data] | None = None
        key_avro_schema: Text | None = None
        key_serializer: (
            Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
            "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
            | None
        ) = None
        schema_registry_vendor: One[later("kestra_dsl.plugins.kafka.registry", "SchemaRegistryVendor")] | None = None
        serde_properties: Dynamic[Map[Data]] | None = None
        topic: Text | None = None
        transactional: Dynamic[Bool] | None = None
        value_avro_schema: Text | None = None
        value_serializer: (
            Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
            "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Produce


def _RealtimeTrigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class RealtimeTrigger(BaseTrigger):
        """``io.kestra.plugin.kafka.RealtimeTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kafka.RealtimeTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        key_deserializer: (
            Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
            "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
            | None
        ) = None
        properties: Dynamic[Map[Data]] | None = None
        value_deserializer: (
            Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
            "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
            | None
        ) = None
        acknowledge_type: Dynamic[Literal["ACCEPT", "RELEASE", "REJECT", "RENEW"]] | None = None
        group_id: Text | None = None
        group_type: Dynamic[Literal["CONSUMER", "SHARE"]] | None = None
        header_filters: Dynamic[Map[Data]] | None = None
        on_serde_error: One[later("kestra_dsl.plugins.kafka", "KafkaConsumerInterfaceOnSerdeError")] | None = None
        partitions: Dynamic[Items[Dynamic[Int]]] | None = None
        schema_registry_vendor: One[later("kestra_dsl.plugins.kafka.registry", "SchemaRegistryVendor")] | None = None
        serde_properties: Dynamic[Map[Data]] | None = None
        since: Text | None = None
        topic: Data | None = None
        topic_pattern: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs("trigger", self.id)
    return RealtimeTrigger


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.kafka.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kafka.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        key_deserializer: (
            Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
            "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
            | None
        ) = None
        properties: Dynamic[Map[Data]] | None = None
        value_deserializer: (
            Dynamic[Literal["STRING", "INTEGER", "FLOAT", "DOUBLE", "LONG", "SHORT", "BYTE_ARRAY", "BYTE_BUFFER", "BYTES",
            "UUID", "VOID", "AVRO", "JSON", "PROTOBUF"]]
            | None
        ) = None
        acknowledge_type: Dynamic[Literal["ACCEPT", "RELEASE", "REJECT", "RENEW"]] | None = None
        group_id: Text | None = None
        group_type: Dynamic[Literal["CONSUMER", "SHARE"]] | None = None
        header_filters: Dynamic[Map[Data]] | None = None
        interval: Duration | None = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        on_serde_error: One[later("kestra_dsl.plugins.kafka", "KafkaConsumerInterfaceOnSerdeError")] | None = None
        partitions: Dynamic[Items[Dynamic[Int]]] | None = None
        poll_duration: Dynamic[Duration] | None = None
        serde_properties: Dynamic[Map[Data]] | None = None
        since: Text | None = None
        topic: Data | None = None
        topic_pattern: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Consume,
        _KafkaConsumerInterfaceOnSerdeError,
        _Produce,
        _RealtimeTrigger,
        _Trigger,
    ),
    (
        "registry",
    ),
)
