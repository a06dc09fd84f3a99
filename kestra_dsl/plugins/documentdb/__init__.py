# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.documentdb``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Delete",
    "Insert",
    "Read",
    "Update",
]

PREFIX = "io.kestra.plugin.documentdb"


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"deleted_count": "deletedCount"}
        deleted_count: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.documentdb.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.documentdb.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("collection", "database", "host", "password", "username"),
        )
        collection: Text | None = None
        database: Text | None = None
        host: Text | None = None
        password: Text | None = None
        username: Text | None = None
        delete_many: Dynamic[Bool] | None = None
        filter: Dynamic[Map[Data]] | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _Insert():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class InsertOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"inserted_count": "insertedCount", "inserted_id": "insertedId", "inserted_ids": "insertedIds"}
        inserted_count: Reference
        inserted_id: Reference
        inserted_ids: Reference
    class Insert(BaseTask):
        """``io.kestra.plugin.documentdb.Insert``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.documentdb.Insert",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("collection", "database", "host", "password", "username"),
        )
        collection: Text | None = None
        database: Text | None = None
        host: Text | None = None
        password: Text | None = None
        username: Text | None = None
        document: Dynamic[Map[Data]] | None = None
        documents: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
        @property
        def outputs(self) -> InsertOutputs:
            return InsertOutputs(self._output_root, self.id)
    return Insert


def _Read():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ReadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        uri: Reference
    class Read(BaseTask):
        """``io.kestra.plugin.documentdb.Read``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.documentdb.Read",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("collection", "database", "host", "password", "username"),
        )
        collection: Text | None = None
        database: Text | None = None
        host: Text | None = None
        password: Text | None = None
        username: Text | None = None
        aggregation_pipeline: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        filter: Dynamic[Map[Data]] | None = None
        limit: Dynamic[Int] | None = None
        skip: Dynamic[Int] | None = None
        @property
        def outputs(self) -> ReadOutputs:
            return ReadOutputs(self._output_root, self.id)
    return Read


def _Update():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UpdateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"matched_count": "matchedCount", "modified_count": "modifiedCount", "upserted_id": "upsertedId"}
        matched_count: Reference
        modified_count: Reference
        upserted_id: Reference
    class Update(BaseTask):
        """``io.kestra.plugin.documentdb.Update``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.documentdb.Update",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("collection", "database", "host", "password", "update", "username"),
        )
        collection: Text | None = None
        database: Text | None = None
        host: Text | None = None
        password: Text | None = None
        update: Dynamic[Map[Data]] | None = None
        username: Text | None = None
        filter: Dynamic[Map[Data]] | None = None
        update_many: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> UpdateOutputs:
            return UpdateOutputs(self._output_root, self.id)
    return Update


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Delete,
        _Insert,
        _Read,
        _Update,
    ),
)
