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
    """``io.kestra.plugin.weaviate.BatchCreate``.

    A task. In Kestra 1.3, 2.0. From plugin-weaviate 1.5.3. Required: id, objects, url.
    https://kestra.io/plugins/plugin-weaviate/io.kestra.plugin.weaviate.batchcreate
    """

    objects: Text | Items[Map[Data]] | None = None
    """Text, or list of mapping of names to any data. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression."""
    class_name: Text | None = None
    """Text, or an expression."""
    headers: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"class_name": "className", "deleted_count": "deletedCount", "ids": "ids", "success": "success"}
    class_name: Reference
    deleted_count: Reference
    ids: Reference
    success: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.weaviate.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-weaviate 1.5.3. Required: id, class_name, url.
    https://kestra.io/plugins/plugin-weaviate/io.kestra.plugin.weaviate.delete
    """

    class_name: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression."""
    filter: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    headers: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    object_id: Text | None = None
    """Text, or an expression."""

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
    """``io.kestra.plugin.weaviate.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-weaviate 1.5.3. Required: id, query, url.
    https://kestra.io/plugins/plugin-weaviate/io.kestra.plugin.weaviate.query
    """

    query: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: STORE."""
    headers: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class SchemaCreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"success": "success"}
    success: Reference


class SchemaCreate(BaseTask):
    """``io.kestra.plugin.weaviate.SchemaCreate``.

    A task. In Kestra 1.3, 2.0. From plugin-weaviate 1.5.3. Required: id, class_name, url.
    https://kestra.io/plugins/plugin-weaviate/io.kestra.plugin.weaviate.schemacreate
    """

    class_name: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression."""
    fields: Dynamic[Map[Items[Text]]] | None = None
    """Mapping of names to list of text, or an expression."""
    headers: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""

    @property
    def outputs(self) -> SchemaCreateOutputs:
        return SchemaCreateOutputs(self._output_root, self.id)
