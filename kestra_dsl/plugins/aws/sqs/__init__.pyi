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
    """``io.kestra.plugin.aws.sqs.Consume``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, queue_url.
    https://kestra.io/plugins/plugin-aws/sqs/io.kestra.plugin.aws.sqs.consume
    """

    queue_url: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    auto_delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    connection_acquisition_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    max_concurrency: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 50."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """STRING or JSON, or an expression. Default: STRING."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""
    visibility_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 30."""

    @property
    def outputs(self) -> ConsumeOutputs:
        return ConsumeOutputs(self._output_root, self.id)


class PublishOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount"}
    messages_count: Reference


class Publish(BaseTask):
    """``io.kestra.plugin.aws.sqs.Publish``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, from_, queue_url.
    https://kestra.io/plugins/plugin-aws/sqs/io.kestra.plugin.aws.sqs.publish
    """

    from_: Text | Items[Data] | One[Message] | None = None
    """Text, or list of any data, or Message. Required."""
    queue_url: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    connection_acquisition_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    max_concurrency: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 50."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""

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
    """``io.kestra.plugin.aws.sqs.RealtimeTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, queue_url.
    https://kestra.io/plugins/plugin-aws/sqs/io.kestra.plugin.aws.sqs.realtimetrigger
    """

    queue_url: Text | None = None
    """Text, or an expression. Required."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """STRING or JSON, or an expression. Default: STRING."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    auto_delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    client_retry_max_attempts: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 3."""
    connection_acquisition_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    max_concurrency: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 50."""
    max_number_of_message: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 5."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""
    visibility_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 30."""
    wait_time: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT20S."""

    @property
    def outputs(self) -> RealtimeTriggerOutputs:
        return RealtimeTriggerOutputs("trigger", self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "uri": "uri"}
    count: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.aws.sqs.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, queue_url.
    https://kestra.io/plugins/plugin-aws/sqs/io.kestra.plugin.aws.sqs.trigger
    """

    queue_url: Text | None = None
    """Text, or an expression. Required."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """STRING or JSON, or an expression. Default: STRING."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    auto_delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    connection_acquisition_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    max_concurrency: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 50."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""
    visibility_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 30."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
