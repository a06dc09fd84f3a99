# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.jdbc.snowflake``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger, TaskRunner
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import NamespaceFiles

__all__ = [
    "Download",
    "Queries",
    "Query",
    "SnowflakeCLI",
    "Trigger",
    "Upload",
]

PREFIX: str


class DownloadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Download(BaseTask):
    """``io.kestra.plugin.jdbc.snowflake.Download``."""

    file_name: Text | None = None
    """Required."""
    stage_name: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    compress: Dynamic[Bool] | None = None
    """Default: true."""
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


class QueriesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"outputs_": "outputs"}
    outputs_: Reference


class Queries(BaseTask):
    """``io.kestra.plugin.jdbc.snowflake.Queries``."""

    sql: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: NONE."""
    after_sql: Text | None = None
    connection_pool_size: Dynamic[Int] | None = None
    """Default: 10."""
    connection_pooling: Dynamic[Bool] | None = None
    """Default: true."""
    database: Text | None = None
    fetch_size: Dynamic[Int] | None = None
    """Default: 10000."""
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
    """Default: true."""
    username: Text | None = None
    warehouse: Text | None = None
    fetch: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH'."""
    fetch_one: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH_ONE'."""
    store: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='STORE'."""

    @property
    def outputs(self) -> QueriesOutputs:
        return QueriesOutputs(self._output_root, self.id)


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.jdbc.snowflake.Query``."""

    sql: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: NONE."""
    after_sql: Text | None = None
    connection_pool_size: Dynamic[Int] | None = None
    """Default: 10."""
    connection_pooling: Dynamic[Bool] | None = None
    """Default: true."""
    database: Text | None = None
    fetch_size: Dynamic[Int] | None = None
    """Default: 10000."""
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
    """Default: false. Deprecated. Use fetch_type='FETCH'."""
    fetch_one: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH_ONE'."""
    store: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='STORE'."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class SnowflakeCLIOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class SnowflakeCLI(BaseTask):
    """``io.kestra.plugin.jdbc.snowflake.SnowflakeCLI``."""

    account: Text | None = None
    """Required."""
    commands: Dynamic[Items[Text]] | None = None
    """Required."""
    username: Text | None = None
    """Required."""
    container_image: Text | None = None
    """Default: ghcr.io/kestra-io/snowflake-cli."""
    env: Dynamic[Map[Data]] | None = None
    input_files: Map[Data] | Text | None = None
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    password: Text | None = None
    private_key: Text | None = None
    private_key_password: Text | None = None
    task_runner: One[TaskRunner] | None = None

    @property
    def outputs(self) -> SnowflakeCLIOutputs:
        return SnowflakeCLIOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.jdbc.snowflake.Trigger``."""

    sql: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    after_sql: Text | None = None
    connection_pool_size: Dynamic[Int] | None = None
    """Default: 10."""
    connection_pooling: Dynamic[Bool] | None = None
    """Default: true."""
    database: Text | None = None
    fetch_size: Dynamic[Int] | None = None
    """Default: 10000."""
    interval: Duration | None = None
    """Default: PT1M."""
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
    """Default: false. Deprecated. Use fetch_type='FETCH'."""
    fetch_one: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH_ONE'."""
    store: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='STORE'."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)


class UploadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Upload(BaseTask):
    """``io.kestra.plugin.jdbc.snowflake.Upload``."""

    file_name: Text | None = None
    """Required."""
    from_: Text | None = None
    """Required."""
    prefix: Text | None = None
    """Required."""
    stage_name: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    compress: Dynamic[Bool] | None = None
    """Default: true."""
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
