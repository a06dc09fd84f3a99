# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["CreateTable", "CreateTableOutputs"]


class CreateTableOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"column_family_count": "columnFamilyCount", "table_id": "tableId"}
    column_family_count: Reference
    table_id: Reference


class CreateTable(BaseTask):
    """``io.kestra.plugin.gcp.bigtable.CreateTable``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.bigtable.CreateTable",
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
    column_families: Dynamic[Items[Text]] | None = None
    emulator_host: Text | None = None
    impersonated_service_account: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    service_account: Text | None = None

    @property
    def outputs(self) -> CreateTableOutputs:
        return CreateTableOutputs(self._output_root, self.id)
