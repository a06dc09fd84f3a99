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
    """``io.kestra.plugin.huawei.dis.Consume``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/dis/io.kestra.plugin.huawei.dis.consume
    """

    partition_id: Text | None = None
    """Text, or an expression."""
    starting_position: Dynamic[Literal["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]] | None = None
    """TRIM_HORIZON, LATEST or AT_TIMESTAMP, or an expression. Default: TRIM_HORIZON."""
    stream_name: Text | None = None
    """Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_fetch_bytes: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 2097152."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """STRING, JSON or BINARY, or an expression. Default: STRING."""
    starting_timestamp: Dynamic[DateTime] | None = None
    """Date and time, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class PutRecords(BaseTask):
    """``io.kestra.plugin.huawei.dis.PutRecords``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/dis/io.kestra.plugin.huawei.dis.putrecords
    """

    from_: Data | None = None
    """Any data."""
    stream_name: Text | None = None
    """Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression."""
    fail_on_unsuccessful_records: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """STRING, JSON or BINARY, or an expression. Default: STRING."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.huawei.dis.RealtimeTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/dis/io.kestra.plugin.huawei.dis.realtimetrigger
    """

    partition_id: Text | None = None
    """Text, or an expression."""
    starting_position: Dynamic[Literal["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]] | None = None
    """TRIM_HORIZON, LATEST or AT_TIMESTAMP, or an expression. Default: TRIM_HORIZON."""
    stream_name: Text | None = None
    """Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression."""
    max_fetch_bytes: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 2097152."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """STRING, JSON or BINARY, or an expression. Default: STRING."""
    starting_timestamp: Dynamic[DateTime] | None = None
    """Date and time, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.huawei.dis.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/dis/io.kestra.plugin.huawei.dis.trigger
    """

    partition_id: Text | None = None
    """Text, or an expression."""
    starting_position: Dynamic[Literal["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]] | None = None
    """TRIM_HORIZON, LATEST or AT_TIMESTAMP, or an expression. Default: TRIM_HORIZON."""
    stream_name: Text | None = None
    """Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_fetch_bytes: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 2097152."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """STRING, JSON or BINARY, or an expression. Default: STRING."""
    starting_timestamp: Dynamic[DateTime] | None = None
    """Date and time, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)
