# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.debezium.mysql``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Map, Text
from kestra_dsl.expressions.context import AnyOutputs

__all__ = [
    "Capture",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX: str


class Capture(BaseTask):
    """``io.kestra.plugin.debezium.mysql.Capture``."""

    deleted_field_name: Text | None = None
    """Default: deleted."""
    hostname: Text | None = None
    metadata_field_name: Text | None = None
    """Default: metadata."""
    port: Text | None = None
    server_id: Text | None = None
    snapshot_mode: (
        Dynamic[Literal["INITIAL", "INITIAL_ONLY", "WHEN_NEEDED", "NEVER", "SCHEMA_ONLY", "SCHEMA_ONLY_RECOVERY",
        "NO_DATA", "ALWAYS", "RECOVERY"]]
        | None
    ) = None
    """Default: INITIAL."""
    state_name: Text | None = None
    """Default: debezium-state."""
    deleted: Dynamic[Literal["ADD_FIELD", "NULL", "DROP"]] | None = None
    """Default: ADD_FIELD."""
    excluded_columns: Data | None = None
    excluded_databases: Data | None = None
    excluded_tables: Data | None = None
    format: Dynamic[Literal["RAW", "INLINE", "WRAP"]] | None = None
    """Default: INLINE."""
    ignore_ddl: Dynamic[Bool] | None = None
    """Default: true."""
    included_columns: Data | None = None
    included_databases: Data | None = None
    included_tables: Data | None = None
    key: Dynamic[Literal["ADD_FIELD", "DROP"]] | None = None
    """Default: ADD_FIELD."""
    max_duration: Dynamic[Duration] | None = None
    max_records: Dynamic[Int] | None = None
    max_snapshot_duration: Dynamic[Duration] | None = None
    """Default: PT1H."""
    max_wait: Dynamic[Duration] | None = None
    """Default: PT10S."""
    metadata: Dynamic[Literal["ADD_FIELD", "DROP"]] | None = None
    """Default: ADD_FIELD."""
    offsets_commit_mode: Dynamic[Literal["ON_EACH_BATCH", "ON_STOP"]] | None = None
    """Default: ON_STOP."""
    password: Text | None = None
    properties: Dynamic[Map[Data]] | None = None
    split_table: Dynamic[Literal["OFF", "DATABASE", "TABLE"]] | None = None
    """Default: TABLE."""
    username: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.debezium.mysql.RealtimeTrigger``."""

    deleted_field_name: Text | None = None
    """Default: deleted."""
    hostname: Text | None = None
    metadata_field_name: Text | None = None
    """Default: metadata."""
    port: Text | None = None
    snapshot_mode: (
        Dynamic[Literal["INITIAL", "INITIAL_ONLY", "WHEN_NEEDED", "NEVER", "SCHEMA_ONLY", "SCHEMA_ONLY_RECOVERY",
        "NO_DATA", "ALWAYS", "RECOVERY"]]
        | None
    ) = None
    """Default: INITIAL."""
    state_name: Text | None = None
    """Default: debezium-state."""
    deleted: Dynamic[Literal["ADD_FIELD", "NULL", "DROP"]] | None = None
    """Default: ADD_FIELD."""
    excluded_columns: Data | None = None
    excluded_databases: Data | None = None
    excluded_tables: Data | None = None
    format: Dynamic[Literal["RAW", "INLINE", "WRAP"]] | None = None
    """Default: INLINE."""
    ignore_ddl: Dynamic[Bool] | None = None
    """Default: true."""
    included_columns: Data | None = None
    included_databases: Data | None = None
    included_tables: Data | None = None
    key: Dynamic[Literal["ADD_FIELD", "DROP"]] | None = None
    """Default: ADD_FIELD."""
    metadata: Dynamic[Literal["ADD_FIELD", "DROP"]] | None = None
    """Default: ADD_FIELD."""
    offsets_commit_mode: Dynamic[Literal["ON_EACH_BATCH", "ON_STOP"]] | None = None
    """Default: ON_STOP."""
    password: Text | None = None
    properties: Dynamic[Map[Data]] | None = None
    server_id: Text | None = None
    split_table: Dynamic[Literal["OFF", "DATABASE", "TABLE"]] | None = None
    """Default: TABLE."""
    username: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.debezium.mysql.Trigger``."""

    deleted_field_name: Text | None = None
    """Default: deleted."""
    hostname: Text | None = None
    metadata_field_name: Text | None = None
    """Default: metadata."""
    port: Text | None = None
    snapshot_mode: (
        Dynamic[Literal["INITIAL", "INITIAL_ONLY", "WHEN_NEEDED", "NEVER", "SCHEMA_ONLY", "SCHEMA_ONLY_RECOVERY",
        "NO_DATA", "ALWAYS", "RECOVERY"]]
        | None
    ) = None
    """Default: INITIAL."""
    state_name: Text | None = None
    """Default: debezium-state."""
    deleted: Dynamic[Literal["ADD_FIELD", "NULL", "DROP"]] | None = None
    """Default: ADD_FIELD."""
    excluded_columns: Data | None = None
    excluded_databases: Data | None = None
    excluded_tables: Data | None = None
    format: Dynamic[Literal["RAW", "INLINE", "WRAP"]] | None = None
    """Default: INLINE."""
    ignore_ddl: Dynamic[Bool] | None = None
    """Default: true."""
    included_columns: Data | None = None
    included_databases: Data | None = None
    included_tables: Data | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    key: Dynamic[Literal["ADD_FIELD", "DROP"]] | None = None
    """Default: ADD_FIELD."""
    max_duration: Dynamic[Duration] | None = None
    max_records: Dynamic[Int] | None = None
    max_snapshot_duration: Dynamic[Duration] | None = None
    """Default: PT1H."""
    max_wait: Dynamic[Duration] | None = None
    """Default: PT10S."""
    metadata: Dynamic[Literal["ADD_FIELD", "DROP"]] | None = None
    """Default: ADD_FIELD."""
    offsets_commit_mode: Dynamic[Literal["ON_EACH_BATCH", "ON_STOP"]] | None = None
    """Default: ON_STOP."""
    password: Text | None = None
    properties: Dynamic[Map[Data]] | None = None
    server_id: Text | None = None
    split_table: Dynamic[Literal["OFF", "DATABASE", "TABLE"]] | None = None
    """Default: TABLE."""
    username: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)
