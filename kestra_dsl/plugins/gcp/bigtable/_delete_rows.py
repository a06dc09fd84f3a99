# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["DeleteRows", "DeleteRowsOutputs"]


class DeleteRowsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row_count": "rowCount"}
    row_count: Reference


class DeleteRows(BaseTask):
    """``io.kestra.plugin.gcp.bigtable.DeleteRows``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.bigtable.DeleteRows",
        versions=("1.3",),
        known=("1.3",),
        required=("instance_id", "project_id", "table_id"),
    )

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
