# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["BatchDml", "BatchDmlOutputs"]


class BatchDmlOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"affected_rows": "affectedRows", "total_affected_rows": "totalAffectedRows"}
    affected_rows: Reference
    total_affected_rows: Reference


class BatchDml(BaseTask):
    """``io.kestra.plugin.gcp.spanner.BatchDml``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.spanner.BatchDml",
        versions=("1.3",),
        known=("1.3",),
        required=("database_id", "instance_id", "project_id", "statements"),
    )

    statements: Dynamic[Items[Text]] | None = None
    """Required."""
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
    def outputs(self) -> BatchDmlOutputs:
        return BatchDmlOutputs(self._output_root, self.id)
