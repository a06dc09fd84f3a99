# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.mongodb``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.mongodb"


def _Aggregate():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class AggregateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"rows": "rows", "size": "size", "uri": "uri"}
        rows: Reference
        size: Reference
        uri: Reference
    class Aggregate(BaseTask):
        """``io.kestra.plugin.mongodb.Aggregate``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.mongodb.Aggregate",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("collection", "connection", "database", "pipeline"),
        )
        collection: Text | None = None
        connection: One[later("kestra_dsl.plugins.mongodb", "MongoDbConnection")] | None = None
        database: Text | None = None
        pipeline: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
        allow_disk_use: Dynamic[Bool] | None = None
        batch_size: Dynamic[Int] | None = None
        max_time_ms: Dynamic[Int] | None = None
        store: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        @property
        def outputs(self) -> AggregateOutputs:
            return AggregateOutputs(self._output_root, self.id)
    return Aggregate


def _Bulk():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.mongodb.Bulk",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("collection", "connection", "database", "from_"),
        )
        collection: Text | None = None
        connection: One[later("kestra_dsl.plugins.mongodb", "MongoDbConnection")] | None = None
        database: Text | None = None
        from_: Text | None = None
        chunk: Dynamic[Int] | None = None
        @property
        def outputs(self) -> BulkOutputs:
            return BulkOutputs(self._output_root, self.id)
    return Bulk


def _Delete():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"deleted_count": "deletedCount", "was_acknowledged": "wasAcknowledged"}
        deleted_count: Reference
        was_acknowledged: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.mongodb.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.mongodb.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("collection", "connection", "database"),
        )
        collection: Text | None = None
        connection: One[later("kestra_dsl.plugins.mongodb", "MongoDbConnection")] | None = None
        database: Text | None = None
        filter: Data | None = None
        operation: Dynamic[Literal["DELETE_ONE", "DELETE_MANY"]] | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _Find():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class FindOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"rows": "rows", "size": "size", "uri": "uri"}
        rows: Reference
        size: Reference
        uri: Reference
    class Find(BaseTask):
        """``io.kestra.plugin.mongodb.Find``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.mongodb.Find",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("collection", "connection", "database"),
        )
        collection: Text | None = None
        connection: One[later("kestra_dsl.plugins.mongodb", "MongoDbConnection")] | None = None
        database: Text | None = None
        filter: Data | None = None
        limit: Dynamic[Int] | None = None
        projection: Data | None = None
        skip: Dynamic[Int] | None = None
        sort: Data | None = None
        store: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> FindOutputs:
            return FindOutputs(self._output_root, self.id)
    return Find


def _InsertOne():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class InsertOneOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"inserted_id": "insertedId", "was_acknowledged": "wasAcknowledged"}
        inserted_id: Reference
        was_acknowledged: Reference
    class InsertOne(BaseTask):
        """``io.kestra.plugin.mongodb.InsertOne``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.mongodb.InsertOne",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("collection", "connection", "database", "document"),
        )
        collection: Text | None = None
        connection: One[later("kestra_dsl.plugins.mongodb", "MongoDbConnection")] | None = None
        database: Text | None = None
        document: Data | None = None
        @property
        def outputs(self) -> InsertOneOutputs:
            return InsertOneOutputs(self._output_root, self.id)
    return InsertOne


def _Load():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.mongodb.Load",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("collection", "connection", "database", "from_"),
        )
        collection: Text | None = None
        connection: One[later("kestra_dsl.plugins.mongodb", "MongoDbConnection")] | None = None
        database: Text | None = None
        from_: Text | None = None
        chunk: Dynamic[Int] | None = None
        id_key: Text | None = None
        remove_id_key: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> LoadOutputs:
            return LoadOutputs(self._output_root, self.id)
    return Load


def _MongoDbConnection():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class MongoDbConnection(Node):
        """Part of other types: ``io.kestra.plugin.mongodb.MongoDbConnection``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        uri: Text | None = None
    return MongoDbConnection


def _Trigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"rows": "rows", "size": "size", "uri": "uri"}
        rows: Reference
        size: Reference
        uri: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.mongodb.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.mongodb.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        collection: Text | None = None
        connection: One[later("kestra_dsl.plugins.mongodb", "MongoDbConnection")] | None = None
        database: Text | None = None
        filter: Data | None = None
        interval: Duration | None = None
        limit: Dynamic[Int] | None = None
        projection: Data | None = None
        skip: Dynamic[Int] | None = None
        sort: Data | None = None
        store: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


def _Update():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UpdateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"matched_count": "matchedCount", "modified_count": "modifiedCount", "upserted_id": "upsertedId", "was_acknowledged": "wasAcknowledged"}
        matched_count: Reference
        modified_count: Reference
        upserted_id: Reference
        was_acknowledged: Reference
    class Update(BaseTask):
        """``io.kestra.plugin.mongodb.Update``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.mongodb.Update",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("collection", "connection", "database", "document", "filter"),
        )
        collection: Text | None = None
        connection: One[later("kestra_dsl.plugins.mongodb", "MongoDbConnection")] | None = None
        database: Text | None = None
        document: Data | None = None
        filter: Data | None = None
        operation: Dynamic[Literal["REPLACE_ONE", "UPDATE_ONE", "UPDATE_MANY"]] | None = None
        @property
        def outputs(self) -> UpdateOutputs:
            return UpdateOutputs(self._output_root, self.id)
    return Update


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Aggregate,
        _Bulk,
        _Delete,
        _Find,
        _InsertOne,
        _Load,
        _MongoDbConnection,
        _Trigger,
        _Update,
    ),
)
