# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.dms.rocketmq``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.huawei import TemporaryCredentialsConfig

__all__ = [
    "Consume",
    "Publish",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX: str


class Consume(BaseTask):
    """``io.kestra.plugin.huawei.dms.rocketmq.Consume``."""

    group_id: Text | None = None
    topic: Text | None = None
    access_key_id: Text | None = None
    domain_id: Text | None = None
    instance_id: Text | None = None
    max_duration: Dynamic[Duration] | None = None
    max_records: Dynamic[Int] | None = None
    name_server_addr: Text | None = None
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""
    tags: Text | None = None
    """Default: *."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Publish(BaseTask):
    """``io.kestra.plugin.huawei.dms.rocketmq.Publish``."""

    from_: Data | None = None
    group_id: Text | None = None
    topic: Text | None = None
    access_key_id: Text | None = None
    domain_id: Text | None = None
    instance_id: Text | None = None
    name_server_addr: Text | None = None
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""
    tags: Text | None = None
    """Default: *."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.huawei.dms.rocketmq.RealtimeTrigger``."""

    group_id: Text | None = None
    topic: Text | None = None
    access_key_id: Text | None = None
    domain_id: Text | None = None
    instance_id: Text | None = None
    name_server_addr: Text | None = None
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""
    tags: Text | None = None
    """Default: *."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.huawei.dms.rocketmq.Trigger``."""

    group_id: Text | None = None
    topic: Text | None = None
    access_key_id: Text | None = None
    instance_id: Text | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    max_duration: Dynamic[Duration] | None = None
    max_records: Dynamic[Int] | None = None
    name_server_addr: Text | None = None
    secret_access_key: Text | None = None
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""
    tags: Text | None = None
    """Default: *."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)
