# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.dms.rocketmq``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Consume",
    "Publish",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX = "io.kestra.plugin.huawei.dms.rocketmq"


def _Consume():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Duration, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Consume(BaseTask):
        """``io.kestra.plugin.huawei.dms.rocketmq.Consume``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.dms.rocketmq.Consume",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
        tags: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Consume


def _Publish():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Publish(BaseTask):
        """``io.kestra.plugin.huawei.dms.rocketmq.Publish``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.dms.rocketmq.Publish",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
        tags: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Publish


def _RealtimeTrigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class RealtimeTrigger(BaseTrigger):
        """``io.kestra.plugin.huawei.dms.rocketmq.RealtimeTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.dms.rocketmq.RealtimeTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
        tags: Text | None = None
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
    from kestra_dsl.core.properties import Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.huawei.dms.rocketmq.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.dms.rocketmq.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        group_id: Text | None = None
        topic: Text | None = None
        access_key_id: Text | None = None
        instance_id: Text | None = None
        interval: Duration | None = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        name_server_addr: Text | None = None
        secret_access_key: Text | None = None
        serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
        tags: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Consume,
        _Publish,
        _RealtimeTrigger,
        _Trigger,
    ),
)
