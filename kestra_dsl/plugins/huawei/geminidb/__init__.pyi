# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.geminidb``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Int, Map, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.huawei import TemporaryCredentialsConfig

__all__ = [
    "DeleteItem",
    "GetItem",
    "PutItem",
    "Query",
    "Scan",
]

PREFIX: str


class DeleteItem(BaseTask):
    """``io.kestra.plugin.huawei.geminidb.DeleteItem``."""

    key: Dynamic[Map[Data]] | None = None
    table_name: Text | None = None
    access_key_id: Text | None = None
    domain_id: Text | None = None
    endpoint: Text | None = None
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class GetItem(BaseTask):
    """``io.kestra.plugin.huawei.geminidb.GetItem``."""

    key: Dynamic[Map[Data]] | None = None
    table_name: Text | None = None
    access_key_id: Text | None = None
    domain_id: Text | None = None
    endpoint: Text | None = None
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class PutItem(BaseTask):
    """``io.kestra.plugin.huawei.geminidb.PutItem``."""

    item: Dynamic[Map[Data]] | None = None
    table_name: Text | None = None
    access_key_id: Text | None = None
    domain_id: Text | None = None
    endpoint: Text | None = None
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Query(BaseTask):
    """``io.kestra.plugin.huawei.geminidb.Query``."""

    expression_attribute_values: Dynamic[Map[Data]] | None = None
    key_condition_expression: Text | None = None
    table_name: Text | None = None
    access_key_id: Text | None = None
    domain_id: Text | None = None
    endpoint: Text | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: STORE."""
    filter_expression: Text | None = None
    limit: Dynamic[Int] | None = None
    """Default: 100."""
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Scan(BaseTask):
    """``io.kestra.plugin.huawei.geminidb.Scan``."""

    table_name: Text | None = None
    access_key_id: Text | None = None
    domain_id: Text | None = None
    endpoint: Text | None = None
    expression_attribute_values: Dynamic[Map[Data]] | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: STORE."""
    filter_expression: Text | None = None
    limit: Dynamic[Int] | None = None
    """Default: 100."""
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
