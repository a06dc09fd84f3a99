# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.gcp.bigtable._write_rows_row_input import WriteRowsRowInput

__all__ = ["WriteRows", "WriteRowsOutputs"]


class WriteRowsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row_count": "rowCount"}
    row_count: Reference


class WriteRows(BaseTask):
    """``io.kestra.plugin.gcp.bigtable.WriteRows``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.bigtable.WriteRows",
        versions=("1.3",),
        known=("1.3",),
        required=("instance_id", "project_id", "rows", "table_id"),
    )

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
