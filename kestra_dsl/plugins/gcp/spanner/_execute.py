# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Execute", "ExecuteOutputs"]


class ExecuteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"affected_rows": "affectedRows"}
    affected_rows: Reference


class Execute(BaseTask):
    """``io.kestra.plugin.gcp.spanner.Execute``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.spanner.Execute",
        versions=("1.3",),
        known=("1.3",),
        required=("database_id", "instance_id", "project_id", "sql"),
    )

    sql: Text | None = None
    """Required."""
    database_id: Text | None = None
    """Required."""
    instance_id: Text | None = None
    """Required."""
    project_id: Text | None = None
    """Required."""
    parameters: Dynamic[Map[Data]] | None = None
    emulator_host: Text | None = None
    impersonated_service_account: Text | None = None
    is_ddl: Dynamic[Bool] | None = None
    """Default: false."""
    scopes: Dynamic[Items[Text]] | None = None
    service_account: Text | None = None

    @property
    def outputs(self) -> ExecuteOutputs:
        return ExecuteOutputs(self._output_root, self.id)
