# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.microsoft.fabric.warehouse``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Query",
]

PREFIX = "io.kestra.plugin.microsoft.fabric.warehouse"


def _Query():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class QueryOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        uri: Reference
    class Query(BaseTask):
        """``io.kestra.plugin.microsoft.fabric.warehouse.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft.fabric.warehouse.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("sql", "sql_endpoint_id", "warehouse_id"),
        )
        sql: Text | None = None
        sql_endpoint_id: Text | None = None
        warehouse_id: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> QueryOutputs:
            return QueryOutputs(self._output_root, self.id)
    return Query


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Query,
    ),
)
