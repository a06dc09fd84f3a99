# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.kinesis``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Consume",
    "PutRecords",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX = "io.kestra.plugin.aws.kinesis"


def _Consume():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ConsumeOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "last_sequence_per_shard": "lastSequencePerShard", "uri": "uri"}
        count: Reference
        last_sequence_per_shard: Reference
        uri: Reference
    class Consume(BaseTask):
        """``io.kestra.plugin.aws.kinesis.Consume``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.kinesis.Consume",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("stream_name",),
        )
        stream_name: Text | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        iterator_type: (
            Dynamic[Literal["AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER", "TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]]
            | None
        ) = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        poll_duration: Dynamic[Duration] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        starting_sequence_number: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> ConsumeOutputs:
            return ConsumeOutputs(self._output_root, self.id)
    return Consume


def _PutRecords():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PutRecordsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"failed_records_count": "failedRecordsCount", "record_count": "recordCount", "uri": "uri"}
        failed_records_count: Reference
        record_count: Reference
        uri: Reference
    class PutRecords(BaseTask):
        """``io.kestra.plugin.aws.kinesis.PutRecords``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.kinesis.PutRecords",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("records",),
        )
        records: Text | Items[One[later("kestra_dsl.plugins.aws.kinesis.model", "Record")]] | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        fail_on_unsuccessful_records: Dynamic[Bool] | None = None
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
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> PutRecordsOutputs:
            return PutRecordsOutputs(self._output_root, self.id)
    return PutRecords


def _RealtimeTrigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.kinesis.RealtimeTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("consumer_arn", "stream_name"),
        )
        consumer_arn: Text | None = None
        stream_name: Text | None = None
        access_key_id: Text | None = None
        endpoint_override: Text | None = None
        iterator_type: (
            Dynamic[Literal["AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER", "TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]]
            | None
        ) = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        shard_discovery_interval: Dynamic[Duration] | None = None
        starting_sequence_number: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> RealtimeTriggerOutputs:
            return RealtimeTriggerOutputs("trigger", self.id)
    return RealtimeTrigger


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "last_sequence_per_shard": "lastSequencePerShard", "uri": "uri"}
        count: Reference
        last_sequence_per_shard: Reference
        uri: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.aws.kinesis.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.kinesis.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("stream_name",),
        )
        stream_name: Text | None = None
        access_key_id: Text | None = None
        endpoint_override: Text | None = None
        interval: Duration | None = None
        iterator_type: (
            Dynamic[Literal["AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER", "TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]]
            | None
        ) = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        poll_duration: Dynamic[Duration] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        starting_sequence_number: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Consume,
        _PutRecords,
        _RealtimeTrigger,
        _Trigger,
    ),
    (
        "model",
    ),
)
