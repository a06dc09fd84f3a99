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
    """``io.kestra.plugin.documentdb.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-documentdb 1.3.6. Required: id, collection, database, host, password,
    username.
    https://kestra.io/plugins/plugin-documentdb/io.kestra.plugin.documentdb.delete
    """

    collection: Text | None = None
    """Text, or an expression. Required."""
    database: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required."""
    delete_many: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    filter: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""

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
    """``io.kestra.plugin.documentdb.Insert``.

    A task. In Kestra 1.3, 2.0. From plugin-documentdb 1.3.6. Required: id, collection, database, host, password,
    username.
    https://kestra.io/plugins/plugin-documentdb/io.kestra.plugin.documentdb.insert
    """

    collection: Text | None = None
    """Text, or an expression. Required."""
    database: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required."""
    document: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    documents: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """List of mapping of names to any data, or an expression."""

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
    """``io.kestra.plugin.documentdb.Read``.

    A task. In Kestra 1.3, 2.0. From plugin-documentdb 1.3.6. Required: id, collection, database, host, password,
    username.
    https://kestra.io/plugins/plugin-documentdb/io.kestra.plugin.documentdb.read
    """

    collection: Text | None = None
    """Text, or an expression. Required."""
    database: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required."""
    aggregation_pipeline: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """List of mapping of names to any data, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    filter: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    skip: Dynamic[Int] | None = None
    """Whole number, or an expression."""

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
    """``io.kestra.plugin.documentdb.Update``.

    A task. In Kestra 1.3, 2.0. From plugin-documentdb 1.3.6. Required: id, collection, database, host, password,
    update, username.
    https://kestra.io/plugins/plugin-documentdb/io.kestra.plugin.documentdb.update
    """

    collection: Text | None = None
    """Text, or an expression. Required."""
    database: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required."""
    update: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Required."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required."""
    filter: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    update_many: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
