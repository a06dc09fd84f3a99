# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.weaviate``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "BatchCreate",
    "Delete",
    "Query",
    "SchemaCreate",
]

PREFIX = "io.kestra.plugin.weaviate"


def _BatchCreate():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
    class BatchCreate(BaseTask):
        """``io.kestra.plugin.weaviate.BatchCreate``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.weaviate.BatchCreate",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("objects", "url"),
        )
        objects: Text | Items[Map[Data]] | None = None
        url: Text | None = None
        api_key: Text | None = None
        class_name: Text | None = None
        headers: Dynamic[Map[Data]] | None = None
    return BatchCreate


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"class_name": "className", "deleted_count": "deletedCount", "ids": "ids", "success": "success"}
        class_name: Reference
        deleted_count: Reference
        ids: Reference
        success: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.weaviate.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.weaviate.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("class_name", "url"),
        )
        class_name: Text | None = None
        url: Text | None = None
        api_key: Text | None = None
        filter: Dynamic[Map[Data]] | None = None
        headers: Dynamic[Map[Data]] | None = None
        object_id: Text | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _Query():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, Text
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
        """``io.kestra.plugin.weaviate.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.weaviate.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("query", "url"),
        )
        query: Text | None = None
        url: Text | None = None
        api_key: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        headers: Dynamic[Map[Data]] | None = None
        @property
        def outputs(self) -> QueryOutputs:
            return QueryOutputs(self._output_root, self.id)
    return Query


def _SchemaCreate():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SchemaCreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"success": "success"}
        success: Reference
    class SchemaCreate(BaseTask):
        """``io.kestra.plugin.weaviate.SchemaCreate``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.weaviate.SchemaCreate",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("class_name", "url"),
        )
        class_name: Text | None = None
        url: Text | None = None
        api_key: Text | None = None
        fields: Dynamic[Map[Items[Text]]] | None = None
        headers: Dynamic[Map[Data]] | None = None
        @property
        def outputs(self) -> SchemaCreateOutputs:
            return SchemaCreateOutputs(self._output_root, self.id)
    return SchemaCreate


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _BatchCreate,
        _Delete,
        _Query,
        _SchemaCreate,
    ),
)
