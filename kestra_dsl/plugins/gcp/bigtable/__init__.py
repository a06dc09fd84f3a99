# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.bigtable``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CreateTable",
    "DeleteRows",
    "DeleteTable",
    "ReadRows",
    "Trigger",
    "WriteRows",
    "WriteRowsRowInput",
]

PREFIX = "io.kestra.plugin.gcp.bigtable"


def _CreateTable():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateTableOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"column_family_count": "columnFamilyCount", "table_id": "tableId"}
        column_family_count: Reference
        table_id: Reference
    class CreateTable(BaseTask):
        """``io.kestra.plugin.gcp.bigtable.CreateTable``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.bigtable.CreateTable",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("instance_id", "project_id", "table_id"),
        )
        table_id: Text | None = None
        instance_id: Text | None = None
        project_id: Text | None = None
        column_families: Dynamic[Items[Text]] | None = None
        emulator_host: Text | None = None
        impersonated_service_account: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> CreateTableOutputs:
            return CreateTableOutputs(self._output_root, self.id)
    return CreateTable


def _DeleteRows():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteRowsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row_count": "rowCount"}
        row_count: Reference
    class DeleteRows(BaseTask):
        """``io.kestra.plugin.gcp.bigtable.DeleteRows``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.bigtable.DeleteRows",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("instance_id", "project_id", "table_id"),
        )
        table_id: Text | None = None
        instance_id: Text | None = None
        project_id: Text | None = None
        emulator_host: Text | None = None
        impersonated_service_account: Text | None = None
        row_key_end: Text | None = None
        row_key_prefix: Text | None = None
        row_key_start: Text | None = None
        row_keys: Dynamic[Items[Text]] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> DeleteRowsOutputs:
            return DeleteRowsOutputs(self._output_root, self.id)
    return DeleteRows


def _DeleteTable():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteTableOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"table_id": "tableId"}
        table_id: Reference
    class DeleteTable(BaseTask):
        """``io.kestra.plugin.gcp.bigtable.DeleteTable``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.bigtable.DeleteTable",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("instance_id", "project_id", "table_id"),
        )
        table_id: Text | None = None
        instance_id: Text | None = None
        project_id: Text | None = None
        emulator_host: Text | None = None
        impersonated_service_account: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> DeleteTableOutputs:
            return DeleteTableOutputs(self._output_root, self.id)
    return DeleteTable


def _ReadRows():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ReadRowsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "row_count": "rowCount", "rows": "rows", "uri": "uri"}
        row: Reference
        row_count: Reference
        rows: Reference
        uri: Reference
    class ReadRows(BaseTask):
        """``io.kestra.plugin.gcp.bigtable.ReadRows``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.bigtable.ReadRows",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("instance_id", "project_id", "table_id"),
        )
        instance_id: Text | None = None
        project_id: Text | None = None
        table_id: Text | None = None
        column_family: Text | None = None
        emulator_host: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        impersonated_service_account: Text | None = None
        limit: Dynamic[Int] | None = None
        row_key_end: Text | None = None
        row_key_prefix: Text | None = None
        row_key_start: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> ReadRowsOutputs:
            return ReadRowsOutputs(self._output_root, self.id)
    return ReadRows


def _Trigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row_count": "rowCount", "rows": "rows"}
        row_count: Reference
        rows: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.gcp.bigtable.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.bigtable.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("instance_id", "project_id", "table_id"),
        )
        instance_id: Text | None = None
        project_id: Text | None = None
        table_id: Text | None = None
        column_family: Text | None = None
        emulator_host: Text | None = None
        impersonated_service_account: Text | None = None
        interval: Duration | None = None
        lookback_seconds: Dynamic[Int] | None = None
        max_rows: Dynamic[Int] | None = None
        row_key_end: Text | None = None
        row_key_prefix: Text | None = None
        row_key_start: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


def _WriteRows():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class WriteRowsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row_count": "rowCount"}
        row_count: Reference
    class WriteRows(BaseTask):
        """``io.kestra.plugin.gcp.bigtable.WriteRows``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.bigtable.WriteRows",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("instance_id", "project_id", "rows", "table_id"),
        )
        rows: Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.gcp.bigtable", "WriteRowsRowInput")]]]] | None = None
        instance_id: Text | None = None
        project_id: Text | None = None
        table_id: Text | None = None
        column_family: Text | None = None
        emulator_host: Text | None = None
        impersonated_service_account: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> WriteRowsOutputs:
            return WriteRowsOutputs(self._output_root, self.id)
    return WriteRows


def _WriteRowsRowInput():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Items, Map, Text
    class WriteRowsRowInput(Node):
        """Part of other types: ``io.kestra.plugin.gcp.bigtable.WriteRows-RowInput``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("row_key",),
        )
        row_key: Text | None = None
        cells: Map[Text] | None = None
        column_family: Text | None = None
        delete_cells: Items[Text] | None = None
    return WriteRowsRowInput


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CreateTable,
        _DeleteRows,
        _DeleteTable,
        _ReadRows,
        _Trigger,
        _WriteRows,
        _WriteRowsRowInput,
    ),
)
