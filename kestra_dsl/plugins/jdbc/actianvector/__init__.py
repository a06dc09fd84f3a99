# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.jdbc.actianvector``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Batch",
    "Queries",
    "Query",
    "Trigger",
]

PREFIX = "io.kestra.plugin.jdbc.actianvector"


def _Batch():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class BatchOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row_count": "rowCount", "updated_count": "updatedCount"}
        row_count: Reference
        updated_count: Reference
    class Batch(BaseTask):
        """``io.kestra.plugin.jdbc.actianvector.Batch``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jdbc.actianvector.Batch",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "url"),
            aliases=("io.kestra.plugin.jdbc.vectorwise.Batch",),
        )
        from_: Text | None = None
        url: Text | None = None
        chunk: Dynamic[Int] | None = None
        columns: Dynamic[Items[Text]] | None = None
        connection_pool_size: Dynamic[Int] | None = None
        connection_pooling: Dynamic[Bool] | None = None
        input_handling: Dynamic[Literal["AUTO", "STREAM", "LOCAL"]] | None = None
        local_buffer_max_bytes: Dynamic[Int] | None = None
        max_retries: Dynamic[Int] | None = None
        password: Text | None = None
        resume_on_retry: Dynamic[Bool] | None = None
        retry_backoff: Dynamic[Duration] | None = None
        retry_scope: Dynamic[Literal["NONE", "INPUT", "ALL"]] | None = None
        sql: Text | None = None
        table: Text | None = None
        time_zone_id: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> BatchOutputs:
            return BatchOutputs(self._output_root, self.id)
    return Batch


def _Queries():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class QueriesOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"outputs_": "outputs"}
        outputs_: Reference
    class Queries(BaseTask):
        """``io.kestra.plugin.jdbc.actianvector.Queries``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jdbc.actianvector.Queries",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("sql", "url"),
            names={"after_sql": "afterSQL"},
            deprecated_properties=("fetch", "fetch_one", "store"),
            aliases=("io.kestra.plugin.jdbc.vectorwise.Queries",),
            replacements={"fetch": "fetch_type='FETCH'", "fetch_one": "fetch_type='FETCH_ONE'", "store": "fetch_type='STORE'"},
        )
        sql: Text | None = None
        url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        after_sql: Text | None = None
        connection_pool_size: Dynamic[Int] | None = None
        connection_pooling: Dynamic[Bool] | None = None
        fetch_size: Dynamic[Int] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        parameters: Dynamic[Map[Data]] | None = None
        password: Text | None = None
        time_zone_id: Text | None = None
        transaction: Dynamic[Bool] | None = None
        username: Text | None = None
        fetch: Bool | None = None
        fetch_one: Bool | None = None
        store: Bool | None = None
        @property
        def outputs(self) -> QueriesOutputs:
            return QueriesOutputs(self._output_root, self.id)
    return Queries


def _Query():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class QueryOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        uri: Reference
    class Query(BaseTask):
        """``io.kestra.plugin.jdbc.actianvector.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jdbc.actianvector.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("sql", "url"),
            names={"after_sql": "afterSQL"},
            deprecated_properties=("fetch", "fetch_one", "store"),
            aliases=("io.kestra.plugin.jdbc.vectorwise.Query",),
            replacements={"fetch": "fetch_type='FETCH'", "fetch_one": "fetch_type='FETCH_ONE'", "store": "fetch_type='STORE'"},
        )
        sql: Text | None = None
        url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        after_sql: Text | None = None
        connection_pool_size: Dynamic[Int] | None = None
        connection_pooling: Dynamic[Bool] | None = None
        fetch_size: Dynamic[Int] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        parameters: Dynamic[Map[Data]] | None = None
        password: Text | None = None
        time_zone_id: Text | None = None
        username: Text | None = None
        fetch: Bool | None = None
        fetch_one: Bool | None = None
        store: Bool | None = None
        @property
        def outputs(self) -> QueryOutputs:
            return QueryOutputs(self._output_root, self.id)
    return Query


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        uri: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.jdbc.actianvector.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jdbc.actianvector.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("sql", "url"),
            names={"after_sql": "afterSQL"},
            deprecated_properties=("fetch", "fetch_one", "store"),
            aliases=("io.kestra.plugin.jdbc.vectorwise.Trigger",),
            replacements={"fetch": "fetch_type='FETCH'", "fetch_one": "fetch_type='FETCH_ONE'", "store": "fetch_type='STORE'"},
        )
        sql: Text | None = None
        url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        after_sql: Text | None = None
        connection_pool_size: Dynamic[Int] | None = None
        connection_pooling: Dynamic[Bool] | None = None
        fetch_size: Dynamic[Int] | None = None
        interval: Duration | None = None
        parameters: Dynamic[Map[Data]] | None = None
        password: Text | None = None
        time_zone_id: Text | None = None
        username: Text | None = None
        fetch: Bool | None = None
        fetch_one: Bool | None = None
        store: Bool | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Batch,
        _Queries,
        _Query,
        _Trigger,
    ),
)
