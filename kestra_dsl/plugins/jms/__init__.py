# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.jms``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Consume",
    "JMSDestination",
    "Produce",
    "RealtimeTrigger",
]

PREFIX = "io.kestra.plugin.jms"


def _Consume():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ConsumeOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "uri": "uri"}
        count: Reference
        uri: Reference
    class Consume(BaseTask):
        """``io.kestra.plugin.jms.Consume``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jms.Consume",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("destination",),
            aliases=("io.kestra.plugin.jms.JMSConsumer",),
        )
        destination: One[later("kestra_dsl.plugins.jms", "JMSDestination")] | None = None
        connection_factory_config: (
            One[later("kestra_dsl.plugins.jms.configuration",
            "ConnectionFactoryConfigDirect")] | One[later("kestra_dsl.plugins.jms.configuration",
            "ConnectionFactoryConfigJndi")]
            | None
        ) = None
        max_messages: Dynamic[Int] | None = None
        max_wait_timeout: Dynamic[Int] | None = None
        message_selector: Text | None = None
        serde_type: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
        @property
        def outputs(self) -> ConsumeOutputs:
            return ConsumeOutputs(self._output_root, self.id)
    return Consume


def _JMSDestination():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class JMSDestination(Node):
        """Part of other types: ``io.kestra.plugin.jms.JMSDestination``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        destination_name: Text | None = None
        destination_type: Literal["QUEUE", "TOPIC"] | None = None
    return JMSDestination


def _Produce():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ProduceOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"messages_count": "messagesCount"}
        messages_count: Reference
    class Produce(BaseTask):
        """``io.kestra.plugin.jms.Produce``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jms.Produce",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("destination", "from_"),
            aliases=("io.kestra.plugin.jms.JMSProducer",),
        )
        destination: One[later("kestra_dsl.plugins.jms", "JMSDestination")] | None = None
        from_: Text | Items[Data] | Map[Data] | None = None
        connection_factory_config: (
            One[later("kestra_dsl.plugins.jms.configuration",
            "ConnectionFactoryConfigDirect")] | One[later("kestra_dsl.plugins.jms.configuration",
            "ConnectionFactoryConfigJndi")]
            | None
        ) = None
        delivery_mode: Dynamic[Int] | None = None
        priority: Dynamic[Int] | None = None
        serde_type: Literal["STRING", "JSON", "BYTES"] | None = None
        time_to_live: Dynamic[Int] | None = None
        @property
        def outputs(self) -> ProduceOutputs:
            return ProduceOutputs(self._output_root, self.id)
    return Produce


def _RealtimeTrigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        """``io.kestra.plugin.jms.RealtimeTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jms.RealtimeTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection_factory_config", "destination"),
            aliases=("io.kestra.plugin.jms.JMSRealtimeTrigger",),
        )
        destination: One[later("kestra_dsl.plugins.jms", "JMSDestination")] | None = None
        connection_factory_config: (
            One[later("kestra_dsl.plugins.jms.configuration",
            "ConnectionFactoryConfigDirect")] | One[later("kestra_dsl.plugins.jms.configuration",
            "ConnectionFactoryConfigJndi")]
            | None
        ) = None
        message_selector: Text | None = None
        serde_type: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
        @property
        def outputs(self) -> RealtimeTriggerOutputs:
            return RealtimeTriggerOutputs("trigger", self.id)
    return RealtimeTrigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Consume,
        _JMSDestination,
        _Produce,
        _RealtimeTrigger,
    ),
    (
        "configuration",
    ),
)
