# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.storage.table``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Bulk",
    "Delete",
    "Get",
    "List",
]

PREFIX = "io.kestra.plugin.azure.storage.table"


def _Bulk():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Bulk(BaseTask):
        """``io.kestra.plugin.azure.storage.table.Bulk``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.table.Bulk",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        from_: Text | Items[Data] | Map[Data] | None = None
        table: Text | None = None
        connection_string: Text | None = None
        default_type: (
            Dynamic[Literal["CREATE", "UPSERT_MERGE", "UPSERT_REPLACE", "UPDATE_MERGE", "UPDATE_REPLACE", "DELETE"]]
            | None
        ) = None
        endpoint: Text | None = None
        sas_token: Text | None = None
        shared_key_account_access_key: Text | None = None
        shared_key_account_name: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Bulk


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Delete(BaseTask):
        """``io.kestra.plugin.azure.storage.table.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.table.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
    return Delete


def _Get():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Get(BaseTask):
        """``io.kestra.plugin.azure.storage.table.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.table.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
    return Get


def _List():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class List(BaseTask):
        """``io.kestra.plugin.azure.storage.table.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.table.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        table: Text | None = None
        connection_string: Text | None = None
        endpoint: Text | None = None
        filter: Text | None = None
        max_files: Dynamic[Int] | None = None
        sas_token: Text | None = None
        select: Dynamic[Items[Text]] | None = None
        shared_key_account_access_key: Text | None = None
        shared_key_account_name: Text | None = None
        top: Dynamic[Int] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return List


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Bulk,
        _Delete,
        _Get,
        _List,
    ),
)
