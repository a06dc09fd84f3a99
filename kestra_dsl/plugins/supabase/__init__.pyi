# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.supabase``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import HttpConfiguration

__all__ = [
    "Delete",
    "Insert",
    "Query",
    "Select",
    "Update",
]

PREFIX: str


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"code": "code", "deleted_count": "deletedCount", "deleted_rows": "deletedRows", "headers": "headers", "raw_response": "rawResponse", "uri": "uri"}
    code: Reference
    deleted_count: Reference
    deleted_rows: Reference
    headers: Reference
    raw_response: Reference
    uri: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.supabase.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-supabase 1.3.5. Required: id, api_key, filter, table, url.
    https://kestra.io/plugins/plugin-supabase/io.kestra.plugin.supabase.delete
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    filter: Text | None = None
    """Text, or an expression. Required."""
    table: Text | None = None
    """Name of the table. Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    schema_: Text | None = None
    """Text, or an expression. Default: public."""
    select: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class InsertOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"code": "code", "headers": "headers", "inserted_count": "insertedCount", "inserted_rows": "insertedRows", "raw_response": "rawResponse", "uri": "uri"}
    code: Reference
    headers: Reference
    inserted_count: Reference
    inserted_rows: Reference
    raw_response: Reference
    uri: Reference


class Insert(BaseTask):
    """``io.kestra.plugin.supabase.Insert``.

    A task. In Kestra 1.3, 2.0. From plugin-supabase 1.3.5. Required: id, api_key, data, table, url.
    https://kestra.io/plugins/plugin-supabase/io.kestra.plugin.supabase.insert
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    data: Items[Data] | Map[Data] | None = None
    """List of any data, or mapping of names to any data. Required."""
    table: Text | None = None
    """Name of the table. Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    on_conflict: Text | None = None
    """Text, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    resolution: Text | None = None
    """Text, or an expression. Default: merge-duplicates."""
    schema_: Text | None = None
    """Text, or an expression. Default: public."""
    select: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> InsertOutputs:
        return InsertOutputs(self._output_root, self.id)


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"code": "code", "headers": "headers", "raw_response": "rawResponse", "rows": "rows", "size": "size", "uri": "uri"}
    code: Reference
    headers: Reference
    raw_response: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.supabase.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-supabase 1.3.5. Required: id, api_key, function_name, url.
    https://kestra.io/plugins/plugin-supabase/io.kestra.plugin.supabase.query
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    function_name: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    parameters: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    schema_: Text | None = None
    """Text, or an expression. Default: public."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class SelectOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"code": "code", "headers": "headers", "raw_response": "rawResponse", "rows": "rows", "size": "size", "uri": "uri"}
    code: Reference
    headers: Reference
    raw_response: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Select(BaseTask):
    """``io.kestra.plugin.supabase.Select``.

    A task. In Kestra 1.3, 2.0. From plugin-supabase 1.3.5. Required: id, api_key, table, url.
    https://kestra.io/plugins/plugin-supabase/io.kestra.plugin.supabase.select
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    table: Text | None = None
    """Name of the table. Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    filter: Text | None = None
    """Text, or an expression."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    offset: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    order: Text | None = None
    """Text, or an expression."""
    schema_: Text | None = None
    """Text, or an expression. Default: public."""
    select: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> SelectOutputs:
        return SelectOutputs(self._output_root, self.id)


class UpdateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"code": "code", "headers": "headers", "raw_response": "rawResponse", "updated_count": "updatedCount", "updated_rows": "updatedRows", "uri": "uri"}
    code: Reference
    headers: Reference
    raw_response: Reference
    updated_count: Reference
    updated_rows: Reference
    uri: Reference


class Update(BaseTask):
    """``io.kestra.plugin.supabase.Update``.

    A task. In Kestra 1.3, 2.0. From plugin-supabase 1.3.5. Required: id, api_key, data, filter, table, url.
    https://kestra.io/plugins/plugin-supabase/io.kestra.plugin.supabase.update
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    data: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Required."""
    filter: Text | None = None
    """Text, or an expression. Required."""
    table: Text | None = None
    """Name of the table. Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    schema_: Text | None = None
    """Text, or an expression. Default: public."""
    select: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
