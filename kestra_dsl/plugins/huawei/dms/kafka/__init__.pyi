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
    """``io.kestra.plugin.huawei.dms.kafka.Consume``."""

    group_id: Text | None = None
    topic: Text | None = None
    access_key_id: Text | None = None
    bootstrap_servers: Text | None = None
    domain_id: Text | None = None
    key_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """Default: STRING."""
    max_duration: Dynamic[Duration] | None = None
    max_records: Dynamic[Int] | None = None
    password: Text | None = None
    poll_duration: Dynamic[Duration] | None = None
    """Default: PT5S."""
    project_id: Text | None = None
    region: Text | None = None
    sasl_mechanism: Dynamic[Literal["PLAIN", "SCRAM_SHA_512", "NONE"]] | None = None
    """Default: PLAIN."""
    secret_access_key: Text | None = None
    security_token: Text | None = None
    ssl_enabled: Dynamic[Bool] | None = None
    """Default: false."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    username: Text | None = None
    value_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """Default: STRING."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Produce(BaseTask):
    """``io.kestra.plugin.huawei.dms.kafka.Produce``."""

    from_: Data | None = None
    topic: Text | None = None
    access_key_id: Text | None = None
    bootstrap_servers: Text | None = None
    domain_id: Text | None = None
    key_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """Default: STRING."""
    password: Text | None = None
    project_id: Text | None = None
    region: Text | None = None
    sasl_mechanism: Dynamic[Literal["PLAIN", "SCRAM_SHA_512", "NONE"]] | None = None
    """Default: PLAIN."""
    secret_access_key: Text | None = None
    security_token: Text | None = None
    ssl_enabled: Dynamic[Bool] | None = None
    """Default: false."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    username: Text | None = None
    value_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """Default: STRING."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.huawei.dms.kafka.RealtimeTrigger``."""

    group_id: Text | None = None
    topic: Text | None = None
    bootstrap_servers: Text | None = None
    key_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """Default: STRING."""
    password: Text | None = None
    sasl_mechanism: Dynamic[Literal["PLAIN", "SCRAM_SHA_512", "NONE"]] | None = None
    """Default: PLAIN."""
    ssl_enabled: Dynamic[Bool] | None = None
    """Default: false."""
    username: Text | None = None
    value_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """Default: STRING."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.huawei.dms.kafka.Trigger``."""

    group_id: Text | None = None
    topic: Text | None = None
    bootstrap_servers: Text | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    key_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """Default: STRING."""
    max_duration: Dynamic[Duration] | None = None
    max_records: Dynamic[Int] | None = None
    password: Text | None = None
    poll_duration: Dynamic[Duration] | None = None
    """Default: PT5S."""
    sasl_mechanism: Dynamic[Literal["PLAIN", "SCRAM_SHA_512", "NONE"]] | None = None
    """Default: PLAIN."""
    ssl_enabled: Dynamic[Bool] | None = None
    """Default: false."""
    username: Text | None = None
    value_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
    """Default: STRING."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)
