# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Query", "QueryOutputs"]


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.gcp.spanner.Query``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.spanner.Query",
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
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: NONE."""
    impersonated_service_account: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    service_account: Text | None = None

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)
