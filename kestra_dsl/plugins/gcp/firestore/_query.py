# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.gcp.firestore._query_filter import QueryFilter

__all__ = ["Query", "QueryOutputs"]


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.gcp.firestore.Query``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.firestore.Query",
        versions=("1.3",),
        known=("1.3",),
    )

    collection: Text | None = None
    database_id: Text | None = None
    """Default: (default)."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: STORE."""
    filters: Items[One[QueryFilter]] | None = None
    impersonated_service_account: Text | None = None
    limit: Dynamic[Int] | None = None
    offset: Dynamic[Int] | None = None
    order_by: Text | None = None
    order_direction: Dynamic[Literal["ASCENDING", "DESCENDING"]] | None = None
    """Default: ASCENDING."""
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)
