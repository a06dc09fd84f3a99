# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.bigtable``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Duration, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "CreateTable",
    "DeleteRows",
    "DeleteTable",
    "ReadRows",
    "Trigger",
    "WriteRows",
    "WriteRowsRowInput",
]

PREFIX: str


class CreateTableOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"column_family_count": "columnFamilyCount", "table_id": "tableId"}
    column_family_count: Reference
    table_id: Reference


class CreateTable(BaseTask):
    """``io.kestra.plugin.gcp.bigtable.CreateTable``."""

    table_id: Text | None = None
    """Required."""
    instance_id: Text | None = None
    """Required."""
    project_id: Text | None = None
    """Required."""
    column_families: Dynamic[Items[Text]] | None = None
    emulator_host: Text | None = None
    impersonated_service_account: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    service_account: Text | None = None

    @property
    def outputs(self) -> CreateTableOutputs:
        return CreateTableOutputs(self._output_root, self.id)


class DeleteRowsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row_count": "rowCount"}
    row_count: Reference


class DeleteRows(BaseTask):
    """``io.kestra.plugin.gcp.bigtable.DeleteRows``."""

    table_id: Text | None = None
    """Required."""
    instance_id: Text | None = None
    """Required."""
    project_id: Text | None = None
    """Required."""
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


class DeleteTableOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"table_id": "tableId"}
    table_id: Reference


class DeleteTable(BaseTask):
    """``io.kestra.plugin.gcp.bigtable.DeleteTable``."""

    table_id: Text | None = None
    """Required."""
    instance_id: Text | None = None
    """Required."""
    project_id: Text | None = None
    """Required."""
    emulator_host: Text | None = None
    impersonated_service_account: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    service_account: Text | None = None

    @property
    def outputs(self) -> DeleteTableOutputs:
        return DeleteTableOutputs(self._output_root, self.id)


class ReadRowsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "row_count": "rowCount", "rows": "rows", "uri": "uri"}
    row: Reference
    row_count: Reference
    rows: Reference
    uri: Reference


class ReadRows(BaseTask):
    """``io.kestra.plugin.gcp.bigtable.ReadRows``."""

    instance_id: Text | None = None
    """Required."""
    project_id: Text | None = None
    """Required."""
    table_id: Text | None = None
    """Required."""
    column_family: Text | None = None
    emulator_host: Text | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: STORE."""
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


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row_count": "rowCount", "rows": "rows"}
    row_count: Reference
    rows: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.gcp.bigtable.Trigger``."""

    instance_id: Text | None = None
    """Required."""
    project_id: Text | None = None
    """Required."""
    table_id: Text | None = None
    """Required."""
    column_family: Text | None = None
    emulator_host: Text | None = None
    impersonated_service_account: Text | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    lookback_seconds: Dynamic[Int] | None = None
    max_rows: Dynamic[Int] | None = None
    """Default: 1000."""
    row_key_end: Text | None = None
    row_key_prefix: Text | None = None
    row_key_start: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    service_account: Text | None = None

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)


class WriteRowsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row_count": "rowCount"}
    row_count: Reference


class WriteRows(BaseTask):
    """``io.kestra.plugin.gcp.bigtable.WriteRows``."""

    rows: Dynamic[Items[Dynamic[One[WriteRowsRowInput]]]] | None = None
    """Required."""
    instance_id: Text | None = None
    """Required."""
    project_id: Text | None = None
    """Required."""
    table_id: Text | None = None
    """Required."""
    column_family: Text | None = None
    emulator_host: Text | None = None
    impersonated_service_account: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    service_account: Text | None = None

    @property
    def outputs(self) -> WriteRowsOutputs:
        return WriteRowsOutputs(self._output_root, self.id)


class WriteRowsRowInput(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigtable.WriteRows-RowInput``."""

    row_key: Text | None = None
    """Required."""
    cells: Map[Text] | None = None
    column_family: Text | None = None
    delete_cells: Items[Text] | None = None
