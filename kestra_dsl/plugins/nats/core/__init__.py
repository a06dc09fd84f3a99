# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.nats.core``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Consume",
    "Produce",
    "RealtimeTrigger",
    "Request",
    "Trigger",
]

PREFIX = "io.kestra.plugin.nats.core"


def _Consume():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ConsumeOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
        messages_count: Reference
        uri: Reference
    class Consume(BaseTask):
        """``io.kestra.plugin.nats.core.Consume``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.nats.core.Consume",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("subject", "url"),
            aliases=("io.kestra.plugin.nats.Consume",),
        )
        subject: Text | None = None
        url: Text | None = None
        batch_size: Int | None = None
        creds: Text | None = None
        deliver_policy: (
            Dynamic[Literal["All", "Last", "New", "ByStartSequence", "ByStartTime", "LastPerSubject"]]
            | None
        ) = None
        durable_id: Text | None = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        password: Text | None = None
        poll_duration: Dynamic[Duration] | None = None
        since: Text | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> ConsumeOutputs:
            return ConsumeOutputs(self._output_root, self.id)
    return Consume


def _Produce():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ProduceOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"messages_count": "messagesCount"}
        messages_count: Reference
    class Produce(BaseTask):
        """``io.kestra.plugin.nats.core.Produce``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.nats.core.Produce",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "subject", "url"),
            aliases=("io.kestra.plugin.nats.Produce",),
        )
        from_: Text | Items[Data] | Map[Data] | None = None
        subject: Text | None = None
        url: Text | None = None
        creds: Text | None = None
        password: Text | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> ProduceOutputs:
            return ProduceOutputs(self._output_root, self.id)
    return Produce


def _RealtimeTrigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RealtimeTriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"data": "data", "headers": "headers", "subject": "subject", "timestamp": "timestamp"}
        data: Reference
        headers: Reference
        subject: Reference
        timestamp: Reference
    class RealtimeTrigger(BaseTrigger):
        """``io.kestra.plugin.nats.core.RealtimeTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.nats.core.RealtimeTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("subject", "url"),
            aliases=("io.kestra.plugin.nats.RealtimeTrigger",),
        )
        subject: Text | None = None
        url: Text | None = None
        batch_size: Dynamic[Int] | None = None
        deliver_policy: (
            Dynamic[Literal["All", "Last", "New", "ByStartSequence", "ByStartTime", "LastPerSubject"]]
            | None
        ) = None
        creds: Text | None = None
        durable_id: Text | None = None
        password: Text | None = None
        since: Text | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> RealtimeTriggerOutputs:
            return RealtimeTriggerOutputs("trigger", self.id)
    return RealtimeTrigger


def _Request():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RequestOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"response": "response"}
        response: Reference
    class Request(BaseTask):
        """``io.kestra.plugin.nats.core.Request``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.nats.core.Request",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "subject", "url"),
            aliases=("io.kestra.plugin.nats.Request",),
        )
        from_: Data | None = None
        subject: Text | None = None
        url: Text | None = None
        creds: Text | None = None
        password: Text | None = None
        request_timeout: Dynamic[Duration] | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> RequestOutputs:
            return RequestOutputs(self._output_root, self.id)
    return Request


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
        messages_count: Reference
        uri: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.nats.core.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.nats.core.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("subject", "url"),
            aliases=("io.kestra.plugin.nats.Trigger",),
        )
        subject: Text | None = None
        url: Text | None = None
        batch_size: Dynamic[Int] | None = None
        deliver_policy: (
            Dynamic[Literal["All", "Last", "New", "ByStartSequence", "ByStartTime", "LastPerSubject"]]
            | None
        ) = None
        creds: Text | None = None
        durable_id: Text | None = None
        interval: Duration | None = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        password: Text | None = None
        poll_duration: Dynamic[Duration] | None = None
        since: Text | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Consume,
        _Produce,
        _RealtimeTrigger,
        _Request,
        _Trigger,
    ),
)
