# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.debezium.mongodb``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Capture",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX = "io.kestra.plugin.debezium.mongodb"


def _Capture():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Map, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Capture(BaseTask):
        """``io.kestra.plugin.debezium.mongodb.Capture``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.debezium.mongodb.Capture",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        connection_string: Text | None = None
        deleted_field_name: Text | None = None
        hostname: Text | None = None
        metadata_field_name: Text | None = None
        port: Text | None = None
        snapshot_mode: Dynamic[Literal["INITIAL", "INITIAL_ONLY", "NO_DATA", "WHEN_NEEDED"]] | None = None
        state_name: Text | None = None
        deleted: Dynamic[Literal["ADD_FIELD", "NULL", "DROP"]] | None = None
        excluded_collections: Data | None = None
        excluded_columns: Data | None = None
        excluded_databases: Data | None = None
        excluded_tables: Data | None = None
        format: Dynamic[Literal["RAW", "INLINE", "WRAP"]] | None = None
        ignore_ddl: Dynamic[Bool] | None = None
        included_collections: Data | None = None
        included_columns: Data | None = None
        included_databases: Data | None = None
        included_tables: Data | None = None
        key: Dynamic[Literal["ADD_FIELD", "DROP"]] | None = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        max_snapshot_duration: Dynamic[Duration] | None = None
        max_wait: Dynamic[Duration] | None = None
        metadata: Dynamic[Literal["ADD_FIELD", "DROP"]] | None = None
        offsets_commit_mode: Dynamic[Literal["ON_EACH_BATCH", "ON_STOP"]] | None = None
        password: Text | None = None
        properties: Dynamic[Map[Data]] | None = None
        split_table: Dynamic[Literal["OFF", "DATABASE", "TABLE"]] | None = None
        username: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Capture


def _RealtimeTrigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class RealtimeTrigger(BaseTrigger):
        """``io.kestra.plugin.debezium.mongodb.RealtimeTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.debezium.mongodb.RealtimeTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        deleted_field_name: Text | None = None
        hostname: Text | None = None
        metadata_field_name: Text | None = None
        port: Text | None = None
        snapshot_mode: Dynamic[Literal["INITIAL", "INITIAL_ONLY", "NO_DATA", "WHEN_NEEDED"]] | None = None
        state_name: Text | None = None
        connection_string: Text | None = None
        deleted: Dynamic[Literal["ADD_FIELD", "NULL", "DROP"]] | None = None
        excluded_collections: Data | None = None
        excluded_columns: Data | None = None
        excluded_databases: Data | None = None
        excluded_tables: Data | None = None
        format: Dynamic[Literal["RAW", "INLINE", "WRAP"]] | None = None
        ignore_ddl: Dynamic[Bool] | None = None
        included_collections: Data | None = None
        included_columns: Data | None = None
        included_databases: Data | None = None
        included_tables: Data | None = None
        key: Dynamic[Literal["ADD_FIELD", "DROP"]] | None = None
        metadata: Dynamic[Literal["ADD_FIELD", "DROP"]] | None = None
        offsets_commit_mode: Dynamic[Literal["ON_EACH_BATCH", "ON_STOP"]] | None = None
        password: Text | None = None
        properties: Dynamic[Map[Data]] | None = None
        split_table: Dynamic[Literal["OFF", "DATABASE", "TABLE"]] | None = None
        username: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs("trigger", self.id)
    return RealtimeTrigger


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Map, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.debezium.mongodb.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.debezium.mongodb.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        deleted_field_name: Text | None = None
        hostname: Text | None = None
        metadata_field_name: Text | None = None
        port: Text | None = None
        snapshot_mode: Dynamic[Literal["INITIAL", "INITIAL_ONLY", "NO_DATA", "WHEN_NEEDED"]] | None = None
        state_name: Text | None = None
        connection_string: Text | None = None
        deleted: Dynamic[Literal["ADD_FIELD", "NULL", "DROP"]] | None = None
        excluded_collections: Data | None = None
        excluded_columns: Data | None = None
        excluded_databases: Data | None = None
        excluded_tables: Data | None = None
        format: Dynamic[Literal["RAW", "INLINE", "WRAP"]] | None = None
        ignore_ddl: Dynamic[Bool] | None = None
        included_collections: Data | None = None
        included_columns: Data | None = None
        included_databases: Data | None = None
        included_tables: Data | None = None
        interval: Duration | None = None
        key: Dynamic[Literal["ADD_FIELD", "DROP"]] | None = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        max_wait: Dynamic[Duration] | None = None
        metadata: Dynamic[Literal["ADD_FIELD", "DROP"]] | None = None
        offsets_commit_mode: Dynamic[Literal["ON_EACH_BATCH", "ON_STOP"]] | None = None
        password: Text | None = None
        properties: Dynamic[Map[Data]] | None = None
        split_table: Dynamic[Literal["OFF", "DATABASE", "TABLE"]] | None = None
        username: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Capture,
        _RealtimeTrigger,
        _Trigger,
    ),
)
