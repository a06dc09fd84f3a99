# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.firestore``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Delete",
    "Get",
    "Query",
    "QueryFilter",
    "Set",
]

PREFIX = "io.kestra.plugin.gcp.firestore"


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"updated_time": "updatedTime"}
        updated_time: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.gcp.firestore.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.firestore.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("child_path",),
        )
        child_path: Text | None = None
        collection: Text | None = None
        database_id: Text | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _Get():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row"}
        row: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.gcp.firestore.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.firestore.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("child_path",),
        )
        child_path: Text | None = None
        collection: Text | None = None
        database_id: Text | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _Query():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text, later
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
        """``io.kestra.plugin.gcp.firestore.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.firestore.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        collection: Text | None = None
        database_id: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        filters: Items[One[later("kestra_dsl.plugins.gcp.firestore", "QueryFilter")]] | None = None
        impersonated_service_account: Text | None = None
        limit: Dynamic[Int] | None = None
        offset: Dynamic[Int] | None = None
        order_by: Text | None = None
        order_direction: Dynamic[Literal["ASCENDING", "DESCENDING"]] | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> QueryOutputs:
            return QueryOutputs(self._output_root, self.id)
    return Query


def _QueryFilter():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Text
    class QueryFilter(Node):
        """Part of other types: ``io.kestra.plugin.gcp.firestore.Query-Filter``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("field", "value"),
        )
        field: Text | None = None
        value: Text | None = None
        operator: (
            Dynamic[Literal["EQUAL_TO", "NOT_EQUAL_TO", "LESS_THAN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN",
            "GREATER_THAN_OR_EQUAL_TO"]]
            | None
        ) = None
    return QueryFilter


def _Set():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"updated_time": "updatedTime"}
        updated_time: Reference
    class Set(BaseTask):
        """``io.kestra.plugin.gcp.firestore.Set``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.firestore.Set",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        child_path: Text | None = None
        collection: Text | None = None
        database_id: Text | None = None
        document: Text | Map[Data] | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> SetOutputs:
            return SetOutputs(self._output_root, self.id)
    return Set


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Delete,
        _Get,
        _Query,
        _QueryFilter,
        _Set,
    ),
)
