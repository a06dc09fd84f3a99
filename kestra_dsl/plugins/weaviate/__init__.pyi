# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.weaviate``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "BatchCreate",
    "Delete",
    "Query",
    "SchemaCreate",
]

PREFIX: str


class BatchCreate(BaseTask):
    """``io.kestra.plugin.weaviate.BatchCreate``."""

    objects: Text | Items[Map[Data]] | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    api_key: Text | None = None
    class_name: Text | None = None
    headers: Dynamic[Map[Data]] | None = None


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"class_name": "className", "deleted_count": "deletedCount", "ids": "ids", "success": "success"}
    class_name: Reference
    deleted_count: Reference
    ids: Reference
    success: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.weaviate.Delete``."""

    class_name: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    api_key: Text | None = None
    filter: Dynamic[Map[Data]] | None = None
    headers: Dynamic[Map[Data]] | None = None
    object_id: Text | None = None

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.weaviate.Query``."""

    query: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    api_key: Text | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: STORE."""
    headers: Dynamic[Map[Data]] | None = None

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class SchemaCreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"success": "success"}
    success: Reference


class SchemaCreate(BaseTask):
    """``io.kestra.plugin.weaviate.SchemaCreate``."""

    class_name: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    api_key: Text | None = None
    fields: Dynamic[Map[Items[Text]]] | None = None
    headers: Dynamic[Map[Data]] | None = None

    @property
    def outputs(self) -> SchemaCreateOutputs:
        return SchemaCreateOutputs(self._output_root, self.id)
