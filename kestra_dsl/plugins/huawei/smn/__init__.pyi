# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.smn``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.huawei import TemporaryCredentialsConfig

__all__ = [
    "Publish",
    "PublishMessageAttributeValue",
]

PREFIX: str


class Publish(BaseTask):
    """``io.kestra.plugin.huawei.smn.Publish``."""

    message: Text | None = None
    message_structure: Dynamic[Map[Data]] | None = None
    message_template_name: Text | None = None
    subject: Text | None = None
    topic_urn: Text | None = None
    access_key_id: Text | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    message_attributes: Dynamic[Items[Dynamic[One[PublishMessageAttributeValue]]]] | None = None
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    tags: Dynamic[Map[Data]] | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    time_to_live: Dynamic[Int] | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class PublishMessageAttributeValue(Node):
    """Part of other types: ``io.kestra.plugin.huawei.smn.Publish-MessageAttributeValue``."""

    name: Text | None = None
    type: Dynamic[Literal["STRING"]] | None = None
    """Default: STRING."""
    value: Text | None = None
