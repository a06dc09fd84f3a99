# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.pulsar``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Consume",
    "Produce",
    "PulsarConnectionTlsOptions",
    "Reader",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX = "io.kestra.plugin.pulsar"


def _Consume():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ConsumeOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
        messages_count: Reference
        uri: Reference
    class Consume(BaseTask):
        """``io.kestra.plugin.pulsar.Consume``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.pulsar.Consume",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("subscription_name", "topic", "uri"),
        )
        subscription_name: Text | None = None
        topic: Data | None = None
        uri: Text | None = None
        deserializer: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
        authentication_token: Text | None = None
        consumer_name: Text | None = None
        consumer_properties: Dynamic[Map[Data]] | None = None
        encryption_key: Text | None = None
        initial_position: Dynamic[Literal["Latest", "Earliest"]] | None = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        poll_duration: Dynamic[Duration] | None = None
        schema_string: Text | None = None
        schema_type: Dynamic[Literal["NONE", "AVRO", "JSON"]] | None = None
        subscription_type: Dynamic[Literal["Exclusive", "Shared", "Failover", "Key_Shared"]] | None = None
        tls_options: One[later("kestra_dsl.plugins.pulsar", "PulsarConnectionTlsOptions")] | None = None
        @property
        def outputs(self) -> ConsumeOutputs:
            return ConsumeOutputs(self._output_root, self.id)
    return Consume


def _Produce():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ProduceOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"messages_count": "messagesCount"}
        messages_count: Reference
    class Produce(BaseTask):
        """``io.kestra.plugin.pulsar.Produce``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.pulsar.Produce",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "topic", "uri"),
        )
        from_: Data | None = None
        topic: Text | None = None
        uri: Text | None = None
        serializer: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
        access_mode: Dynamic[Literal["Shared", "Exclusive", "ExclusiveWithFencing", "WaitForExclusive"]] | None = None
        authentication_token: Text | None = None
        compression_type: Dynamic[Literal["NONE", "LZ4", "ZLIB", "ZSTD", "SNAPPY"]] | None = None
        encryption_key: Text | None = None
        producer_name: Text | None = None
        producer_properties: Dynamic[Map[Data]] | None = None
        schema_string: Text | None = None
        schema_type: Dynamic[Literal["NONE", "AVRO", "JSON"]] | None = None
        tls_options: One[later("kestra_dsl.plugins.pulsar", "PulsarConnectionTlsOptions")] | None = None
        @property
        def outputs(self) -> ProduceOutputs:
            return ProduceOutputs(self._output_root, self.id)
    return Produce


def _PulsarConnectionTlsOptions():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class PulsarConnectionTlsOptions(Node):
        """Part of other types: ``io.kestra.plugin.pulsar.AbstractPulsarConnection-TlsOptions``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        ca: Text | None = None
        cert: Text | None = None
        key: Text | None = None
    return PulsarConnectionTlsOptions


def _Reader():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ReaderOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
        messages_count: Reference
        uri: Reference
    class Reader(BaseTask):
        """``io.kestra.plugin.pulsar.Reader``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.pulsar.Reader",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("topic", "uri"),
        )
        topic: Data | None = None
        uri: Text | None = None
        deserializer: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
        authentication_token: Text | None = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        message_id: Text | None = None
        poll_duration: Dynamic[Duration] | None = None
        schema_string: Text | None = None
        schema_type: Dynamic[Literal["NONE", "AVRO", "JSON"]] | None = None
        since: Dynamic[Duration] | None = None
        tls_options: One[later("kestra_dsl.plugins.pulsar", "PulsarConnectionTlsOptions")] | None = None
        @property
        def outputs(self) -> ReaderOutputs:
            return ReaderOutputs(self._output_root, self.id)
    return Reader


def _RealtimeTrigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.pulsar.RealtimeTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("subscription_name", "topic", "uri"),
        )
        subscription_name: Text | None = None
        topic: Data | None = None
        uri: Text | None = None
        deserializer: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
        authentication_token: Text | None = None
        consumer_name: Text | None = None
        consumer_properties: Dynamic[Map[Text]] | None = None
        encryption_key: Text | None = None
        initial_position: Dynamic[Literal["Latest", "Earliest"]] | None = None
        schema_string: Text | None = None
        schema_type: Dynamic[Literal["NONE", "AVRO", "JSON"]] | None = None
        subscription_type: Dynamic[Literal["Exclusive", "Shared", "Failover", "Key_Shared"]] | None = None
        tls_options: One[later("kestra_dsl.plugins.pulsar", "PulsarConnectionTlsOptions")] | None = None
        @property
        def outputs(self) -> RealtimeTriggerOutputs:
            return RealtimeTriggerOutputs("trigger", self.id)
    return RealtimeTrigger


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
        messages_count: Reference
        uri: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.pulsar.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.pulsar.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("subscription_name", "topic", "uri"),
        )
        subscription_name: Text | None = None
        topic: Data | None = None
        uri: Text | None = None
        deserializer: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
        authentication_token: Text | None = None
        consumer_name: Text | None = None
        consumer_properties: Dynamic[Map[Text]] | None = None
        encryption_key: Text | None = None
        initial_position: Dynamic[Literal["Latest", "Earliest"]] | None = None
        interval: Duration | None = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        poll_duration: Dynamic[Duration] | None = None
        schema_string: Text | None = None
        schema_type: Dynamic[Literal["NONE", "AVRO", "JSON"]] | None = None
        subscription_type: Dynamic[Literal["Exclusive", "Shared", "Failover", "Key_Shared"]] | None = None
        tls_options: One[later("kestra_dsl.plugins.pulsar", "PulsarConnectionTlsOptions")] | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Consume,
        _Produce,
        _PulsarConnectionTlsOptions,
        _Reader,
        _RealtimeTrigger,
        _Trigger,
    ),
)
