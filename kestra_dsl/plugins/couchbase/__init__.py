# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.couchbase``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Query",
    "Trigger",
]

PREFIX = "io.kestra.plugin.couchbase"


def _Query():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
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
        """``io.kestra.plugin.couchbase.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.couchbase.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection_string", "password", "query", "username"),
        )
        query: Text | None = None
        connection_string: Text | None = None
        password: Text | None = None
        username: Text | None = None
        parameters: Map[Data] | Items[Text] | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        @property
        def outputs(self) -> QueryOutputs:
            return QueryOutputs(self._output_root, self.id)
    return Query


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        uri: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.couchbase.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.couchbase.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection_string", "password", "query", "username"),
        )
        connection_string: Text | None = None
        password: Text | None = None
        query: Text | None = None
        username: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        interval: Duration | None = None
        parameters: Map[Data] | Items[Text] | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Query,
        _Trigger,
    ),
)
