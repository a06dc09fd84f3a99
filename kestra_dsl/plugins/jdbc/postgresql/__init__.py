# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.jdbc.postgresql``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Batch",
    "CopyIn",
    "CopyOut",
    "Queries",
    "Query",
    "Trigger",
]

PREFIX = "io.kestra.plugin.jdbc.postgresql"


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
        """``io.kestra.plugin.jdbc.postgresql.Batch``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jdbc.postgresql.Batch",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "url"),
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
        ssl: Dynamic[Bool] | None = None
        ssl_cert: Text | None = None
        ssl_key: Text | None = None
        ssl_key_password: Text | None = None
        ssl_mode: Dynamic[Literal["DISABLE", "ALLOW", "PREFER", "REQUIRE", "VERIFY_CA", "VERIFY_FULL"]] | None = None
        ssl_root_cert: Text | None = None
        table: Text | None = None
        time_zone_id: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> BatchOutputs:
            return BatchOutputs(self._output_root, self.id)
    return Batch


def _CopyIn():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CopyInOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row_count": "rowCount"}
        row_count: Reference
    class CopyIn(BaseTask):
        """``io.kestra.plugin.jdbc.postgresql.CopyIn``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jdbc.postgresql.CopyIn",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "url"),
        )
        from_: Text | None = None
        url: Text | None = None
        columns: Dynamic[Items[Text]] | None = None
        delimiter: Text | None = None
        encoding: Text | None = None
        escape: Text | None = None
        force_not_null: Dynamic[Items[Text]] | None = None
        force_null: Dynamic[Items[Text]] | None = None
        force_quote: Dynamic[Items[Text]] | None = None
        format: Dynamic[Literal["TEXT", "CSV", "BINARY"]] | None = None
        freeze: Dynamic[Bool] | None = None
        header: Dynamic[Bool] | None = None
        null_string: Text | None = None
        oids: Dynamic[Bool] | None = None
        password: Text | None = None
        quote: Text | None = None
        socket_timeout: Dynamic[Int] | None = None
        ssl: Dynamic[Bool] | None = None
        ssl_cert: Text | None = None
        ssl_key: Text | None = None
        ssl_key_password: Text | None = None
        ssl_mode: Dynamic[Literal["DISABLE", "ALLOW", "PREFER", "REQUIRE", "VERIFY_CA", "VERIFY_FULL"]] | None = None
        ssl_root_cert: Text | None = None
        table: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> CopyInOutputs:
            return CopyInOutputs(self._output_root, self.id)
    return CopyIn


def _CopyOut():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CopyOutOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row_count": "rowCount", "uri": "uri"}
        row_count: Reference
        uri: Reference
    class CopyOut(BaseTask):
        """``io.kestra.plugin.jdbc.postgresql.CopyOut``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jdbc.postgresql.CopyOut",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
        )
        url: Text | None = None
        sql: Text | None = None
        columns: Dynamic[Items[Text]] | None = None
        delimiter: Text | None = None
        encoding: Text | None = None
        escape: Text | None = None
        force_not_null: Dynamic[Items[Text]] | None = None
        force_null: Dynamic[Items[Text]] | None = None
        force_quote: Dynamic[Items[Text]] | None = None
        format: Dynamic[Literal["TEXT", "CSV", "BINARY"]] | None = None
        freeze: Dynamic[Bool] | None = None
        header: Dynamic[Bool] | None = None
        null_string: Text | None = None
        oids: Dynamic[Bool] | None = None
        password: Text | None = None
        quote: Text | None = None
        socket_timeout: Dynamic[Int] | None = None
        ssl: Dynamic[Bool] | None = None
        ssl_cert: Text | None = None
        ssl_key: Text | None = None
        ssl_key_password: Text | None = None
        ssl_mode: Dynamic[Literal["DISABLE", "ALLOW", "PREFER", "REQUIRE", "VERIFY_CA", "VERIFY_FULL"]] | None = None
        ssl_root_cert: Text | None = None
        table: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> CopyOutOutputs:
            return CopyOutOutputs(self._output_root, self.id)
    return CopyOut


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
        """``io.kestra.plugin.jdbc.postgresql.Queries``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jdbc.postgresql.Queries",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("sql", "url"),
            names={"after_sql": "afterSQL"},
            deprecated_properties=("fetch", "fetch_one", "store"),
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
        ssl: Dynamic[Bool] | None = None
        ssl_cert: Text | None = None
        ssl_key: Text | None = None
        ssl_key_password: Text | None = None
        ssl_mode: Dynamic[Literal["DISABLE", "ALLOW", "PREFER", "REQUIRE", "VERIFY_CA", "VERIFY_FULL"]] | None = None
        ssl_root_cert: Text | None = None
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
        """``io.kestra.plugin.jdbc.postgresql.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jdbc.postgresql.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("sql", "url"),
            names={"after_sql": "afterSQL"},
            deprecated_properties=("fetch", "fetch_one", "store"),
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
        ssl: Dynamic[Bool] | None = None
        ssl_cert: Text | None = None
        ssl_key: Text | None = None
        ssl_key_password: Text | None = None
        ssl_mode: Dynamic[Literal["DISABLE", "ALLOW", "PREFER", "REQUIRE", "VERIFY_CA", "VERIFY_FULL"]] | None = None
        ssl_root_cert: Text | None = None
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
        """``io.kestra.plugin.jdbc.postgresql.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jdbc.postgresql.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("sql", "url"),
            names={"after_sql": "afterSQL"},
            deprecated_properties=("fetch", "fetch_one", "store"),
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
        ssl: Dynamic[Bool] | None = None
        ssl_cert: Text | None = None
        ssl_key: Text | None = None
        ssl_key_password: Text | None = None
        ssl_mode: Dynamic[Literal["DISABLE", "ALLOW", "PREFER", "REQUIRE", "VERIFY_CA", "VERIFY_FULL"]] | None = None
        ssl_root_cert: Text | None = None
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
        _CopyIn,
        _CopyOut,
        _Queries,
        _Query,
        _Trigger,
    ),
)
