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
    """``io.kestra.plugin.gcp.bigtable.CreateTable``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, table_id, instance_id, project_id.
    https://kestra.io/plugins/plugin-gcp/bigtable/io.kestra.plugin.gcp.bigtable.createtable
    """

    table_id: Text | None = None
    """Text, or an expression. Required."""
    instance_id: Text | None = None
    """Text, or an expression. Required."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression. Required."""
    column_families: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    emulator_host: Text | None = None
    """Text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> CreateTableOutputs:
        return CreateTableOutputs(self._output_root, self.id)


class DeleteRowsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row_count": "rowCount"}
    row_count: Reference


class DeleteRows(BaseTask):
    """``io.kestra.plugin.gcp.bigtable.DeleteRows``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, table_id, instance_id, project_id.
    https://kestra.io/plugins/plugin-gcp/bigtable/io.kestra.plugin.gcp.bigtable.deleterows
    """

    table_id: Text | None = None
    """Text, or an expression. Required."""
    instance_id: Text | None = None
    """Text, or an expression. Required."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression. Required."""
    emulator_host: Text | None = None
    """Text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    row_key_end: Text | None = None
    """Text, or an expression."""
    row_key_prefix: Text | None = None
    """Text, or an expression."""
    row_key_start: Text | None = None
    """Text, or an expression."""
    row_keys: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> DeleteRowsOutputs:
        return DeleteRowsOutputs(self._output_root, self.id)


class DeleteTableOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"table_id": "tableId"}
    table_id: Reference


class DeleteTable(BaseTask):
    """``io.kestra.plugin.gcp.bigtable.DeleteTable``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, table_id, instance_id, project_id.
    https://kestra.io/plugins/plugin-gcp/bigtable/io.kestra.plugin.gcp.bigtable.deletetable
    """

    table_id: Text | None = None
    """Text, or an expression. Required."""
    instance_id: Text | None = None
    """Text, or an expression. Required."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression. Required."""
    emulator_host: Text | None = None
    """Text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

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
    """``io.kestra.plugin.gcp.bigtable.ReadRows``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, instance_id, project_id, table_id.
    https://kestra.io/plugins/plugin-gcp/bigtable/io.kestra.plugin.gcp.bigtable.readrows
    """

    instance_id: Text | None = None
    """Text, or an expression. Required."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression. Required."""
    table_id: Text | None = None
    """Text, or an expression. Required."""
    column_family: Text | None = None
    """Text, or an expression."""
    emulator_host: Text | None = None
    """Text, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: STORE."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    row_key_end: Text | None = None
    """Text, or an expression."""
    row_key_prefix: Text | None = None
    """Text, or an expression."""
    row_key_start: Text | None = None
    """Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> ReadRowsOutputs:
        return ReadRowsOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row_count": "rowCount", "rows": "rows"}
    row_count: Reference
    rows: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.gcp.bigtable.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, instance_id, project_id, table_id.
    https://kestra.io/plugins/plugin-gcp/bigtable/io.kestra.plugin.gcp.bigtable.trigger
    """

    instance_id: Text | None = None
    """Text, or an expression. Required."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression. Required."""
    table_id: Text | None = None
    """Text, or an expression. Required."""
    column_family: Text | None = None
    """Text, or an expression."""
    emulator_host: Text | None = None
    """Text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    lookback_seconds: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    max_rows: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    row_key_end: Text | None = None
    """Text, or an expression."""
    row_key_prefix: Text | None = None
    """Text, or an expression."""
    row_key_start: Text | None = None
    """Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)


class WriteRowsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row_count": "rowCount"}
    row_count: Reference


class WriteRows(BaseTask):
    """``io.kestra.plugin.gcp.bigtable.WriteRows``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, rows, instance_id, project_id, table_id.
    https://kestra.io/plugins/plugin-gcp/bigtable/io.kestra.plugin.gcp.bigtable.writerows
    """

    rows: Dynamic[Items[Dynamic[One[WriteRowsRowInput]]]] | None = None
    """List of WriteRowsRowInput, or an expression. Required."""
    instance_id: Text | None = None
    """Text, or an expression. Required."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression. Required."""
    table_id: Text | None = None
    """Text, or an expression. Required."""
    column_family: Text | None = None
    """Text, or an expression."""
    emulator_host: Text | None = None
    """Text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> WriteRowsOutputs:
        return WriteRowsOutputs(self._output_root, self.id)


class WriteRowsRowInput(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigtable.WriteRows-RowInput``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: row_key.
    """

    row_key: Text | None = None
    """Text. Required."""
    cells: Map[Text] | None = None
    """Mapping of names to text."""
    column_family: Text | None = None
    """Text."""
    delete_cells: Items[Text] | None = None
    """List of text."""
