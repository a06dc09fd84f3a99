# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.dis``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, DateTime, Duration, Dynamic, Int, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.huawei import TemporaryCredentialsConfig

__all__ = [
    "Consume",
    "PutRecords",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX: str


class Consume(BaseTask):
    """``io.kestra.plugin.huawei.dis.Consume``."""

    partition_id: Text | None = None
    starting_position: Dynamic[Literal["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]] | None = None
    """Default: TRIM_HORIZON."""
    stream_name: Text | None = None
    access_key_id: Text | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    max_duration: Dynamic[Duration] | None = None
    max_fetch_bytes: Dynamic[Int] | None = None
    """Default: 2097152."""
    max_records: Dynamic[Int] | None = None
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """Default: STRING."""
    starting_timestamp: Dynamic[DateTime] | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class PutRecords(BaseTask):
    """``io.kestra.plugin.huawei.dis.PutRecords``."""

    from_: Data | None = None
    stream_name: Text | None = None
    access_key_id: Text | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    fail_on_unsuccessful_records: Dynamic[Bool] | None = None
    """Default: true."""
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """Default: STRING."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.huawei.dis.RealtimeTrigger``."""

    partition_id: Text | None = None
    starting_position: Dynamic[Literal["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]] | None = None
    """Default: TRIM_HORIZON."""
    stream_name: Text | None = None
    access_key_id: Text | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    max_fetch_bytes: Dynamic[Int] | None = None
    """Default: 2097152."""
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """Default: STRING."""
    starting_timestamp: Dynamic[DateTime] | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.huawei.dis.Trigger``."""

    partition_id: Text | None = None
    starting_position: Dynamic[Literal["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]] | None = None
    """Default: TRIM_HORIZON."""
    stream_name: Text | None = None
    access_key_id: Text | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    max_duration: Dynamic[Duration] | None = None
    max_fetch_bytes: Dynamic[Int] | None = None
    """Default: 2097152."""
    max_records: Dynamic[Int] | None = None
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """Default: STRING."""
    starting_timestamp: Dynamic[DateTime] | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)
