# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.dis``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Consume",
    "PutRecords",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX = "io.kestra.plugin.huawei.dis"


def _Consume():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import DateTime, Duration, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Consume(BaseTask):
        """``io.kestra.plugin.huawei.dis.Consume``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.dis.Consume",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        partition_id: Text | None = None
        starting_position: Dynamic[Literal["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]] | None = None
        stream_name: Text | None = None
        access_key_id: Text | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        max_duration: Dynamic[Duration] | None = None
        max_fetch_bytes: Dynamic[Int] | None = None
        max_records: Dynamic[Int] | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
        starting_timestamp: Dynamic[DateTime] | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Consume


def _PutRecords():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class PutRecords(BaseTask):
        """``io.kestra.plugin.huawei.dis.PutRecords``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.dis.PutRecords",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        from_: Data | None = None
        stream_name: Text | None = None
        access_key_id: Text | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        fail_on_unsuccessful_records: Dynamic[Bool] | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return PutRecords


def _RealtimeTrigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import DateTime, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class RealtimeTrigger(BaseTrigger):
        """``io.kestra.plugin.huawei.dis.RealtimeTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.dis.RealtimeTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        partition_id: Text | None = None
        starting_position: Dynamic[Literal["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]] | None = None
        stream_name: Text | None = None
        access_key_id: Text | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        max_fetch_bytes: Dynamic[Int] | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
        starting_timestamp: Dynamic[DateTime] | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs("trigger", self.id)
    return RealtimeTrigger


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import DateTime, Duration, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.huawei.dis.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.dis.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        partition_id: Text | None = None
        starting_position: Dynamic[Literal["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]] | None = None
        stream_name: Text | None = None
        access_key_id: Text | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        interval: Duration | None = None
        max_duration: Dynamic[Duration] | None = None
        max_fetch_bytes: Dynamic[Int] | None = None
        max_records: Dynamic[Int] | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
        starting_timestamp: Dynamic[DateTime] | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Consume,
        _PutRecords,
        _RealtimeTrigger,
        _Trigger,
    ),
)
