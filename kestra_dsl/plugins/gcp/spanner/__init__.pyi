# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.spanner``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "BatchDml",
    "CreateDatabase",
    "DeleteDatabase",
    "Execute",
    "Query",
    "Trigger",
]

PREFIX: str


class BatchDmlOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"affected_rows": "affectedRows", "total_affected_rows": "totalAffectedRows"}
    affected_rows: Reference
    total_affected_rows: Reference


class BatchDml(BaseTask):
    """``io.kestra.plugin.gcp.spanner.BatchDml``."""

    statements: Dynamic[Items[Text]] | None = None
    """Required."""
    database_id: Text | None = None
    """Required."""
    instance_id: Text | None = None
    """Required."""
    project_id: Text | None = None
    """Required."""
    emulator_host: Text | None = None
    impersonated_service_account: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    service_account: Text | None = None

    @property
    def outputs(self) -> BatchDmlOutputs:
        return BatchDmlOutputs(self._output_root, self.id)


class CreateDatabaseOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"database": "database"}
    database: Reference


class CreateDatabase(BaseTask):
    """``io.kestra.plugin.gcp.spanner.CreateDatabase``."""

    database_id: Text | None = None
    """Required."""
    instance_id: Text | None = None
    """Required."""
    project_id: Text | None = None
    """Required."""
    extra_ddl: Dynamic[Items[Text]] | None = None
    emulator_host: Text | None = None
    impersonated_service_account: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    service_account: Text | None = None

    @property
    def outputs(self) -> CreateDatabaseOutputs:
        return CreateDatabaseOutputs(self._output_root, self.id)


class DeleteDatabaseOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"database": "database"}
    database: Reference


class DeleteDatabase(BaseTask):
    """``io.kestra.plugin.gcp.spanner.DeleteDatabase``."""

    database_id: Text | None = None
    """Required."""
    instance_id: Text | None = None
    """Required."""
    project_id: Text | None = None
    """Required."""
    emulator_host: Text | None = None
    impersonated_service_account: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    service_account: Text | None = None

    @property
    def outputs(self) -> DeleteDatabaseOutputs:
        return DeleteDatabaseOutputs(self._output_root, self.id)


class ExecuteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"affected_rows": "affectedRows"}
    affected_rows: Reference


class Execute(BaseTask):
    """``io.kestra.plugin.gcp.spanner.Execute``."""

    sql: Text | None = None
    """Required."""
    database_id: Text | None = None
    """Required."""
    instance_id: Text | None = None
    """Required."""
    project_id: Text | None = None
    """Required."""
    parameters: Dynamic[Map[Data]] | None = None
    emulator_host: Text | None = None
    impersonated_service_account: Text | None = None
    is_ddl: Dynamic[Bool] | None = None
    """Default: false."""
    scopes: Dynamic[Items[Text]] | None = None
    service_account: Text | None = None

    @property
    def outputs(self) -> ExecuteOutputs:
        return ExecuteOutputs(self._output_root, self.id)


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.gcp.spanner.Query``."""

    sql: Text | None = None
    """Required."""
    database_id: Text | None = None
    """Required."""
    instance_id: Text | None = None
    """Required."""
    project_id: Text | None = None
    """Required."""
    parameters: Dynamic[Map[Data]] | None = None
    emulator_host: Text | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: NONE."""
    impersonated_service_account: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    service_account: Text | None = None

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"change_count": "changeCount", "row_count": "rowCount", "uri": "uri"}
    change_count: Reference
    row_count: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.gcp.spanner.Trigger``."""

    change_stream_name: Text | None = None
    """Required."""
    database_id: Text | None = None
    """Required."""
    instance_id: Text | None = None
    """Required."""
    project_id: Text | None = None
    """Required."""
    emulator_host: Text | None = None
    impersonated_service_account: Text | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    lookback: Dynamic[Duration] | None = None
    scopes: Dynamic[Items[Text]] | None = None
    service_account: Text | None = None

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
