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
    """``io.kestra.plugin.huawei.smn.Publish``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/smn/io.kestra.plugin.huawei.smn.publish
    """

    message: Text | None = None
    """Text, or an expression."""
    message_structure: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    message_template_name: Text | None = None
    """Text, or an expression."""
    subject: Text | None = None
    """Subject of the message. Text, or an expression."""
    topic_urn: Text | None = None
    """Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression."""
    message_attributes: Dynamic[Items[Dynamic[One[PublishMessageAttributeValue]]]] | None = None
    """List of PublishMessageAttributeValue, or an expression."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    tags: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""
    time_to_live: Dynamic[Int] | None = None
    """Whole number, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class PublishMessageAttributeValue(Node):
    """Part of other types: ``io.kestra.plugin.huawei.smn.Publish-MessageAttributeValue``.

    A part. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2.
    """

    name: Text | None = None
    """Text, or an expression."""
    type: Dynamic[Literal["STRING"]] | None = None
    """STRING, or an expression. Default: STRING."""
    value: Text | None = None
    """Text, or an expression."""
