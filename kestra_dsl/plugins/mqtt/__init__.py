# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.mqtt``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Publish",
    "RealtimeTrigger",
    "Subscribe",
    "Trigger",
]

PREFIX = "io.kestra.plugin.mqtt"


def _Publish():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PublishOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"messages_count": "messagesCount"}
        messages_count: Reference
    class Publish(BaseTask):
        """``io.kestra.plugin.mqtt.Publish``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.mqtt.Publish",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "from_", "serde_type", "server", "topic"),
        )
        client_id: Text | None = None
        from_: Data | None = None
        serde_type: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
        server: Text | None = None
        topic: Text | None = None
        auth_method: Text | None = None
        connection_timeout: Dynamic[Duration] | None = None
        correlation_data: Text | None = None
        crt: Text | None = None
        https_hostname_verification_enabled: Dynamic[Bool] | None = None
        mqtt_version: Dynamic[Literal["V3", "V5"]] | None = None
        password: Text | None = None
        qos: Dynamic[Int] | None = None
        response_topic: Text | None = None
        retain: Dynamic[Bool] | None = None
        username: Text | None = None
        @property
        def outputs(self) -> PublishOutputs:
            return PublishOutputs(self._output_root, self.id)
    return Publish


def _RealtimeTrigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.mqtt.RealtimeTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("topic",),
        )
        topic: Data | None = None
        serde_type: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
        auth_method: Text | None = None
        client_id: Text | None = None
        connection_timeout: Dynamic[Duration] | None = None
        crt: Text | None = None
        https_hostname_verification_enabled: Dynamic[Bool] | None = None
        mqtt_version: Dynamic[Literal["V3", "V5"]] | None = None
        password: Text | None = None
        qos: Dynamic[Int] | None = None
        server: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> RealtimeTriggerOutputs:
            return RealtimeTriggerOutputs("trigger", self.id)
    return RealtimeTrigger


def _Subscribe():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SubscribeOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
        messages_count: Reference
        uri: Reference
    class Subscribe(BaseTask):
        """``io.kestra.plugin.mqtt.Subscribe``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.mqtt.Subscribe",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "server", "topic"),
        )
        client_id: Text | None = None
        server: Text | None = None
        topic: Data | None = None
        auth_method: Text | None = None
        connection_timeout: Dynamic[Duration] | None = None
        crt: Text | None = None
        https_hostname_verification_enabled: Dynamic[Bool] | None = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        mqtt_version: Dynamic[Literal["V3", "V5"]] | None = None
        password: Text | None = None
        qos: Dynamic[Int] | None = None
        serde_type: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
        username: Text | None = None
        @property
        def outputs(self) -> SubscribeOutputs:
            return SubscribeOutputs(self._output_root, self.id)
    return Subscribe


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"messages_count": "messagesCount", "uri": "uri"}
        messages_count: Reference
        uri: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.mqtt.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.mqtt.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("topic",),
        )
        topic: Data | None = None
        serde_type: Dynamic[Literal["STRING", "JSON", "BYTES"]] | None = None
        auth_method: Text | None = None
        client_id: Text | None = None
        connection_timeout: Dynamic[Duration] | None = None
        crt: Text | None = None
        https_hostname_verification_enabled: Dynamic[Bool] | None = None
        interval: Duration | None = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        mqtt_version: Dynamic[Literal["V3", "V5"]] | None = None
        password: Text | None = None
        qos: Dynamic[Int] | None = None
        server: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Publish,
        _RealtimeTrigger,
        _Subscribe,
        _Trigger,
    ),
)
