# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.mongodb``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Aggregate",
    "Bulk",
    "Delete",
    "Find",
    "InsertOne",
    "Load",
    "MongoDbConnection",
    "Trigger",
    "Update",
]

PREFIX: str


class AggregateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"rows": "rows", "size": "size", "uri": "uri"}
    rows: Reference
    size: Reference
    uri: Reference


class Aggregate(BaseTask):
    """``io.kestra.plugin.mongodb.Aggregate``."""

    collection: Text | None = None
    """Required."""
    connection: One[MongoDbConnection] | None = None
    """Required."""
    database: Text | None = None
    """Required."""
    pipeline: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """Required."""
    allow_disk_use: Dynamic[Bool] | None = None
    """Default: true."""
    batch_size: Dynamic[Int] | None = None
    """Default: 1000."""
    max_time_ms: Dynamic[Int] | None = None
    """Default: 60000."""
    store: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""

    @property
    def outputs(self) -> AggregateOutputs:
        return AggregateOutputs(self._output_root, self.id)


class BulkOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted_count": "deletedCount", "inserted_count": "insertedCount", "matched_count": "matchedCount", "modified_count": "modifiedCount", "size": "size"}
    deleted_count: Reference
    inserted_count: Reference
    matched_count: Reference
    modified_count: Reference
    size: Reference


class Bulk(BaseTask):
    """``io.kestra.plugin.mongodb.Bulk``."""

    collection: Text | None = None
    """Required."""
    connection: One[MongoDbConnection] | None = None
    """Required."""
    database: Text | None = None
    """Required."""
    from_: Text | None = None
    """Required."""
    chunk: Dynamic[Int] | None = None
    """Default: 1000."""

    @property
    def outputs(self) -> BulkOutputs:
        return BulkOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted_count": "deletedCount", "was_acknowledged": "wasAcknowledged"}
    deleted_count: Reference
    was_acknowledged: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.mongodb.Delete``."""

    collection: Text | None = None
    """Required."""
    connection: One[MongoDbConnection] | None = None
    """Required."""
    database: Text | None = None
    """Required."""
    filter: Data | None = None
    operation: Dynamic[Literal["DELETE_ONE", "DELETE_MANY"]] | None = None
    """Default: DELETE_ONE."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class FindOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"rows": "rows", "size": "size", "uri": "uri"}
    rows: Reference
    size: Reference
    uri: Reference


class Find(BaseTask):
    """``io.kestra.plugin.mongodb.Find``."""

    collection: Text | None = None
    """Required."""
    connection: One[MongoDbConnection] | None = None
    """Required."""
    database: Text | None = None
    """Required."""
    filter: Data | None = None
    limit: Dynamic[Int] | None = None
    projection: Data | None = None
    skip: Dynamic[Int] | None = None
    sort: Data | None = None
    store: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> FindOutputs:
        return FindOutputs(self._output_root, self.id)


class InsertOneOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"inserted_id": "insertedId", "was_acknowledged": "wasAcknowledged"}
    inserted_id: Reference
    was_acknowledged: Reference


class InsertOne(BaseTask):
    """``io.kestra.plugin.mongodb.InsertOne``."""

    collection: Text | None = None
    """Required."""
    connection: One[MongoDbConnection] | None = None
    """Required."""
    database: Text | None = None
    """Required."""
    document: Data | None = None
    """Required."""

    @property
    def outputs(self) -> InsertOneOutputs:
        return InsertOneOutputs(self._output_root, self.id)


class LoadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted_count": "deletedCount", "inserted_count": "insertedCount", "matched_count": "matchedCount", "modified_count": "modifiedCount", "size": "size"}
    deleted_count: Reference
    inserted_count: Reference
    matched_count: Reference
    modified_count: Reference
    size: Reference


class Load(BaseTask):
    """``io.kestra.plugin.mongodb.Load``."""

    collection: Text | None = None
    """Required."""
    connection: One[MongoDbConnection] | None = None
    """Required."""
    database: Text | None = None
    """Required."""
    from_: Text | None = None
    """Required."""
    chunk: Dynamic[Int] | None = None
    """Default: 1000."""
    id_key: Text | None = None
    remove_id_key: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> LoadOutputs:
        return LoadOutputs(self._output_root, self.id)


class MongoDbConnection(Node):
    """Part of other types: ``io.kestra.plugin.mongodb.MongoDbConnection``."""

    uri: Text | None = None


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"rows": "rows", "size": "size", "uri": "uri"}
    rows: Reference
    size: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.mongodb.Trigger``."""

    collection: Text | None = None
    connection: One[MongoDbConnection] | None = None
    database: Text | None = None
    filter: Data | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    limit: Dynamic[Int] | None = None
    projection: Data | None = None
    skip: Dynamic[Int] | None = None
    sort: Data | None = None
    store: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)


class UpdateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"matched_count": "matchedCount", "modified_count": "modifiedCount", "upserted_id": "upsertedId", "was_acknowledged": "wasAcknowledged"}
    matched_count: Reference
    modified_count: Reference
    upserted_id: Reference
    was_acknowledged: Reference


class Update(BaseTask):
    """``io.kestra.plugin.mongodb.Update``."""

    collection: Text | None = None
    """Required."""
    connection: One[MongoDbConnection] | None = None
    """Required."""
    database: Text | None = None
    """Required."""
    document: Data | None = None
    """Required."""
    filter: Data | None = None
    """Required."""
    operation: Dynamic[Literal["REPLACE_ONE", "UPDATE_ONE", "UPDATE_MANY"]] | None = None
    """Default: UPDATE_ONE."""

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
