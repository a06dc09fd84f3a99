# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.dms.kafka``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Consume",
    "Produce",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX = "io.kestra.plugin.huawei.dms.kafka"


def _Consume():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Consume(BaseTask):
        """``io.kestra.plugin.huawei.dms.kafka.Consume``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.dms.kafka.Consume",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        group_id: Text | None = None
        topic: Text | None = None
        access_key_id: Text | None = None
        bootstrap_servers: Text | None = None
        domain_id: Text | None = None
        key_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        password: Text | None = None
        poll_duration: Dynamic[Duration] | None = None
        project_id: Text | None = None
        region: Text | None = None
        sasl_mechanism: Dynamic[Literal["PLAIN", "SCRAM_SHA_512", "NONE"]] | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        ssl_enabled: Dynamic[Bool] | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        username: Text | None = None
        value_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Consume


def _Produce():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Produce(BaseTask):
        """``io.kestra.plugin.huawei.dms.kafka.Produce``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.dms.kafka.Produce",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        from_: Data | None = None
        topic: Text | None = None
        access_key_id: Text | None = None
        bootstrap_servers: Text | None = None
        domain_id: Text | None = None
        key_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
        password: Text | None = None
        project_id: Text | None = None
        region: Text | None = None
        sasl_mechanism: Dynamic[Literal["PLAIN", "SCRAM_SHA_512", "NONE"]] | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        ssl_enabled: Dynamic[Bool] | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        username: Text | None = None
        value_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Produce


def _RealtimeTrigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class RealtimeTrigger(BaseTrigger):
        """``io.kestra.plugin.huawei.dms.kafka.RealtimeTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.dms.kafka.RealtimeTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        group_id: Text | None = None
        topic: Text | None = None
        bootstrap_servers: Text | None = None
        key_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
        password: Text | None = None
        sasl_mechanism: Dynamic[Literal["PLAIN", "SCRAM_SHA_512", "NONE"]] | None = None
        ssl_enabled: Dynamic[Bool] | None = None
        username: Text | None = None
        value_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs("trigger", self.id)
    return RealtimeTrigger


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.huawei.dms.kafka.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.dms.kafka.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        group_id: Text | None = None
        topic: Text | None = None
        bootstrap_servers: Text | None = None
        interval: Duration | None = None
        key_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        password: Text | None = None
        poll_duration: Dynamic[Duration] | None = None
        sasl_mechanism: Dynamic[Literal["PLAIN", "SCRAM_SHA_512", "NONE"]] | None = None
        ssl_enabled: Dynamic[Bool] | None = None
        username: Text | None = None
        value_serde_type: Dynamic[Literal["STRING", "JSON", "BINARY"]] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Consume,
        _Produce,
        _RealtimeTrigger,
        _Trigger,
    ),
)
