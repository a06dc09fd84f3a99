# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.pubsub``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Consume",
    "Publish",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX = "io.kestra.plugin.gcp.pubsub"


def _Consume():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ConsumeOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "uri": "uri"}
        count: Reference
        uri: Reference
    class Consume(BaseTask):
        """``io.kestra.plugin.gcp.pubsub.Consume``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.pubsub.Consume",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("subscription", "topic"),
        )
        subscription: Text | None = None
        topic: Text | None = None
        auto_create_subscription: Dynamic[Bool] | None = None
        impersonated_service_account: Text | None = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> ConsumeOutputs:
            return ConsumeOutputs(self._output_root, self.id)
    return Consume


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
        """``io.kestra.plugin.gcp.pubsub.Publish``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.pubsub.Publish",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "topic"),
        )
        from_: (
            Text | Items[One[later("kestra_dsl.plugins.gcp.pubsub.model",
            "Message")]] | One[later("kestra_dsl.plugins.gcp.pubsub.model", "Message")]
            | None
        ) = None
        topic: Text | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> PublishOutputs:
            return PublishOutputs(self._output_root, self.id)
    return Publish


def _RealtimeTrigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RealtimeTriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"attributes": "attributes", "data": "data", "message_id": "messageId", "ordering_key": "orderingKey"}
        attributes: Reference
        data: Reference
        message_id: Reference
        ordering_key: Reference
    class RealtimeTrigger(BaseTrigger):
        """``io.kestra.plugin.gcp.pubsub.RealtimeTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.pubsub.RealtimeTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("topic",),
        )
        topic: Text | None = None
        serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
        auto_create_subscription: Dynamic[Bool] | None = None
        impersonated_service_account: Text | None = None
        interval: Dynamic[Duration] | None = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        subscription: Text | None = None
        @property
        def outputs(self) -> RealtimeTriggerOutputs:
            return RealtimeTriggerOutputs("trigger", self.id)
    return RealtimeTrigger


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "uri": "uri"}
        count: Reference
        uri: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.gcp.pubsub.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.pubsub.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("topic",),
        )
        topic: Text | None = None
        serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
        auto_create_subscription: Dynamic[Bool] | None = None
        impersonated_service_account: Text | None = None
        interval: Duration | None = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        subscription: Text | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Consume,
        _Publish,
        _RealtimeTrigger,
        _Trigger,
    ),
    (
        "model",
    ),
)
