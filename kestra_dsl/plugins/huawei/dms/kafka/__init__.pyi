# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.dms.kafka``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.huawei import TemporaryCredentialsConfig

__all__ = [
    "Consume",
    "Produce",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX: str


class Consume(BaseTask):
    """``io.kestra.plugin.huawei.dms.kafka.Consume``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/dms/io.kestra.plugin.huawei.dms.kafka.consume
    """

    group_id: Text | None = None
    """Text, or an expression."""
    topic: Text | None = None
    """Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    bootstrap_servers: Text | None = None
    """Text, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    key_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """STRING, JSON or BINARY, or an expression. Default: STRING."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    poll_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    sasl_mechanism: Dynamic[Literal["PLAIN", "SCRAM_SHA_512", "NONE"]] | None = None
    """PLAIN, SCRAM_SHA_512 or NONE, or an expression. Default: PLAIN."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    ssl_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    value_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """STRING, JSON or BINARY, or an expression. Default: STRING."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Produce(BaseTask):
    """``io.kestra.plugin.huawei.dms.kafka.Produce``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/dms/io.kestra.plugin.huawei.dms.kafka.produce
    """

    from_: Data | None = None
    """Any data."""
    topic: Text | None = None
    """Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    bootstrap_servers: Text | None = None
    """Text, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    key_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """STRING, JSON or BINARY, or an expression. Default: STRING."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    sasl_mechanism: Dynamic[Literal["PLAIN", "SCRAM_SHA_512", "NONE"]] | None = None
    """PLAIN, SCRAM_SHA_512 or NONE, or an expression. Default: PLAIN."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    ssl_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    value_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """STRING, JSON or BINARY, or an expression. Default: STRING."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.huawei.dms.kafka.RealtimeTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/dms/io.kestra.plugin.huawei.dms.kafka.realtimetrigger
    """

    group_id: Text | None = None
    """Text, or an expression."""
    topic: Text | None = None
    """Text, or an expression."""
    bootstrap_servers: Text | None = None
    """Text, or an expression."""
    key_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """STRING, JSON or BINARY, or an expression. Default: STRING."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    sasl_mechanism: Dynamic[Literal["PLAIN", "SCRAM_SHA_512", "NONE"]] | None = None
    """PLAIN, SCRAM_SHA_512 or NONE, or an expression. Default: PLAIN."""
    ssl_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    value_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """STRING, JSON or BINARY, or an expression. Default: STRING."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.huawei.dms.kafka.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/dms/io.kestra.plugin.huawei.dms.kafka.trigger
    """

    group_id: Text | None = None
    """Text, or an expression."""
    topic: Text | None = None
    """Text, or an expression."""
    bootstrap_servers: Text | None = None
    """Text, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    key_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """STRING, JSON or BINARY, or an expression. Default: STRING."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    poll_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    sasl_mechanism: Dynamic[Literal["PLAIN", "SCRAM_SHA_512", "NONE"]] | None = None
    """PLAIN, SCRAM_SHA_512 or NONE, or an expression. Default: PLAIN."""
    ssl_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    value_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """STRING, JSON or BINARY, or an expression. Default: STRING."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)
