# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["DeleteTable", "DeleteTableOutputs"]


class DeleteTableOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"table_id": "tableId"}
    table_id: Reference


class DeleteTable(BaseTask):
    """``io.kestra.plugin.gcp.bigtable.DeleteTable``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.bigtable.DeleteTable",
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
    scopes: Dynamic[Items[Text]] | None = None
    service_account: Text | None = None

    @property
    def outputs(self) -> DeleteTableOutputs:
        return DeleteTableOutputs(self._output_root, self.id)
