# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.supabase``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Delete",
    "Insert",
    "Query",
    "Select",
    "Update",
]

PREFIX = "io.kestra.plugin.supabase"


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.supabase.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "filter", "table", "url"),
        )
        api_key: Text | None = None
        filter: Text | None = None
        table: Text | None = None
        url: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        schema_: Text | None = None
        select: Text | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _Insert():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.supabase.Insert",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "data", "table", "url"),
        )
        api_key: Text | None = None
        data: Items[Data] | Map[Data] | None = None
        table: Text | None = None
        url: Text | None = None
        on_conflict: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        resolution: Text | None = None
        schema_: Text | None = None
        select: Text | None = None
        @property
        def outputs(self) -> InsertOutputs:
            return InsertOutputs(self._output_root, self.id)
    return Insert


def _Query():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.supabase.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "function_name", "url"),
        )
        api_key: Text | None = None
        function_name: Text | None = None
        url: Text | None = None
        parameters: Dynamic[Map[Data]] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        schema_: Text | None = None
        @property
        def outputs(self) -> QueryOutputs:
            return QueryOutputs(self._output_root, self.id)
    return Query


def _Select():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.supabase.Select",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "table", "url"),
        )
        api_key: Text | None = None
        table: Text | None = None
        url: Text | None = None
        filter: Text | None = None
        limit: Dynamic[Int] | None = None
        offset: Dynamic[Int] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        order: Text | None = None
        schema_: Text | None = None
        select: Text | None = None
        @property
        def outputs(self) -> SelectOutputs:
            return SelectOutputs(self._output_root, self.id)
    return Select


def _Update():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.supabase.Update",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "data", "filter", "table", "url"),
        )
        api_key: Text | None = None
        data: Dynamic[Map[Data]] | None = None
        filter: Text | None = None
        table: Text | None = None
        url: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        schema_: Text | None = None
        select: Text | None = None
        @property
        def outputs(self) -> UpdateOutputs:
            return UpdateOutputs(self._output_root, self.id)
    return Update


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Delete,
        _Insert,
        _Query,
        _Select,
        _Update,
    ),
)
