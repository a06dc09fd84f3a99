# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.surrealdb``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Query",
    "Trigger",
]

PREFIX = "io.kestra.plugin.surrealdb"


def _Query():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Map, Text
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
        """``io.kestra.plugin.surrealdb.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.surrealdb.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("database", "host", "namespace", "query"),
        )
        query: Text | None = None
        database: Text | None = None
        host: Text | None = None
        namespace: Text | None = None
        parameters: Dynamic[Map[Data]] | None = None
        connection_timeout: Int | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        password: Text | None = None
        port: Int | None = None
        use_tls: Dynamic[Bool] | None = None
        username: Text | None = None
        @property
        def outputs(self) -> QueryOutputs:
            return QueryOutputs(self._output_root, self.id)
    return Query


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Map, Text
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.surrealdb.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.surrealdb.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("database", "host", "namespace", "query"),
        )
        database: Text | None = None
        host: Text | None = None
        namespace: Text | None = None
        query: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        connection_timeout: Int | None = None
        interval: Duration | None = None
        parameters: Dynamic[Map[Data]] | None = None
        password: Text | None = None
        port: Int | None = None
        use_tls: Dynamic[Bool] | None = None
        username: Text | None = None
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Query,
        _Trigger,
    ),
)
