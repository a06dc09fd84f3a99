# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.mqtt``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Publish",
    "RealtimeTrigger",
    "Subscribe",
    "Trigger",
]

PREFIX: str


class PublishOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount"}
    messages_count: Reference


class Publish(BaseTask):
    """``io.kestra.plugin.mqtt.Publish``."""

    client_id: Text | None = None
    """Required."""
    from_: Data | None = None
    """Required."""
    serde_type: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
    """Required."""
    server: Text | None = None
    """Required."""
    topic: Text | None = None
    """Required."""
    auth_method: Text | None = None
    connection_timeout: Dynamic[Duration] | None = None
    correlation_data: Text | None = None
    crt: Text | None = None
    https_hostname_verification_enabled: Dynamic[Bool] | None = None
    mqtt_version: Dynamic[Literal["V3", "V5"]] | None = None
    """Default: V5."""
    password: Text | None = None
    qos: Dynamic[Int] | None = None
    """Default: 1."""
    response_topic: Text | None = None
    retain: Dynamic[Bool] | None = None
    """Default: false."""
    username: Text | None = None

    @property
    def outputs(self) -> PublishOutputs:
        return PublishOutputs(self._output_root, self.id)


class RealtimeTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"correlation_data": "correlationData", "id": "id", "payload": "payload", "properties": "properties", "qos": "qos", "response_topic": "responseTopic", "retain": "retain", "topic": "topic"}
    correlation_data: Reference
    id: Reference
    payload: Reference
    properties: Reference
    qos: Reference
    response_topic: Reference
    retain: Reference
    topic: Reference


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.mqtt.RealtimeTrigger``."""

    topic: Data | None = None
    """Required."""
    serde_type: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
    """Default: JSON."""
    auth_method: Text | None = None
    client_id: Text | None = None
    connection_timeout: Dynamic[Duration] | None = None
    crt: Text | None = None
    https_hostname_verification_enabled: Dynamic[Bool] | None = None
    mqtt_version: Dynamic[Literal["V3", "V5"]] | None = None
    """Default: V5."""
    password: Text | None = None
    qos: Dynamic[Int] | None = None
    """Default: 1."""
    server: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> RealtimeTriggerOutputs:
        return RealtimeTriggerOutputs("trigger", self.id)


class SubscribeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
    messages_count: Reference
    uri: Reference


class Subscribe(BaseTask):
    """``io.kestra.plugin.mqtt.Subscribe``."""

    client_id: Text | None = None
    """Required."""
    server: Text | None = None
    """Required."""
    topic: Data | None = None
    """Required."""
    auth_method: Text | None = None
    connection_timeout: Dynamic[Duration] | None = None
    crt: Text | None = None
    https_hostname_verification_enabled: Dynamic[Bool] | None = None
    max_duration: Dynamic[Duration] | None = None
    max_records: Dynamic[Int] | None = None
    mqtt_version: Dynamic[Literal["V3", "V5"]] | None = None
    """Default: V5."""
    password: Text | None = None
    qos: Dynamic[Int] | None = None
    """Default: 1."""
    serde_type: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
    """Default: JSON."""
    username: Text | None = None

    @property
    def outputs(self) -> SubscribeOutputs:
        return SubscribeOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
    messages_count: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.mqtt.Trigger``."""

    topic: Data | None = None
    """Required."""
    serde_type: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
    """Default: JSON."""
    auth_method: Text | None = None
    client_id: Text | None = None
    connection_timeout: Dynamic[Duration] | None = None
    crt: Text | None = None
    https_hostname_verification_enabled: Dynamic[Bool] | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    max_duration: Dynamic[Duration] | None = None
    max_records: Dynamic[Int] | None = None
    mqtt_version: Dynamic[Literal["V3", "V5"]] | None = None
    """Default: V5."""
    password: Text | None = None
    qos: Dynamic[Int] | None = None
    """Default: 1."""
    server: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
