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
    """``io.kestra.plugin.huawei.dms.rocketmq.Consume``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/dms/io.kestra.plugin.huawei.dms.rocketmq.consume
    """

    group_id: Text | None = None
    """Text, or an expression."""
    topic: Text | None = None
    """Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    instance_id: Text | None = None
    """Text, or an expression."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    name_server_addr: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """STRING or JSON, or an expression. Default: STRING."""
    tags: Text | None = None
    """Text, or an expression. Default: *."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Publish(BaseTask):
    """``io.kestra.plugin.huawei.dms.rocketmq.Publish``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/dms/io.kestra.plugin.huawei.dms.rocketmq.publish
    """

    from_: Data | None = None
    """Any data."""
    group_id: Text | None = None
    """Text, or an expression."""
    topic: Text | None = None
    """Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    instance_id: Text | None = None
    """Text, or an expression."""
    name_server_addr: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """STRING or JSON, or an expression. Default: STRING."""
    tags: Text | None = None
    """Text, or an expression. Default: *."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.huawei.dms.rocketmq.RealtimeTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/dms/io.kestra.plugin.huawei.dms.rocketmq.realtimetrigger
    """

    group_id: Text | None = None
    """Text, or an expression."""
    topic: Text | None = None
    """Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    instance_id: Text | None = None
    """Text, or an expression."""
    name_server_addr: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """STRING or JSON, or an expression. Default: STRING."""
    tags: Text | None = None
    """Text, or an expression. Default: *."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.huawei.dms.rocketmq.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/dms/io.kestra.plugin.huawei.dms.rocketmq.trigger
    """

    group_id: Text | None = None
    """Text, or an expression."""
    topic: Text | None = None
    """Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    instance_id: Text | None = None
    """Text, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    name_server_addr: Text | None = None
    """Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """STRING or JSON, or an expression. Default: STRING."""
    tags: Text | None = None
    """Text, or an expression. Default: *."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)
