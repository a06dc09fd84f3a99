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
    """``io.kestra.plugin.gcp.spanner.BatchDml``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, statements, database_id, instance_id, project_id.
    https://kestra.io/plugins/plugin-gcp/spanner/io.kestra.plugin.gcp.spanner.batchdml
    """

    statements: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    database_id: Text | None = None
    """Text, or an expression. Required."""
    instance_id: Text | None = None
    """Text, or an expression. Required."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression. Required."""
    emulator_host: Text | None = None
    """Text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> BatchDmlOutputs:
        return BatchDmlOutputs(self._output_root, self.id)


class CreateDatabaseOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"database": "database"}
    database: Reference


class CreateDatabase(BaseTask):
    """``io.kestra.plugin.gcp.spanner.CreateDatabase``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, database_id, instance_id, project_id.
    https://kestra.io/plugins/plugin-gcp/spanner/io.kestra.plugin.gcp.spanner.createdatabase
    """

    database_id: Text | None = None
    """Text, or an expression. Required."""
    instance_id: Text | None = None
    """Text, or an expression. Required."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression. Required."""
    extra_ddl: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    emulator_host: Text | None = None
    """Text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> CreateDatabaseOutputs:
        return CreateDatabaseOutputs(self._output_root, self.id)


class DeleteDatabaseOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"database": "database"}
    database: Reference


class DeleteDatabase(BaseTask):
    """``io.kestra.plugin.gcp.spanner.DeleteDatabase``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, database_id, instance_id, project_id.
    https://kestra.io/plugins/plugin-gcp/spanner/io.kestra.plugin.gcp.spanner.deletedatabase
    """

    database_id: Text | None = None
    """Text, or an expression. Required."""
    instance_id: Text | None = None
    """Text, or an expression. Required."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression. Required."""
    emulator_host: Text | None = None
    """Text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> DeleteDatabaseOutputs:
        return DeleteDatabaseOutputs(self._output_root, self.id)


class ExecuteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"affected_rows": "affectedRows"}
    affected_rows: Reference


class Execute(BaseTask):
    """``io.kestra.plugin.gcp.spanner.Execute``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, sql, database_id, instance_id, project_id.
    https://kestra.io/plugins/plugin-gcp/spanner/io.kestra.plugin.gcp.spanner.execute
    """

    sql: Text | None = None
    """SQL to run. Text, or an expression. Required."""
    database_id: Text | None = None
    """Text, or an expression. Required."""
    instance_id: Text | None = None
    """Text, or an expression. Required."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression. Required."""
    parameters: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    emulator_host: Text | None = None
    """Text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    is_ddl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

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
    """``io.kestra.plugin.gcp.spanner.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, sql, database_id, instance_id, project_id.
    https://kestra.io/plugins/plugin-gcp/spanner/io.kestra.plugin.gcp.spanner.query
    """

    sql: Text | None = None
    """SQL to run. Text, or an expression. Required."""
    database_id: Text | None = None
    """Text, or an expression. Required."""
    instance_id: Text | None = None
    """Text, or an expression. Required."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression. Required."""
    parameters: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    emulator_host: Text | None = None
    """Text, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: NONE."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

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
    """``io.kestra.plugin.gcp.spanner.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, change_stream_name, database_id, instance_id,
    project_id.
    https://kestra.io/plugins/plugin-gcp/spanner/io.kestra.plugin.gcp.spanner.trigger
    """

    change_stream_name: Text | None = None
    """Text, or an expression. Required."""
    database_id: Text | None = None
    """Text, or an expression. Required."""
    instance_id: Text | None = None
    """Text, or an expression. Required."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression. Required."""
    emulator_host: Text | None = None
    """Text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    lookback: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
