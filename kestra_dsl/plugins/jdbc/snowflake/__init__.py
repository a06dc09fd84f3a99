# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.jdbc.snowflake``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Download",
    "Queries",
    "Query",
    "SnowflakeCLI",
    "Trigger",
    "Upload",
]

PREFIX = "io.kestra.plugin.jdbc.snowflake"


def _Download():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DownloadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class Download(BaseTask):
        """``io.kestra.plugin.jdbc.snowflake.Download``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jdbc.snowflake.Download",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("file_name", "stage_name", "url"),
        )
        file_name: Text | None = None
        stage_name: Text | None = None
        url: Text | None = None
        compress: Dynamic[Bool] | None = None
        database: Text | None = None
        password: Text | None = None
        private_key: Text | None = None
        private_key_password: Text | None = None
        query_tag: Text | None = None
        role: Text | None = None
        schema_: Text | None = None
        username: Text | None = None
        warehouse: Text | None = None
        @property
        def outputs(self) -> DownloadOutputs:
            return DownloadOutputs(self._output_root, self.id)
    return Download


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
        """``io.kestra.plugin.jdbc.snowflake.Queries``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jdbc.snowflake.Queries",
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
        database: Text | None = None
        fetch_size: Dynamic[Int] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        parameters: Dynamic[Map[Data]] | None = None
        password: Text | None = None
        private_key: Text | None = None
        private_key_password: Text | None = None
        query_tag: Text | None = None
        role: Text | None = None
        schema_: Text | None = None
        time_zone_id: Text | None = None
        transaction: Dynamic[Bool] | None = None
        username: Text | None = None
        warehouse: Text | None = None
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
        """``io.kestra.plugin.jdbc.snowflake.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jdbc.snowflake.Query",
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
        database: Text | None = None
        fetch_size: Dynamic[Int] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        parameters: Dynamic[Map[Data]] | None = None
        password: Text | None = None
        private_key: Text | None = None
        private_key_password: Text | None = None
        query_tag: Text | None = None
        role: Text | None = None
        schema_: Text | None = None
        time_zone_id: Text | None = None
        username: Text | None = None
        warehouse: Text | None = None
        fetch: Bool | None = None
        fetch_one: Bool | None = None
        store: Bool | None = None
        @property
        def outputs(self) -> QueryOutputs:
            return QueryOutputs(self._output_root, self.id)
    return Query


def _SnowflakeCLI():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SnowflakeCLIOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class SnowflakeCLI(BaseTask):
        """``io.kestra.plugin.jdbc.snowflake.SnowflakeCLI``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jdbc.snowflake.SnowflakeCLI",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("account", "commands", "username"),
        )
        account: Text | None = None
        commands: Dynamic[Items[Text]] | None = None
        username: Text | None = None
        container_image: Text | None = None
        env: Dynamic[Map[Data]] | None = None
        input_files: Map[Data] | Text | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        password: Text | None = None
        private_key: Text | None = None
        private_key_password: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> SnowflakeCLIOutputs:
            return SnowflakeCLIOutputs(self._output_root, self.id)
    return SnowflakeCLI


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
        """``io.kestra.plugin.jdbc.snowflake.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jdbc.snowflake.Trigger",
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
        database: Text | None = None
        fetch_size: Dynamic[Int] | None = None
        interval: Duration | None = None
        parameters: Dynamic[Map[Data]] | None = None
        password: Text | None = None
        private_key: Text | None = None
        private_key_password: Text | None = None
        query_tag: Text | None = None
        role: Text | None = None
        schema_: Text | None = None
        time_zone_id: Text | None = None
        username: Text | None = None
        warehouse: Text | None = None
        fetch: Bool | None = None
        fetch_one: Bool | None = None
        store: Bool | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


def _Upload():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UploadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class Upload(BaseTask):
        """``io.kestra.plugin.jdbc.snowflake.Upload``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.jdbc.snowflake.Upload",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("file_name", "from_", "prefix", "stage_name", "url"),
        )
        file_name: Text | None = None
        from_: Text | None = None
        prefix: Text | None = None
        stage_name: Text | None = None
        url: Text | None = None
        compress: Dynamic[Bool] | None = None
        database: Text | None = None
        password: Text | None = None
        private_key: Text | None = None
        private_key_password: Text | None = None
        query_tag: Text | None = None
        role: Text | None = None
        schema_: Text | None = None
        username: Text | None = None
        warehouse: Text | None = None
        @property
        def outputs(self) -> UploadOutputs:
            return UploadOutputs(self._output_root, self.id)
    return Upload


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Download,
        _Queries,
        _Query,
        _SnowflakeCLI,
        _Trigger,
        _Upload,
    ),
)
