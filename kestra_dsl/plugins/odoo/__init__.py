# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.odoo``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Query",
]

PREFIX = "io.kestra.plugin.odoo"


def _Query():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class QueryOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"ids": "ids", "row": "row", "rows": "rows", "size": "size", "uri": "uri"}
        ids: Reference
        row: Reference
        rows: Reference
        size: Reference
        uri: Reference
    class Query(BaseTask):
        """``io.kestra.plugin.odoo.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.odoo.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("db", "model", "operation", "password", "url", "username"),
        )
        db: Text | None = None
        model: Text | None = None
        operation: (
            Dynamic[Literal["SEARCH_READ", "READ", "CREATE", "WRITE", "UNLINK", "SEARCH", "SEARCH_COUNT"]]
            | None
        ) = None
        password: Text | None = None
        url: Text | None = None
        username: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        fields: Dynamic[Items[Text]] | None = None
        filters: Dynamic[Items[Data]] | None = None
        ids: Dynamic[Items[Dynamic[Int]]] | None = None
        limit: Dynamic[Int] | None = None
        offset: Dynamic[Int] | None = None
        values: Dynamic[Map[Data]] | None = None
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
