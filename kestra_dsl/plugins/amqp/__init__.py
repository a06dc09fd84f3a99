# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.amqp``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Consume",
    "CreateQueue",
    "DeclareExchange",
    "Publish",
    "QueueBind",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX = "io.kestra.plugin.amqp"


def _Consume():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ConsumeOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "uri": "uri"}
        count: Reference
        uri: Reference
    class Consume(BaseTask):
        """``io.kestra.plugin.amqp.Consume``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.amqp.Consume",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "queue"),
        )
        queue: Text | None = None
        host: Text | None = None
        serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
        auto_ack: Dynamic[Bool] | None = None
        consumer_tag: Text | None = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        password: Text | None = None
        port: Text | None = None
        username: Text | None = None
        virtual_host: Text | None = None
        @property
        def outputs(self) -> ConsumeOutputs:
            return ConsumeOutputs(self._output_root, self.id)
    return Consume


def _CreateQueue():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateQueueOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"queue": "queue"}
        queue: Reference
    class CreateQueue(BaseTask):
        """``io.kestra.plugin.amqp.CreateQueue``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.amqp.CreateQueue",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "name"),
        )
        name: Text | None = None
        host: Text | None = None
        args: Dynamic[Map[Data]] | None = None
        auto_delete: Dynamic[Bool] | None = None
        durability: Dynamic[Bool] | None = None
        exclusive: Dynamic[Bool] | None = None
        password: Text | None = None
        port: Text | None = None
        username: Text | None = None
        virtual_host: Text | None = None
        @property
        def outputs(self) -> CreateQueueOutputs:
            return CreateQueueOutputs(self._output_root, self.id)
    return CreateQueue


def _DeclareExchange():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeclareExchangeOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exchange": "exchange"}
        exchange: Reference
    class DeclareExchange(BaseTask):
        """``io.kestra.plugin.amqp.DeclareExchange``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.amqp.DeclareExchange",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "name"),
        )
        name: Text | None = None
        host: Text | None = None
        args: Dynamic[Map[Data]] | None = None
        auto_delete: Dynamic[Bool] | None = None
        durability: Dynamic[Bool] | None = None
        exchange_type: Dynamic[Literal["DIRECT", "FANOUT", "TOPIC", "HEADERS"]] | None = None
        internal: Dynamic[Bool] | None = None
        password: Text | None = None
        port: Text | None = None
        username: Text | None = None
        virtual_host: Text | None = None
        @property
        def outputs(self) -> DeclareExchangeOutputs:
            return DeclareExchangeOutputs(self._output_root, self.id)
    return DeclareExchange


def _Publish():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PublishOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"messages_count": "messagesCount"}
        messages_count: Reference
    class Publish(BaseTask):
        """``io.kestra.plugin.amqp.Publish``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.amqp.Publish",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("exchange", "from_", "host"),
        )
        exchange: Text | None = None
        from_: (
            Text | Items[One[later("kestra_dsl.plugins.amqp.models",
            "Message")]] | One[later("kestra_dsl.plugins.amqp.models", "Message")]
            | None
        ) = None
        host: Text | None = None
        password: Text | None = None
        port: Text | None = None
        routing_key: Text | None = None
        serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
        username: Text | None = None
        virtual_host: Text | None = None
        @property
        def outputs(self) -> PublishOutputs:
            return PublishOutputs(self._output_root, self.id)
    return Publish


def _QueueBind():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class QueueBindOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exchange": "exchange", "queue": "queue"}
        exchange: Reference
        queue: Reference
    class QueueBind(BaseTask):
        """``io.kestra.plugin.amqp.QueueBind``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.amqp.QueueBind",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("exchange", "host", "queue"),
        )
        exchange: Text | None = None
        queue: Text | None = None
        host: Text | None = None
        args: Dynamic[Map[Data]] | None = None
        password: Text | None = None
        port: Text | None = None
        routing_key: Text | None = None
        username: Text | None = None
        virtual_host: Text | None = None
        @property
        def outputs(self) -> QueueBindOutputs:
            return QueueBindOutputs(self._output_root, self.id)
    return QueueBind


def _RealtimeTrigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RealtimeTriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"app_id": "appId", "content_encoding": "contentEncoding", "content_type": "contentType", "correlation_id": "correlationId", "data": "data", "delivery_mode": "deliveryMode", "expiration": "expiration", "headers": "headers", "message_id": "messageId", "priority": "priority", "reply_to": "replyTo", "timestamp": "timestamp", "type": "type", "user_id": "userId"}
        app_id: Reference
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
        timestamp: Reference
        type: Reference
        user_id: Reference
    class RealtimeTrigger(BaseTrigger):
        """``io.kestra.plugin.amqp.RealtimeTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.amqp.RealtimeTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "queue"),
        )
        queue: Text | None = None
        host: Text | None = None
        consumer_tag: Text | None = None
        serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
        auto_ack: Dynamic[Bool] | None = None
        password: Text | None = None
        port: Text | None = None
        username: Text | None = None
        virtual_host: Text | None = None
        @property
        def outputs(self) -> RealtimeTriggerOutputs:
            return RealtimeTriggerOutputs("trigger", self.id)
    return RealtimeTrigger


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "uri": "uri"}
        count: Reference
        uri: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.amqp.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.amqp.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "queue"),
        )
        queue: Text | None = None
        host: Text | None = None
        consumer_tag: Text | None = None
        serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
        auto_ack: Dynamic[Bool] | None = None
        interval: Duration | None = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        password: Text | None = None
        port: Text | None = None
        username: Text | None = None
        virtual_host: Text | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Consume,
        _CreateQueue,
        _DeclareExchange,
        _Publish,
        _QueueBind,
        _RealtimeTrigger,
        _Trigger,
    ),
    (
        "models",
    ),
)
