# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.debezium.postgres``."""

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
    """``io.kestra.plugin.debezium.postgres.Capture``.

    A task. In Kestra 1.3, 2.0. From plugin-debezium 1.4.7. Required: id.
    https://kestra.io/plugins/plugin-debezium/postgres/io.kestra.plugin.debezium.postgres.capture
    """

    database: Text | None = None
    """Text, or an expression."""
    deleted_field_name: Text | None = None
    """Text, or an expression. Default: deleted."""
    hostname: Text | None = None
    """Text, or an expression."""
    metadata_field_name: Text | None = None
    """Text, or an expression. Default: metadata."""
    port: Text | None = None
    """Port of the server. Text, or an expression."""
    snapshot_mode: Dynamic[Literal["INITIAL", "ALWAYS", "NEVER", "INITIAL_ONLY"]] | None = None
    """INITIAL, ALWAYS, NEVER or INITIAL_ONLY, or an expression. Default: INITIAL."""
    state_name: Text | None = None
    """Text, or an expression. Default: debezium-state."""
    deleted: Dynamic[Literal["ADD_FIELD", "NULL", "DROP"]] | None = None
    """ADD_FIELD, NULL or DROP, or an expression. Default: ADD_FIELD."""
    excluded_columns: Data | None = None
    """Any data."""
    excluded_databases: Data | None = None
    """Any data."""
    excluded_tables: Data | None = None
    """Any data."""
    format: Dynamic[Literal["RAW", "INLINE", "WRAP"]] | None = None
    """RAW, INLINE or WRAP, or an expression. Default: INLINE."""
    ignore_ddl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    included_columns: Data | None = None
    """Any data."""
    included_databases: Data | None = None
    """Any data."""
    included_tables: Data | None = None
    """Any data."""
    key: Dynamic[Literal["ADD_FIELD", "DROP"]] | None = None
    """ADD_FIELD or DROP, or an expression. Default: ADD_FIELD."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    max_snapshot_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    max_wait: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10S."""
    metadata: Dynamic[Literal["ADD_FIELD", "DROP"]] | None = None
    """ADD_FIELD or DROP, or an expression. Default: ADD_FIELD."""
    offsets_commit_mode: Dynamic[Literal["ON_EACH_BATCH", "ON_STOP"]] | None = None
    """ON_EACH_BATCH or ON_STOP, or an expression. Default: ON_STOP."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    plugin_name: (
        Dynamic[Literal["DECODERBUFS", "WAL2JSON", "WAL2JSON_RDS", "WAL2JSON_STREAMING", "WAL2JSON_RDS_STREAMING",
        "PGOUTPUT"]]
        | None
    ) = None
    """DECODERBUFS, WAL2JSON, WAL2JSON_RDS, WAL2JSON_STREAMING, WAL2JSON_RDS_STREAMING or PGOUTPUT, or an expression. Default: PGOUTPUT."""
    properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    publication_name: Text | None = None
    """Text, or an expression. Default: kestra_publication."""
    slot_name: Text | None = None
    """Text, or an expression. Default: kestra."""
    split_table: Dynamic[Literal["OFF", "DATABASE", "TABLE"]] | None = None
    """OFF, DATABASE or TABLE, or an expression. Default: TABLE."""
    ssl_cert: Text | None = None
    """Text, or an expression."""
    ssl_key: Text | None = None
    """Text, or an expression."""
    ssl_key_password: Text | None = None
    """Text, or an expression."""
    ssl_mode: Dynamic[Literal["DISABLE", "REQUIRE", "VERIFY_CA", "VERIFY_FULL"]] | None = None
    """DISABLE, REQUIRE, VERIFY_CA or VERIFY_FULL, or an expression. Default: DISABLE."""
    ssl_root_cert: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.debezium.postgres.RealtimeTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-debezium 1.4.7. Required: id.
    https://kestra.io/plugins/plugin-debezium/postgres/io.kestra.plugin.debezium.postgres.realtimetrigger
    """

    database: Text | None = None
    """Text, or an expression."""
    deleted_field_name: Text | None = None
    """Text, or an expression. Default: deleted."""
    hostname: Text | None = None
    """Text, or an expression."""
    metadata_field_name: Text | None = None
    """Text, or an expression. Default: metadata."""
    plugin_name: (
        Dynamic[Literal["DECODERBUFS", "WAL2JSON", "WAL2JSON_RDS", "WAL2JSON_STREAMING", "WAL2JSON_RDS_STREAMING",
        "PGOUTPUT"]]
        | None
    ) = None
    """DECODERBUFS, WAL2JSON, WAL2JSON_RDS, WAL2JSON_STREAMING, WAL2JSON_RDS_STREAMING or PGOUTPUT, or an expression. Default: PGOUTPUT."""
    port: Text | None = None
    """Port of the server. Text, or an expression."""
    publication_name: Text | None = None
    """Text, or an expression. Default: kestra_publication."""
    slot_name: Text | None = None
    """Text, or an expression. Default: kestra."""
    snapshot_mode: Dynamic[Literal["INITIAL", "ALWAYS", "NEVER", "INITIAL_ONLY"]] | None = None
    """INITIAL, ALWAYS, NEVER or INITIAL_ONLY, or an expression. Default: INITIAL."""
    state_name: Text | None = None
    """Text, or an expression. Default: debezium-state."""
    deleted: Dynamic[Literal["ADD_FIELD", "NULL", "DROP"]] | None = None
    """ADD_FIELD, NULL or DROP, or an expression. Default: ADD_FIELD."""
    excluded_columns: Data | None = None
    """Any data."""
    excluded_databases: Data | None = None
    """Any data."""
    excluded_tables: Data | None = None
    """Any data."""
    format: Dynamic[Literal["RAW", "INLINE", "WRAP"]] | None = None
    """RAW, INLINE or WRAP, or an expression. Default: INLINE."""
    ignore_ddl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    included_columns: Data | None = None
    """Any data."""
    included_databases: Data | None = None
    """Any data."""
    included_tables: Data | None = None
    """Any data."""
    key: Dynamic[Literal["ADD_FIELD", "DROP"]] | None = None
    """ADD_FIELD or DROP, or an expression. Default: ADD_FIELD."""
    metadata: Dynamic[Literal["ADD_FIELD", "DROP"]] | None = None
    """ADD_FIELD or DROP, or an expression. Default: ADD_FIELD."""
    offsets_commit_mode: Dynamic[Literal["ON_EACH_BATCH", "ON_STOP"]] | None = None
    """ON_EACH_BATCH or ON_STOP, or an expression. Default: ON_STOP."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    split_table: Dynamic[Literal["OFF", "DATABASE", "TABLE"]] | None = None
    """OFF, DATABASE or TABLE, or an expression. Default: TABLE."""
    ssl_cert: Text | None = None
    """Text, or an expression."""
    ssl_key: Text | None = None
    """Text, or an expression."""
    ssl_key_password: Text | None = None
    """Text, or an expression."""
    ssl_mode: Dynamic[Literal["DISABLE", "REQUIRE", "VERIFY_CA", "VERIFY_FULL"]] | None = None
    """DISABLE, REQUIRE, VERIFY_CA or VERIFY_FULL, or an expression. Default: DISABLE."""
    ssl_root_cert: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.debezium.postgres.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-debezium 1.4.7. Required: id.
    https://kestra.io/plugins/plugin-debezium/postgres/io.kestra.plugin.debezium.postgres.trigger
    """

    database: Text | None = None
    """Text, or an expression."""
    deleted_field_name: Text | None = None
    """Text, or an expression. Default: deleted."""
    hostname: Text | None = None
    """Text, or an expression."""
    metadata_field_name: Text | None = None
    """Text, or an expression. Default: metadata."""
    plugin_name: (
        Dynamic[Literal["DECODERBUFS", "WAL2JSON", "WAL2JSON_RDS", "WAL2JSON_STREAMING", "WAL2JSON_RDS_STREAMING",
        "PGOUTPUT"]]
        | None
    ) = None
    """DECODERBUFS, WAL2JSON, WAL2JSON_RDS, WAL2JSON_STREAMING, WAL2JSON_RDS_STREAMING or PGOUTPUT, or an expression. Default: PGOUTPUT."""
    port: Text | None = None
    """Port of the server. Text, or an expression."""
    publication_name: Text | None = None
    """Text, or an expression. Default: kestra_publication."""
    slot_name: Text | None = None
    """Text, or an expression. Default: kestra."""
    snapshot_mode: Dynamic[Literal["INITIAL", "ALWAYS", "NEVER", "INITIAL_ONLY"]] | None = None
    """INITIAL, ALWAYS, NEVER or INITIAL_ONLY, or an expression. Default: INITIAL."""
    state_name: Text | None = None
    """Text, or an expression. Default: debezium-state."""
    deleted: Dynamic[Literal["ADD_FIELD", "NULL", "DROP"]] | None = None
    """ADD_FIELD, NULL or DROP, or an expression. Default: ADD_FIELD."""
    excluded_columns: Data | None = None
    """Any data."""
    excluded_databases: Data | None = None
    """Any data."""
    excluded_tables: Data | None = None
    """Any data."""
    format: Dynamic[Literal["RAW", "INLINE", "WRAP"]] | None = None
    """RAW, INLINE or WRAP, or an expression. Default: INLINE."""
    ignore_ddl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    included_columns: Data | None = None
    """Any data."""
    included_databases: Data | None = None
    """Any data."""
    included_tables: Data | None = None
    """Any data."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    key: Dynamic[Literal["ADD_FIELD", "DROP"]] | None = None
    """ADD_FIELD or DROP, or an expression. Default: ADD_FIELD."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    max_snapshot_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    max_wait: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10S."""
    metadata: Dynamic[Literal["ADD_FIELD", "DROP"]] | None = None
    """ADD_FIELD or DROP, or an expression. Default: ADD_FIELD."""
    offsets_commit_mode: Dynamic[Literal["ON_EACH_BATCH", "ON_STOP"]] | None = None
    """ON_EACH_BATCH or ON_STOP, or an expression. Default: ON_STOP."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    split_table: Dynamic[Literal["OFF", "DATABASE", "TABLE"]] | None = None
    """OFF, DATABASE or TABLE, or an expression. Default: TABLE."""
    ssl_cert: Text | None = None
    """Text, or an expression."""
    ssl_key: Text | None = None
    """Text, or an expression."""
    ssl_key_password: Text | None = None
    """Text, or an expression."""
    ssl_mode: Dynamic[Literal["DISABLE", "REQUIRE", "VERIFY_CA", "VERIFY_FULL"]] | None = None
    """DISABLE, REQUIRE, VERIFY_CA or VERIFY_FULL, or an expression. Default: DISABLE."""
    ssl_root_cert: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)
