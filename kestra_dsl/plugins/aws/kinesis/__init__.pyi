# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.kinesis``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.aws.kinesis.model import Record

__all__ = [
    "Consume",
    "PutRecords",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX: str


class ConsumeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "last_sequence_per_shard": "lastSequencePerShard", "uri": "uri"}
    count: Reference
    last_sequence_per_shard: Reference
    uri: Reference


class Consume(BaseTask):
    """``io.kestra.plugin.aws.kinesis.Consume``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, stream_name.
    https://kestra.io/plugins/plugin-aws/kinesis/io.kestra.plugin.aws.kinesis.consume
    """

    stream_name: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    iterator_type: (
        Dynamic[Literal["AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER", "TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]]
        | None
    ) = None
    """AT_SEQUENCE_NUMBER, AFTER_SEQUENCE_NUMBER, TRIM_HORIZON, LATEST or AT_TIMESTAMP, or an expression. Default: LATEST."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT30S."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    poll_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1S."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    starting_sequence_number: Text | None = None
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
    def outputs(self) -> ConsumeOutputs:
        return ConsumeOutputs(self._output_root, self.id)


class PutRecordsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"failed_records_count": "failedRecordsCount", "record_count": "recordCount", "uri": "uri"}
    failed_records_count: Reference
    record_count: Reference
    uri: Reference


class PutRecords(BaseTask):
    """``io.kestra.plugin.aws.kinesis.PutRecords``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, records.
    https://kestra.io/plugins/plugin-aws/kinesis/io.kestra.plugin.aws.kinesis.putrecords
    """

    records: Text | Items[One[Record]] | None = None
    """Text, or list of Record. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    fail_on_unsuccessful_records: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    stream_arn: Text | None = None
    """Text, or an expression."""
    stream_name: Text | None = None
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
    def outputs(self) -> PutRecordsOutputs:
        return PutRecordsOutputs(self._output_root, self.id)


class RealtimeTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"approximate_arrival_timestamp": "approximateArrivalTimestamp", "data": "data", "partition_key": "partitionKey", "sequence_number": "sequenceNumber", "shard_id": "shardId"}
    approximate_arrival_timestamp: Reference
    data: Reference
    partition_key: Reference
    sequence_number: Reference
    shard_id: Reference


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.aws.kinesis.RealtimeTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, consumer_arn, stream_name.
    https://kestra.io/plugins/plugin-aws/kinesis/io.kestra.plugin.aws.kinesis.realtimetrigger
    """

    consumer_arn: Text | None = None
    """Text, or an expression. Required."""
    stream_name: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    iterator_type: (
        Dynamic[Literal["AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER", "TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]]
        | None
    ) = None
    """AT_SEQUENCE_NUMBER, AFTER_SEQUENCE_NUMBER, TRIM_HORIZON, LATEST or AT_TIMESTAMP, or an expression. Default: LATEST."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    shard_discovery_interval: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT30S."""
    starting_sequence_number: Text | None = None
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
    def outputs(self) -> RealtimeTriggerOutputs:
        return RealtimeTriggerOutputs("trigger", self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "last_sequence_per_shard": "lastSequencePerShard", "uri": "uri"}
    count: Reference
    last_sequence_per_shard: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.aws.kinesis.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, stream_name.
    https://kestra.io/plugins/plugin-aws/kinesis/io.kestra.plugin.aws.kinesis.trigger
    """

    stream_name: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    iterator_type: (
        Dynamic[Literal["AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER", "TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]]
        | None
    ) = None
    """AT_SEQUENCE_NUMBER, AFTER_SEQUENCE_NUMBER, TRIM_HORIZON, LATEST or AT_TIMESTAMP, or an expression. Default: LATEST."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT30S."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    poll_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1S."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    starting_sequence_number: Text | None = None
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
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
