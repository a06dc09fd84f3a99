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
    """``io.kestra.plugin.supabase.Delete``."""

    api_key: Text | None = None
    """Required."""
    filter: Text | None = None
    """Required."""
    table: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    options: One[HttpConfiguration] | None = None
    schema_: Text | None = None
    """Default: public."""
    select: Text | None = None

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
    """``io.kestra.plugin.supabase.Insert``."""

    api_key: Text | None = None
    """Required."""
    data: Items[Data] | Map[Data] | None = None
    """Required."""
    table: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    on_conflict: Text | None = None
    options: One[HttpConfiguration] | None = None
    resolution: Text | None = None
    """Default: merge-duplicates."""
    schema_: Text | None = None
    """Default: public."""
    select: Text | None = None

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
    """``io.kestra.plugin.supabase.Query``."""

    api_key: Text | None = None
    """Required."""
    function_name: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    parameters: Dynamic[Map[Data]] | None = None
    options: One[HttpConfiguration] | None = None
    schema_: Text | None = None
    """Default: public."""

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
    """``io.kestra.plugin.supabase.Select``."""

    api_key: Text | None = None
    """Required."""
    table: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    filter: Text | None = None
    limit: Dynamic[Int] | None = None
    offset: Dynamic[Int] | None = None
    options: One[HttpConfiguration] | None = None
    order: Text | None = None
    schema_: Text | None = None
    """Default: public."""
    select: Text | None = None

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
    """``io.kestra.plugin.supabase.Update``."""

    api_key: Text | None = None
    """Required."""
    data: Dynamic[Map[Data]] | None = None
    """Required."""
    filter: Text | None = None
    """Required."""
    table: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    options: One[HttpConfiguration] | None = None
    schema_: Text | None = None
    """Default: public."""
    select: Text | None = None

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
