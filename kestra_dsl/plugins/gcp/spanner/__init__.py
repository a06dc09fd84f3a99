# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.spanner``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "BatchDml",
    "CreateDatabase",
    "DeleteDatabase",
    "Execute",
    "Query",
    "Trigger",
]

PREFIX = "io.kestra.plugin.gcp.spanner"


def _BatchDml():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class BatchDmlOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"affected_rows": "affectedRows", "total_affected_rows": "totalAffectedRows"}
        affected_rows: Reference
        total_affected_rows: Reference
    class BatchDml(BaseTask):
        """``io.kestra.plugin.gcp.spanner.BatchDml``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.spanner.BatchDml",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("database_id", "instance_id", "project_id", "statements"),
        )
        statements: Dynamic[Items[Text]] | None = None
        database_id: Text | None = None
        instance_id: Text | None = None
        project_id: Text | None = None
        emulator_host: Text | None = None
        impersonated_service_account: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> BatchDmlOutputs:
            return BatchDmlOutputs(self._output_root, self.id)
    return BatchDml


def _CreateDatabase():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateDatabaseOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"database": "database"}
        database: Reference
    class CreateDatabase(BaseTask):
        """``io.kestra.plugin.gcp.spanner.CreateDatabase``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.spanner.CreateDatabase",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("database_id", "instance_id", "project_id"),
        )
        database_id: Text | None = None
        instance_id: Text | None = None
        project_id: Text | None = None
        extra_ddl: Dynamic[Items[Text]] | None = None
        emulator_host: Text | None = None
        impersonated_service_account: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> CreateDatabaseOutputs:
            return CreateDatabaseOutputs(self._output_root, self.id)
    return CreateDatabase


def _DeleteDatabase():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteDatabaseOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"database": "database"}
        database: Reference
    class DeleteDatabase(BaseTask):
        """``io.kestra.plugin.gcp.spanner.DeleteDatabase``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.spanner.DeleteDatabase",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("database_id", "instance_id", "project_id"),
        )
        database_id: Text | None = None
        instance_id: Text | None = None
        project_id: Text | None = None
        emulator_host: Text | None = None
        impersonated_service_account: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> DeleteDatabaseOutputs:
            return DeleteDatabaseOutputs(self._output_root, self.id)
    return DeleteDatabase


def _Execute():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ExecuteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"affected_rows": "affectedRows"}
        affected_rows: Reference
    class Execute(BaseTask):
        """``io.kestra.plugin.gcp.spanner.Execute``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.spanner.Execute",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("database_id", "instance_id", "project_id", "sql"),
        )
        sql: Text | None = None
        database_id: Text | None = None
        instance_id: Text | None = None
        project_id: Text | None = None
        parameters: Dynamic[Map[Data]] | None = None
        emulator_host: Text | None = None
        impersonated_service_account: Text | None = None
        is_ddl: Dynamic[Bool] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> ExecuteOutputs:
            return ExecuteOutputs(self._output_root, self.id)
    return Execute


def _Query():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
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
        """``io.kestra.plugin.gcp.spanner.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.spanner.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("database_id", "instance_id", "project_id", "sql"),
        )
        sql: Text | None = None
        database_id: Text | None = None
        instance_id: Text | None = None
        project_id: Text | None = None
        parameters: Dynamic[Map[Data]] | None = None
        emulator_host: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        impersonated_service_account: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> QueryOutputs:
            return QueryOutputs(self._output_root, self.id)
    return Query


def _Trigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"change_count": "changeCount", "row_count": "rowCount", "uri": "uri"}
        change_count: Reference
        row_count: Reference
        uri: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.gcp.spanner.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.spanner.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("change_stream_name", "database_id", "instance_id", "project_id"),
        )
        change_stream_name: Text | None = None
        database_id: Text | None = None
        instance_id: Text | None = None
        project_id: Text | None = None
        emulator_host: Text | None = None
        impersonated_service_account: Text | None = None
        interval: Duration | None = None
        lookback: Dynamic[Duration] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _BatchDml,
        _CreateDatabase,
        _DeleteDatabase,
        _Execute,
        _Query,
        _Trigger,
    ),
)
