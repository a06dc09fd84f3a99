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
    """``io.kestra.plugin.mongodb.Aggregate``.

    A task. In Kestra 1.3, 2.0. From plugin-mongodb 1.4.4. Required: id, collection, connection, database, pipeline.
    https://kestra.io/plugins/plugin-mongodb/io.kestra.plugin.mongodb.aggregate
    """

    collection: Text | None = None
    """Text, or an expression. Required."""
    connection: One[MongoDbConnection] | None = None
    """MongoDbConnection. Required."""
    database: Text | None = None
    """Text, or an expression. Required."""
    pipeline: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """List of mapping of names to any data, or an expression. Required."""
    allow_disk_use: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    batch_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    max_time_ms: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 60000."""
    store: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""

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
    """``io.kestra.plugin.mongodb.Bulk``.

    A task. In Kestra 1.3, 2.0. From plugin-mongodb 1.4.4. Required: id, collection, connection, database, from_.
    https://kestra.io/plugins/plugin-mongodb/io.kestra.plugin.mongodb.bulk
    """

    collection: Text | None = None
    """Text, or an expression. Required."""
    connection: One[MongoDbConnection] | None = None
    """MongoDbConnection. Required."""
    database: Text | None = None
    """Text, or an expression. Required."""
    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    chunk: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""

    @property
    def outputs(self) -> BulkOutputs:
        return BulkOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted_count": "deletedCount", "was_acknowledged": "wasAcknowledged"}
    deleted_count: Reference
    was_acknowledged: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.mongodb.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-mongodb 1.4.4. Required: id, collection, connection, database.
    https://kestra.io/plugins/plugin-mongodb/io.kestra.plugin.mongodb.delete
    """

    collection: Text | None = None
    """Text, or an expression. Required."""
    connection: One[MongoDbConnection] | None = None
    """MongoDbConnection. Required."""
    database: Text | None = None
    """Text, or an expression. Required."""
    filter: Data | None = None
    """Any data."""
    operation: Dynamic[Literal["DELETE_ONE", "DELETE_MANY"]] | None = None
    """DELETE_ONE or DELETE_MANY, or an expression. Default: DELETE_ONE."""

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
    """``io.kestra.plugin.mongodb.Find``.

    A task. In Kestra 1.3, 2.0. From plugin-mongodb 1.4.4. Required: id, collection, connection, database.
    https://kestra.io/plugins/plugin-mongodb/io.kestra.plugin.mongodb.find
    """

    collection: Text | None = None
    """Text, or an expression. Required."""
    connection: One[MongoDbConnection] | None = None
    """MongoDbConnection. Required."""
    database: Text | None = None
    """Text, or an expression. Required."""
    filter: Data | None = None
    """Any data."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    projection: Data | None = None
    """Any data."""
    skip: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    sort: Data | None = None
    """Any data."""
    store: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> FindOutputs:
        return FindOutputs(self._output_root, self.id)


class InsertOneOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"inserted_id": "insertedId", "was_acknowledged": "wasAcknowledged"}
    inserted_id: Reference
    was_acknowledged: Reference


class InsertOne(BaseTask):
    """``io.kestra.plugin.mongodb.InsertOne``.

    A task. In Kestra 1.3, 2.0. From plugin-mongodb 1.4.4. Required: id, collection, connection, database, document.
    https://kestra.io/plugins/plugin-mongodb/io.kestra.plugin.mongodb.insertone
    """

    collection: Text | None = None
    """Text, or an expression. Required."""
    connection: One[MongoDbConnection] | None = None
    """MongoDbConnection. Required."""
    database: Text | None = None
    """Text, or an expression. Required."""
    document: Data | None = None
    """Any data. Required."""

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
    """``io.kestra.plugin.mongodb.Load``.

    A task. In Kestra 1.3, 2.0. From plugin-mongodb 1.4.4. Required: id, collection, connection, database, from_.
    https://kestra.io/plugins/plugin-mongodb/io.kestra.plugin.mongodb.load
    """

    collection: Text | None = None
    """Text, or an expression. Required."""
    connection: One[MongoDbConnection] | None = None
    """MongoDbConnection. Required."""
    database: Text | None = None
    """Text, or an expression. Required."""
    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    chunk: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    id_key: Text | None = None
    """Text, or an expression."""
    remove_id_key: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> LoadOutputs:
        return LoadOutputs(self._output_root, self.id)


class MongoDbConnection(Node):
    """Part of other types: ``io.kestra.plugin.mongodb.MongoDbConnection``.

    A part. In Kestra 1.3, 2.0. From plugin-mongodb 1.4.4.
    https://kestra.io/plugins/plugin-mongodb/io.kestra.plugin.mongodb.mongodbconnection
    """

    uri: Text | None = None
    """Text, or an expression."""


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"rows": "rows", "size": "size", "uri": "uri"}
    rows: Reference
    size: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.mongodb.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-mongodb 1.4.4. Required: id.
    https://kestra.io/plugins/plugin-mongodb/io.kestra.plugin.mongodb.trigger
    """

    collection: Text | None = None
    """Text, or an expression."""
    connection: One[MongoDbConnection] | None = None
    """MongoDbConnection."""
    database: Text | None = None
    """Text, or an expression."""
    filter: Data | None = None
    """Any data."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    projection: Data | None = None
    """Any data."""
    skip: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    sort: Data | None = None
    """Any data."""
    store: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

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
    """``io.kestra.plugin.mongodb.Update``.

    A task. In Kestra 1.3, 2.0. From plugin-mongodb 1.4.4. Required: id, collection, connection, database, document,
    filter.
    https://kestra.io/plugins/plugin-mongodb/io.kestra.plugin.mongodb.update
    """

    collection: Text | None = None
    """Text, or an expression. Required."""
    connection: One[MongoDbConnection] | None = None
    """MongoDbConnection. Required."""
    database: Text | None = None
    """Text, or an expression. Required."""
    document: Data | None = None
    """Any data. Required."""
    filter: Data | None = None
    """Any data. Required."""
    operation: Dynamic[Literal["REPLACE_ONE", "UPDATE_ONE", "UPDATE_MANY"]] | None = None
    """REPLACE_ONE, UPDATE_ONE or UPDATE_MANY, or an expression. Default: UPDATE_ONE."""

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
