# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.storage.table``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import AnyOutputs

__all__ = [
    "Bulk",
    "Delete",
    "Get",
    "List",
]

PREFIX: str


class Bulk(BaseTask):
    """``io.kestra.plugin.azure.storage.table.Bulk``."""

    from_: Text | Items[Data] | Map[Data] | None = None
    table: Text | None = None
    connection_string: Text | None = None
    default_type: (
        Dynamic[Literal["CREATE", "UPSERT_MERGE", "UPSERT_REPLACE", "UPDATE_MERGE", "UPDATE_REPLACE", "DELETE"]]
        | None
    ) = None
    """Default: UPSERT_REPLACE."""
    endpoint: Text | None = None
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.azure.storage.table.Delete``."""

    partition_key: Text | None = None
    row_key: Text | None = None
    table: Text | None = None
    connection_string: Text | None = None
    endpoint: Text | None = None
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Get(BaseTask):
    """``io.kestra.plugin.azure.storage.table.Get``."""

    partition_key: Text | None = None
    table: Text | None = None
    connection_string: Text | None = None
    endpoint: Text | None = None
    row_key: Text | None = None
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class List(BaseTask):
    """``io.kestra.plugin.azure.storage.table.List``."""

    table: Text | None = None
    connection_string: Text | None = None
    endpoint: Text | None = None
    filter: Text | None = None
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    sas_token: Text | None = None
    select: Dynamic[Items[Text]] | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None
    top: Dynamic[Int] | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
