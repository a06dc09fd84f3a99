# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.documentdb``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Delete",
    "Insert",
    "Read",
    "Update",
]

PREFIX: str


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted_count": "deletedCount"}
    deleted_count: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.documentdb.Delete``."""

    collection: Text | None = None
    """Required."""
    database: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    password: Text | None = None
    """Required."""
    username: Text | None = None
    """Required."""
    delete_many: Dynamic[Bool] | None = None
    """Default: false."""
    filter: Dynamic[Map[Data]] | None = None

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class InsertOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"inserted_count": "insertedCount", "inserted_id": "insertedId", "inserted_ids": "insertedIds"}
    inserted_count: Reference
    inserted_id: Reference
    inserted_ids: Reference


class Insert(BaseTask):
    """``io.kestra.plugin.documentdb.Insert``."""

    collection: Text | None = None
    """Required."""
    database: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    password: Text | None = None
    """Required."""
    username: Text | None = None
    """Required."""
    document: Dynamic[Map[Data]] | None = None
    documents: Dynamic[Items[Dynamic[Map[Data]]]] | None = None

    @property
    def outputs(self) -> InsertOutputs:
        return InsertOutputs(self._output_root, self.id)


class ReadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Read(BaseTask):
    """``io.kestra.plugin.documentdb.Read``."""

    collection: Text | None = None
    """Required."""
    database: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    password: Text | None = None
    """Required."""
    username: Text | None = None
    """Required."""
    aggregation_pipeline: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    filter: Dynamic[Map[Data]] | None = None
    limit: Dynamic[Int] | None = None
    skip: Dynamic[Int] | None = None

    @property
    def outputs(self) -> ReadOutputs:
        return ReadOutputs(self._output_root, self.id)


class UpdateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"matched_count": "matchedCount", "modified_count": "modifiedCount", "upserted_id": "upsertedId"}
    matched_count: Reference
    modified_count: Reference
    upserted_id: Reference


class Update(BaseTask):
    """``io.kestra.plugin.documentdb.Update``."""

    collection: Text | None = None
    """Required."""
    database: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    password: Text | None = None
    """Required."""
    update: Dynamic[Map[Data]] | None = None
    """Required."""
    username: Text | None = None
    """Required."""
    filter: Dynamic[Map[Data]] | None = None
    update_many: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
