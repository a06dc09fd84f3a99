# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.neo4j``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Batch",
    "Query",
]

PREFIX = "io.kestra.plugin.neo4j"


def _Batch():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class BatchOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row_count": "rowCount", "updated_count": "updatedCount"}
        row_count: Reference
        updated_count: Reference
    class Batch(BaseTask):
        """``io.kestra.plugin.neo4j.Batch``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.neo4j.Batch",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "query"),
        )
        from_: Text | None = None
        query: Text | None = None
        bearer_token: Text | None = None
        chunk: Dynamic[Int] | None = None
        password: Text | None = None
        url: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> BatchOutputs:
            return BatchOutputs(self._output_root, self.id)
    return Batch


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
        """``io.kestra.plugin.neo4j.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.neo4j.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        query: Text | None = None
        bearer_token: Text | None = None
        password: Text | None = None
        store_type: Dynamic[Literal["STORE", "FETCH", "FETCHONE", "NONE"]] | None = None
        url: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> QueryOutputs:
            return QueryOutputs(self._output_root, self.id)
    return Query


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Batch,
        _Query,
    ),
)
