# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.smn``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Publish",
    "PublishMessageAttributeValue",
]

PREFIX = "io.kestra.plugin.huawei.smn"


def _Publish():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Publish(BaseTask):
        """``io.kestra.plugin.huawei.smn.Publish``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.smn.Publish",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        message: Text | None = None
        message_structure: Dynamic[Map[Data]] | None = None
        message_template_name: Text | None = None
        subject: Text | None = None
        topic_urn: Text | None = None
        access_key_id: Text | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        message_attributes: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.huawei.smn", "PublishMessageAttributeValue")]]]]
            | None
        ) = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        tags: Dynamic[Map[Data]] | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        time_to_live: Dynamic[Int] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Publish


def _PublishMessageAttributeValue():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Text
    class PublishMessageAttributeValue(Node):
        """Part of other types: ``io.kestra.plugin.huawei.smn.Publish-MessageAttributeValue``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        name: Text | None = None
        type: Dynamic[Literal["STRING"]] | None = None
        value: Text | None = None
    return PublishMessageAttributeValue


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Publish,
        _PublishMessageAttributeValue,
    ),
)
