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
    """``io.kestra.plugin.mqtt.Publish``.

    A task. In Kestra 1.3, 2.0. From plugin-mqtt 1.4.0. Required: id, client_id, from_, serde_type, server, topic.
    https://kestra.io/plugins/plugin-mqtt/io.kestra.plugin.mqtt.publish
    """

    client_id: Text | None = None
    """Text, or an expression. Required."""
    from_: Data | None = None
    """Any data. Required."""
    serde_type: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
    """STRING, JSON or BYTES, or an expression. Required."""
    server: Text | None = None
    """Text, or an expression. Required."""
    topic: Text | None = None
    """Text, or an expression. Required."""
    auth_method: Text | None = None
    """Text, or an expression."""
    connection_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    correlation_data: Text | None = None
    """Text, or an expression."""
    crt: Text | None = None
    """Text, or an expression."""
    https_hostname_verification_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    mqtt_version: Dynamic[Literal["V3", "V5"]] | None = None
    """V3 or V5, or an expression. Default: V5."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    qos: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1."""
    response_topic: Text | None = None
    """Text, or an expression."""
    retain: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

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
    """``io.kestra.plugin.mqtt.RealtimeTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-mqtt 1.4.0. Required: id, topic.
    https://kestra.io/plugins/plugin-mqtt/io.kestra.plugin.mqtt.realtimetrigger
    """

    topic: Data | None = None
    """Any data. Required."""
    serde_type: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
    """STRING, JSON or BYTES, or an expression. Default: JSON."""
    auth_method: Text | None = None
    """Text, or an expression."""
    client_id: Text | None = None
    """Text, or an expression."""
    connection_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    crt: Text | None = None
    """Text, or an expression."""
    https_hostname_verification_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    mqtt_version: Dynamic[Literal["V3", "V5"]] | None = None
    """V3 or V5, or an expression. Default: V5."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    qos: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1."""
    server: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> RealtimeTriggerOutputs:
        return RealtimeTriggerOutputs("trigger", self.id)


class SubscribeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
    messages_count: Reference
    uri: Reference


class Subscribe(BaseTask):
    """``io.kestra.plugin.mqtt.Subscribe``.

    A task. In Kestra 1.3, 2.0. From plugin-mqtt 1.4.0. Required: id, client_id, server, topic.
    https://kestra.io/plugins/plugin-mqtt/io.kestra.plugin.mqtt.subscribe
    """

    client_id: Text | None = None
    """Text, or an expression. Required."""
    server: Text | None = None
    """Text, or an expression. Required."""
    topic: Data | None = None
    """Any data. Required."""
    auth_method: Text | None = None
    """Text, or an expression."""
    connection_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    crt: Text | None = None
    """Text, or an expression."""
    https_hostname_verification_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    mqtt_version: Dynamic[Literal["V3", "V5"]] | None = None
    """V3 or V5, or an expression. Default: V5."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    qos: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1."""
    serde_type: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
    """STRING, JSON or BYTES, or an expression. Default: JSON."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> SubscribeOutputs:
        return SubscribeOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
    messages_count: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.mqtt.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-mqtt 1.4.0. Required: id, topic.
    https://kestra.io/plugins/plugin-mqtt/io.kestra.plugin.mqtt.trigger
    """

    topic: Data | None = None
    """Any data. Required."""
    serde_type: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
    """STRING, JSON or BYTES, or an expression. Default: JSON."""
    auth_method: Text | None = None
    """Text, or an expression."""
    client_id: Text | None = None
    """Text, or an expression."""
    connection_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    crt: Text | None = None
    """Text, or an expression."""
    https_hostname_verification_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    mqtt_version: Dynamic[Literal["V3", "V5"]] | None = None
    """V3 or V5, or an expression. Default: V5."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    qos: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1."""
    server: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
