# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.nats.core``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Consume",
    "Produce",
    "RealtimeTrigger",
    "Request",
    "Trigger",
]

PREFIX: str


class ConsumeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
    messages_count: Reference
    uri: Reference


class Consume(BaseTask):
    """``io.kestra.plugin.nats.core.Consume``.

    A task. In Kestra 1.3, 2.0. From plugin-nats 1.4.5. Required: id, subject, url.
    https://kestra.io/plugins/plugin-nats/core/io.kestra.plugin.nats.core.consume
    """

    subject: Text | None = None
    """Subject of the message. Text. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    batch_size: Int | None = None
    """Whole number. Default: 10. At least 1."""
    creds: Text | None = None
    """Text, or an expression."""
    deliver_policy: (
        Dynamic[Literal["All", "Last", "New", "ByStartSequence", "ByStartTime", "LastPerSubject"]]
        | None
    ) = None
    """All, Last, New, ByStartSequence, ByStartTime or LastPerSubject, or an expression. Default: All."""
    durable_id: Text | None = None
    """Text, or an expression."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    poll_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT2S."""
    since: Text | None = None
    """Text, or an expression."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> ConsumeOutputs:
        return ConsumeOutputs(self._output_root, self.id)


class ProduceOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount"}
    messages_count: Reference


class Produce(BaseTask):
    """``io.kestra.plugin.nats.core.Produce``.

    A task. In Kestra 1.3, 2.0. From plugin-nats 1.4.5. Required: id, from_, subject, url.
    https://kestra.io/plugins/plugin-nats/core/io.kestra.plugin.nats.core.produce
    """

    from_: Text | Items[Data] | Map[Data] | None = None
    """Text, or list of any data, or mapping of names to any data. Required."""
    subject: Text | None = None
    """Subject of the message. Text. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    creds: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> ProduceOutputs:
        return ProduceOutputs(self._output_root, self.id)


class RealtimeTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"data": "data", "headers": "headers", "subject": "subject", "timestamp": "timestamp"}
    data: Reference
    headers: Reference
    subject: Reference
    timestamp: Reference


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.nats.core.RealtimeTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-nats 1.4.5. Required: id, subject, url.
    https://kestra.io/plugins/plugin-nats/core/io.kestra.plugin.nats.core.realtimetrigger
    """

    subject: Text | None = None
    """Subject of the message. Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    batch_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10. At least 1."""
    deliver_policy: (
        Dynamic[Literal["All", "Last", "New", "ByStartSequence", "ByStartTime", "LastPerSubject"]]
        | None
    ) = None
    """All, Last, New, ByStartSequence, ByStartTime or LastPerSubject, or an expression. Default: All."""
    creds: Text | None = None
    """Text, or an expression."""
    durable_id: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    since: Text | None = None
    """Text, or an expression."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> RealtimeTriggerOutputs:
        return RealtimeTriggerOutputs("trigger", self.id)


class RequestOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"response": "response"}
    response: Reference


class Request(BaseTask):
    """``io.kestra.plugin.nats.core.Request``.

    A task. In Kestra 1.3, 2.0. From plugin-nats 1.4.5. Required: id, from_, subject, url.
    https://kestra.io/plugins/plugin-nats/core/io.kestra.plugin.nats.core.request
    """

    from_: Data | None = None
    """Any data. Required."""
    subject: Text | None = None
    """Subject of the message. Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    creds: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    request_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> RequestOutputs:
        return RequestOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
    messages_count: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.nats.core.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-nats 1.4.5. Required: id, subject, url.
    https://kestra.io/plugins/plugin-nats/core/io.kestra.plugin.nats.core.trigger
    """

    subject: Text | None = None
    """Subject of the message. Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    batch_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10. At least 1."""
    deliver_policy: (
        Dynamic[Literal["All", "Last", "New", "ByStartSequence", "ByStartTime", "LastPerSubject"]]
        | None
    ) = None
    """All, Last, New, ByStartSequence, ByStartTime or LastPerSubject, or an expression. Default: All."""
    creds: Text | None = None
    """Text, or an expression."""
    durable_id: Text | None = None
    """Text, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    poll_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT2S."""
    since: Text | None = None
    """Text, or an expression."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
