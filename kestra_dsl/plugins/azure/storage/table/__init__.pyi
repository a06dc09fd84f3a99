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
    """``io.kestra.plugin.azure.storage.table.Bulk``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.table.bulk
    """

    from_: Text | Items[Data] | Map[Data] | None = None
    """Text, or list of any data, or mapping of names to any data."""
    table: Text | None = None
    """Name of the table. Text, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    default_type: (
        Dynamic[Literal["CREATE", "UPSERT_MERGE", "UPSERT_REPLACE", "UPDATE_MERGE", "UPDATE_REPLACE", "DELETE"]]
        | None
    ) = None
    """CREATE, UPSERT_MERGE, UPSERT_REPLACE, UPDATE_MERGE, UPDATE_REPLACE or DELETE, or an expression. Default: UPSERT_REPLACE."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    sas_token: Text | None = None
    """Text, or an expression."""
    shared_key_account_access_key: Text | None = None
    """Text, or an expression."""
    shared_key_account_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.azure.storage.table.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.table.delete
    """

    partition_key: Text | None = None
    """Text, or an expression."""
    row_key: Text | None = None
    """Text, or an expression."""
    table: Text | None = None
    """Name of the table. Text, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    sas_token: Text | None = None
    """Text, or an expression."""
    shared_key_account_access_key: Text | None = None
    """Text, or an expression."""
    shared_key_account_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Get(BaseTask):
    """``io.kestra.plugin.azure.storage.table.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.table.get
    """

    partition_key: Text | None = None
    """Text, or an expression."""
    table: Text | None = None
    """Name of the table. Text, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    row_key: Text | None = None
    """Text, or an expression."""
    sas_token: Text | None = None
    """Text, or an expression."""
    shared_key_account_access_key: Text | None = None
    """Text, or an expression."""
    shared_key_account_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class List(BaseTask):
    """``io.kestra.plugin.azure.storage.table.List``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.table.list
    """

    table: Text | None = None
    """Name of the table. Text, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    filter: Text | None = None
    """Text, or an expression."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    sas_token: Text | None = None
    """Text, or an expression."""
    select: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    shared_key_account_access_key: Text | None = None
    """Text, or an expression."""
    shared_key_account_name: Text | None = None
    """Text, or an expression."""
    top: Dynamic[Int] | None = None
    """Whole number, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
