# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.sqs``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.aws.sqs.model import Message

__all__ = [
    "Consume",
    "Publish",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX: str


class ConsumeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "uri": "uri"}
    count: Reference
    uri: Reference


class Consume(BaseTask):
    """``io.kestra.plugin.aws.sqs.Consume``."""

    queue_url: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    auto_delete: Dynamic[Bool] | None = None
    """Default: true."""
    compatibility_mode: Dynamic[Bool] | None = None
    connection_acquisition_timeout: Dynamic[Duration] | None = None
    """Default: PT5S."""
    endpoint_override: Text | None = None
    force_path_style: Dynamic[Bool] | None = None
    max_concurrency: Dynamic[Int] | None = None
    """Default: 50."""
    max_duration: Dynamic[Duration] | None = None
    max_records: Dynamic[Int] | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""
    session_token: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None
    visibility_timeout: Dynamic[Int] | None = None
    """Default: 30."""

    @property
    def outputs(self) -> ConsumeOutputs:
        return ConsumeOutputs(self._output_root, self.id)


class PublishOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount"}
    messages_count: Reference


class Publish(BaseTask):
    """``io.kestra.plugin.aws.sqs.Publish``."""

    from_: Text | Items[Data] | One[Message] | None = None
    """Required."""
    queue_url: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    connection_acquisition_timeout: Dynamic[Duration] | None = None
    """Default: PT5S."""
    endpoint_override: Text | None = None
    force_path_style: Dynamic[Bool] | None = None
    max_concurrency: Dynamic[Int] | None = None
    """Default: 50."""
    region: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

    @property
    def outputs(self) -> PublishOutputs:
        return PublishOutputs(self._output_root, self.id)


class RealtimeTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"data": "data", "deduplication_id": "deduplicationId", "delay_seconds": "delaySeconds", "group_id": "groupId"}
    data: Reference
    deduplication_id: Reference
    delay_seconds: Reference
    group_id: Reference


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.aws.sqs.RealtimeTrigger``."""

    queue_url: Text | None = None
    """Required."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""
    access_key_id: Text | None = None
    auto_delete: Dynamic[Bool] | None = None
    """Default: true."""
    client_retry_max_attempts: Dynamic[Int] | None = None
    """Default: 3."""
    connection_acquisition_timeout: Dynamic[Duration] | None = None
    """Default: PT5S."""
    endpoint_override: Text | None = None
    max_concurrency: Dynamic[Int] | None = None
    """Default: 50."""
    max_number_of_message: Dynamic[Int] | None = None
    """Default: 5."""
    region: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None
    visibility_timeout: Dynamic[Int] | None = None
    """Default: 30."""
    wait_time: Dynamic[Duration] | None = None
    """Default: PT20S."""

    @property
    def outputs(self) -> RealtimeTriggerOutputs:
        return RealtimeTriggerOutputs("trigger", self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "uri": "uri"}
    count: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.aws.sqs.Trigger``."""

    queue_url: Text | None = None
    """Required."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""
    access_key_id: Text | None = None
    auto_delete: Dynamic[Bool] | None = None
    """Default: true."""
    connection_acquisition_timeout: Dynamic[Duration] | None = None
    """Default: PT5S."""
    endpoint_override: Text | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    max_concurrency: Dynamic[Int] | None = None
    """Default: 50."""
    max_duration: Dynamic[Duration] | None = None
    max_records: Dynamic[Int] | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None
    visibility_timeout: Dynamic[Int] | None = None
    """Default: 30."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
