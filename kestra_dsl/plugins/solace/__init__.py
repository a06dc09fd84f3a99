# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.solace``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Consume",
    "Produce",
    "Trigger",
]

PREFIX = "io.kestra.plugin.solace"


def _Consume():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ConsumeOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
        messages_count: Reference
        uri: Reference
    class Consume(BaseTask):
        """``io.kestra.plugin.solace.Consume``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.solace.Consume",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "queue_name", "queue_type"),
        )
        host: Text | None = None
        queue_name: Text | None = None
        queue_type: Dynamic[Literal["DURABLE_EXCLUSIVE", "DURABLE_NON_EXCLUSIVE", "NON_DURABLE_EXCLUSIVE"]] | None = None
        vpn: Text | None = None
        max_duration: Dynamic[Duration] | None = None
        max_messages: Dynamic[Int] | None = None
        message_deserializer: Dynamic[Literal["STRING", "BINARY", "ION", "JSON"]] | None = None
        message_deserializer_properties: Dynamic[Map[Data]] | None = None
        message_selector: Text | None = None
        password: Text | None = None
        properties: Dynamic[Map[Data]] | None = None
        username: Text | None = None
        @property
        def outputs(self) -> ConsumeOutputs:
            return ConsumeOutputs(self._output_root, self.id)
    return Consume


def _Produce():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ProduceOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"messages_count": "messagesCount"}
        messages_count: Reference
    class Produce(BaseTask):
        """``io.kestra.plugin.solace.Produce``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.solace.Produce",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "host", "topic_destination"),
        )
        from_: Data | None = None
        host: Text | None = None
        topic_destination: Text | None = None
        vpn: Text | None = None
        await_acknowledgement_timeout: Dynamic[Duration] | None = None
        delivery_mode: Dynamic[Literal["DIRECT", "PERSISTENT"]] | None = None
        message_properties: Dynamic[Map[Data]] | None = None
        message_serializer: Dynamic[Literal["STRING", "BINARY", "ION", "JSON"]] | None = None
        message_serializer_properties: Dynamic[Map[Data]] | None = None
        password: Text | None = None
        properties: Dynamic[Map[Data]] | None = None
        username: Text | None = None
        @property
        def outputs(self) -> ProduceOutputs:
            return ProduceOutputs(self._output_root, self.id)
    return Produce


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
        messages_count: Reference
        uri: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.solace.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.solace.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "queue_name", "queue_type"),
        )
        host: Text | None = None
        queue_name: Text | None = None
        queue_type: Dynamic[Literal["DURABLE_EXCLUSIVE", "DURABLE_NON_EXCLUSIVE", "NON_DURABLE_EXCLUSIVE"]] | None = None
        interval: Duration | None = None
        max_duration: Dynamic[Duration] | None = None
        max_messages: Dynamic[Int] | None = None
        message_deserializer: Dynamic[Literal["STRING", "BINARY", "ION", "JSON"]] | None = None
        message_deserializer_properties: Dynamic[Map[Data]] | None = None
        message_selector: Text | None = None
        password: Text | None = None
        properties: Dynamic[Map[Data]] | None = None
        username: Text | None = None
        vpn: Text | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Consume,
        _Produce,
        _Trigger,
    ),
)
