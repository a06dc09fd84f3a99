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
    """``io.kestra.plugin.nats.core.Consume``."""

    subject: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    batch_size: Int | None = None
    """Default: 10. At least 1."""
    creds: Text | None = None
    deliver_policy: (
        Dynamic[Literal["All", "Last", "New", "ByStartSequence", "ByStartTime", "LastPerSubject"]]
        | None
    ) = None
    """Default: All."""
    durable_id: Text | None = None
    max_duration: Dynamic[Duration] | None = None
    max_records: Dynamic[Int] | None = None
    password: Text | None = None
    poll_duration: Dynamic[Duration] | None = None
    """Default: PT2S."""
    since: Text | None = None
    token: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> ConsumeOutputs:
        return ConsumeOutputs(self._output_root, self.id)


class ProduceOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount"}
    messages_count: Reference


class Produce(BaseTask):
    """``io.kestra.plugin.nats.core.Produce``."""

    from_: Text | Items[Data] | Map[Data] | None = None
    """Required."""
    subject: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    creds: Text | None = None
    password: Text | None = None
    token: Text | None = None
    username: Text | None = None

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
    """``io.kestra.plugin.nats.core.RealtimeTrigger``."""

    subject: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    batch_size: Dynamic[Int] | None = None
    """Default: 10. At least 1."""
    deliver_policy: (
        Dynamic[Literal["All", "Last", "New", "ByStartSequence", "ByStartTime", "LastPerSubject"]]
        | None
    ) = None
    """Default: All."""
    creds: Text | None = None
    durable_id: Text | None = None
    password: Text | None = None
    since: Text | None = None
    token: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> RealtimeTriggerOutputs:
        return RealtimeTriggerOutputs("trigger", self.id)


class RequestOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"response": "response"}
    response: Reference


class Request(BaseTask):
    """``io.kestra.plugin.nats.core.Request``."""

    from_: Data | None = None
    """Required."""
    subject: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    creds: Text | None = None
    password: Text | None = None
    request_timeout: Dynamic[Duration] | None = None
    """Default: PT5S."""
    token: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> RequestOutputs:
        return RequestOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
    messages_count: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.nats.core.Trigger``."""

    subject: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    batch_size: Dynamic[Int] | None = None
    """Default: 10. At least 1."""
    deliver_policy: (
        Dynamic[Literal["All", "Last", "New", "ByStartSequence", "ByStartTime", "LastPerSubject"]]
        | None
    ) = None
    """Default: All."""
    creds: Text | None = None
    durable_id: Text | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    max_duration: Dynamic[Duration] | None = None
    max_records: Dynamic[Int] | None = None
    password: Text | None = None
    poll_duration: Dynamic[Duration] | None = None
    """Default: PT2S."""
    since: Text | None = None
    token: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
