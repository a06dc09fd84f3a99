# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["DeleteDatabase", "DeleteDatabaseOutputs"]


class DeleteDatabaseOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"database": "database"}
    database: Reference


class DeleteDatabase(BaseTask):
    """``io.kestra.plugin.gcp.spanner.DeleteDatabase``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.spanner.DeleteDatabase",
        versions=("1.3",),
        known=("1.3",),
        required=("database_id", "instance_id", "project_id"),
    )

    database_id: Text | None = None
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
    def outputs(self) -> DeleteDatabaseOutputs:
        return DeleteDatabaseOutputs(self._output_root, self.id)
