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
    """``io.kestra.plugin.aws.kinesis.Consume``."""

    stream_name: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    endpoint_override: Text | None = None
    force_path_style: Dynamic[Bool] | None = None
    iterator_type: (
        Dynamic[Literal["AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER", "TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]]
        | None
    ) = None
    """Default: LATEST."""
    max_duration: Dynamic[Duration] | None = None
    """Default: PT30S."""
    max_records: Dynamic[Int] | None = None
    """Default: 1000."""
    poll_duration: Dynamic[Duration] | None = None
    """Default: PT1S."""
    region: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    starting_sequence_number: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

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
    """``io.kestra.plugin.aws.kinesis.PutRecords``."""

    records: Text | Items[One[Record]] | None = None
    """Required."""
    access_key_id: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    endpoint_override: Text | None = None
    fail_on_unsuccessful_records: Dynamic[Bool] | None = None
    """Default: true."""
    force_path_style: Dynamic[Bool] | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    stream_arn: Text | None = None
    stream_name: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

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
    """``io.kestra.plugin.aws.kinesis.RealtimeTrigger``."""

    consumer_arn: Text | None = None
    """Required."""
    stream_name: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    endpoint_override: Text | None = None
    iterator_type: (
        Dynamic[Literal["AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER", "TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]]
        | None
    ) = None
    """Default: LATEST."""
    region: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    shard_discovery_interval: Dynamic[Duration] | None = None
    """Default: PT30S."""
    starting_sequence_number: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

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
    """``io.kestra.plugin.aws.kinesis.Trigger``."""

    stream_name: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    endpoint_override: Text | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    iterator_type: (
        Dynamic[Literal["AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER", "TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]]
        | None
    ) = None
    """Default: LATEST."""
    max_duration: Dynamic[Duration] | None = None
    """Default: PT30S."""
    max_records: Dynamic[Int] | None = None
    """Default: 1000."""
    poll_duration: Dynamic[Duration] | None = None
    """Default: PT1S."""
    region: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    starting_sequence_number: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
