# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.sqs``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Consume",
    "Publish",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX = "io.kestra.plugin.aws.sqs"


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
        """``io.kestra.plugin.aws.sqs.Consume``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.sqs.Consume",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("queue_url",),
        )
        queue_url: Text | None = None
        access_key_id: Text | None = None
        auto_delete: Dynamic[Bool] | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        connection_acquisition_timeout: Dynamic[Duration] | None = None
        endpoint_override: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        max_concurrency: Dynamic[Int] | None = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        visibility_timeout: Dynamic[Int] | None = None
        @property
        def outputs(self) -> ConsumeOutputs:
            return ConsumeOutputs(self._output_root, self.id)
    return Consume


def _Publish():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PublishOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"messages_count": "messagesCount"}
        messages_count: Reference
    class Publish(BaseTask):
        """``io.kestra.plugin.aws.sqs.Publish``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.sqs.Publish",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "queue_url"),
        )
        from_: Text | Items[Data] | One[later("kestra_dsl.plugins.aws.sqs.model", "Message")] | None = None
        queue_url: Text | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        connection_acquisition_timeout: Dynamic[Duration] | None = None
        endpoint_override: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        max_concurrency: Dynamic[Int] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> PublishOutputs:
            return PublishOutputs(self._output_root, self.id)
    return Publish


def _RealtimeTrigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RealtimeTriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"data": "data", "deduplication_id": "deduplicationId", "delay_seconds": "delaySeconds", "group_id": "groupId"}
        data: Reference
        deduplication_id: Reference
        delay_seconds: Reference
        group_id: Reference
    class RealtimeTrigger(BaseTrigger):
        """``io.kestra.plugin.aws.sqs.RealtimeTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.sqs.RealtimeTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("queue_url",),
        )
        queue_url: Text | None = None
        serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
        access_key_id: Text | None = None
        auto_delete: Dynamic[Bool] | None = None
        client_retry_max_attempts: Dynamic[Int] | None = None
        connection_acquisition_timeout: Dynamic[Duration] | None = None
        endpoint_override: Text | None = None
        max_concurrency: Dynamic[Int] | None = None
        max_number_of_message: Dynamic[Int] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        visibility_timeout: Dynamic[Int] | None = None
        wait_time: Dynamic[Duration] | None = None
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
        """``io.kestra.plugin.aws.sqs.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.sqs.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("queue_url",),
        )
        queue_url: Text | None = None
        serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
        access_key_id: Text | None = None
        auto_delete: Dynamic[Bool] | None = None
        connection_acquisition_timeout: Dynamic[Duration] | None = None
        endpoint_override: Text | None = None
        interval: Duration | None = None
        max_concurrency: Dynamic[Int] | None = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        visibility_timeout: Dynamic[Int] | None = None
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
