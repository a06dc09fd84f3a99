# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.singer.targets``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.scripts.exec.scripts.models import DockerOptions

__all__ = [
    "AdswerveBigQuery",
    "Csv",
    "DatamillCoPostgres",
    "GenericTarget",
    "Json",
    "MeltanoSnowflake",
    "Oracle",
    "PipelinewisePostgres",
    "PipelinewiseRedshift",
    "PipelinewiseSnowflake",
    "SqlServer",
]

PREFIX: str


class AdswerveBigQueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state_key": "stateKey"}
    state_key: Reference


class AdswerveBigQuery(BaseTask):
    """``io.kestra.plugin.singer.targets.AdswerveBigQuery``. Deprecated."""

    dataset_id: Text | None = None
    """Required. Deprecated."""
    from_: Text | None = None
    """Required. Deprecated."""
    project_id: Text | None = None
    """Required. Deprecated."""
    add_metadata_columns: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    location: Text | None = None
    """Deprecated."""
    max_cache: Dynamic[Int] | None = None
    """Default: 50. Deprecated."""
    merge_state_messages: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    replication_method: Dynamic[Literal["append", "truncate"]] | None = None
    """Default: append. Deprecated."""
    service_account: Text | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    table_configs: Dynamic[Map[Data]] | None = None
    """Deprecated."""
    table_prefix: Text | None = None
    """Deprecated."""
    table_suffix: Text | None = None
    """Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""
    validate_records: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""

    @property
    def outputs(self) -> AdswerveBigQueryOutputs:
        return AdswerveBigQueryOutputs(self._output_root, self.id)


class CsvOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state_key": "stateKey", "uris": "uris"}
    state_key: Reference
    uris: Reference


class Csv(BaseTask):
    """``io.kestra.plugin.singer.targets.Csv``. Deprecated."""

    from_: Text | None = None
    """Required. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    delimiter: Text | None = None
    """Default: ,. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    quote_characters: Text | None = None
    """Default: ". Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> CsvOutputs:
        return CsvOutputs(self._output_root, self.id)


class DatamillCoPostgresOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state_key": "stateKey"}
    state_key: Reference


class DatamillCoPostgres(BaseTask):
    """``io.kestra.plugin.singer.targets.DatamillCoPostgres``. Deprecated."""

    from_: Text | None = None
    """Required. Deprecated."""
    host: Text | None = None
    """Required. Deprecated."""
    port: Dynamic[Int] | None = None
    """Required. Deprecated."""
    username: Text | None = None
    """Required. Deprecated."""
    add_upsert_indexes: Dynamic[Bool] | None = None
    """Default: true. Deprecated."""
    after_run_sql: Text | None = None
    """Deprecated."""
    batch_detection_threshold: Dynamic[Int] | None = None
    """Deprecated."""
    before_run_sql: Text | None = None
    """Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    db_name: Text | None = None
    """Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    invalid_records_detect: Dynamic[Bool] | None = None
    """Default: true. Deprecated."""
    invalid_records_threshold: Dynamic[Int] | None = None
    """Default: 0. Deprecated."""
    logging_level: Text | None = None
    """Default: INFO. Deprecated."""
    max_batch_rows: Dynamic[Int] | None = None
    """Default: 200000. Deprecated."""
    max_buffer_size: Dynamic[Int] | None = None
    """Default: 104857600. Deprecated."""
    password: Text | None = None
    """Deprecated."""
    persist_empty_tables: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    schema_: Text | None = None
    """Default: public. Deprecated."""
    ssl_mode: Text | None = None
    """Default: prefer. Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> DatamillCoPostgresOutputs:
        return DatamillCoPostgresOutputs(self._output_root, self.id)


class GenericTargetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state_key": "stateKey"}
    state_key: Reference


class GenericTarget(BaseTask):
    """``io.kestra.plugin.singer.targets.GenericTarget``. Deprecated."""

    command: Text | None = None
    """Required. Deprecated."""
    configs: Dynamic[Map[Data]] | None = None
    """Required. Deprecated."""
    from_: Text | None = None
    """Required. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Required. Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> GenericTargetOutputs:
        return GenericTargetOutputs(self._output_root, self.id)


class JsonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state_key": "stateKey", "uris": "uris"}
    state_key: Reference
    uris: Reference


class Json(BaseTask):
    """``io.kestra.plugin.singer.targets.Json``. Deprecated."""

    from_: Text | None = None
    """Required. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> JsonOutputs:
        return JsonOutputs(self._output_root, self.id)


class MeltanoSnowflakeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state_key": "stateKey"}
    state_key: Reference


class MeltanoSnowflake(BaseTask):
    """``io.kestra.plugin.singer.targets.MeltanoSnowflake``. Deprecated."""

    account: Text | None = None
    """Required. Deprecated."""
    database: Text | None = None
    """Required. Deprecated."""
    from_: Text | None = None
    """Required. Deprecated."""
    schema_: Text | None = None
    """Required. Deprecated."""
    username: Text | None = None
    """Required. Deprecated."""
    warehouse: Text | None = None
    """Required. Deprecated."""
    add_record_metadata: Dynamic[Bool] | None = None
    """Default: true. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    default_target_schema: Text | None = None
    """Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    flattening_enabled: Dynamic[Bool] | None = None
    """Deprecated."""
    flattening_max_depth: Dynamic[Int] | None = None
    """Deprecated."""
    password: Text | None = None
    """Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    role: Text | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> MeltanoSnowflakeOutputs:
        return MeltanoSnowflakeOutputs(self._output_root, self.id)


class OracleOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state_key": "stateKey"}
    state_key: Reference


class Oracle(BaseTask):
    """``io.kestra.plugin.singer.targets.Oracle``. Deprecated."""

    from_: Text | None = None
    """Required. Deprecated."""
    host: Text | None = None
    """Required. Deprecated."""
    password: Text | None = None
    """Required. Deprecated."""
    port: Dynamic[Int] | None = None
    """Required. Deprecated."""
    username: Text | None = None
    """Required. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    database: Text | None = None
    """Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    driver_name: Text | None = None
    """Deprecated."""
    flattening_enabled: Dynamic[Bool] | None = None
    """Deprecated."""
    flattening_max_depth: Dynamic[Int] | None = None
    """Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    prefer_float_over_numeric: Dynamic[Bool] | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    stream_map_config: Text | None = None
    """Deprecated."""
    stream_maps: Text | None = None
    """Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> OracleOutputs:
        return OracleOutputs(self._output_root, self.id)


class PipelinewisePostgresOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state_key": "stateKey"}
    state_key: Reference


class PipelinewisePostgres(BaseTask):
    """``io.kestra.plugin.singer.targets.PipelinewisePostgres``. Deprecated."""

    from_: Text | None = None
    """Required. Deprecated."""
    host: Text | None = None
    """Required. Deprecated."""
    port: Dynamic[Int] | None = None
    """Required. Deprecated."""
    username: Text | None = None
    """Required. Deprecated."""
    add_metadata_columns: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    batch_size_rows: Dynamic[Int] | None = None
    """Default: 100000. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    data_flattening_max_level: Dynamic[Int] | None = None
    """Default: 0. Deprecated."""
    db_name: Text | None = None
    """Deprecated."""
    default_target_schema: Text | None = None
    """Deprecated."""
    default_target_schema_select_permission: Text | None = None
    """Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    flush_all_streams: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    hard_delete: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    max_parallelism: Dynamic[Int] | None = None
    """Default: 16. Deprecated."""
    parallelism: Dynamic[Int] | None = None
    """Default: 0. Deprecated."""
    password: Text | None = None
    """Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    primary_key_required: Dynamic[Bool] | None = None
    """Default: true. Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""
    validate_records: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""

    @property
    def outputs(self) -> PipelinewisePostgresOutputs:
        return PipelinewisePostgresOutputs(self._output_root, self.id)


class PipelinewiseRedshiftOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state_key": "stateKey"}
    state_key: Reference


class PipelinewiseRedshift(BaseTask):
    """``io.kestra.plugin.singer.targets.PipelinewiseRedshift``. Deprecated."""

    default_target_schema: Text | None = None
    """Required. Deprecated."""
    from_: Text | None = None
    """Required. Deprecated."""
    host: Text | None = None
    """Required. Deprecated."""
    port: Dynamic[Int] | None = None
    """Required. Deprecated."""
    s3_bucket: Text | None = None
    """Required. Deprecated."""
    username: Text | None = None
    """Required. Deprecated."""
    access_key_id: Text | None = None
    """Deprecated."""
    add_metadata_columns: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    batch_size_rows: Dynamic[Int] | None = None
    """Default: 100000. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    compression: Dynamic[Literal["gzip", "bzip2"]] | None = None
    """Default: bzip2. Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    copy_options: Text | None = None
    """Deprecated."""
    data_flattening_max_level: Dynamic[Int] | None = None
    """Default: 0. Deprecated."""
    db_name: Text | None = None
    """Deprecated."""
    default_target_schema_select_permissions: Text | None = None
    """Deprecated."""
    disable_table_cache: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    flush_all_streams: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    hard_delete: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    max_parallelism: Dynamic[Int] | None = None
    """Default: 16. Deprecated."""
    parallelism: Dynamic[Int] | None = None
    """Default: 0. Deprecated."""
    password: Text | None = None
    """Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    primary_key_required: Dynamic[Bool] | None = None
    """Default: true. Deprecated."""
    redshift_copy_role_arn: Text | None = None
    """Deprecated."""
    s3_acl: Text | None = None
    """Deprecated."""
    s3_key_prefix: Text | None = None
    """Deprecated."""
    schema_mapping: Text | None = None
    """Deprecated."""
    secret_access_key: Text | None = None
    """Deprecated."""
    session_token: Text | None = None
    """Deprecated."""
    skip_updates: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    slices: Dynamic[Int] | None = None
    """Default: 1. Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""
    validate_records: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""

    @property
    def outputs(self) -> PipelinewiseRedshiftOutputs:
        return PipelinewiseRedshiftOutputs(self._output_root, self.id)


class PipelinewiseSnowflakeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state_key": "stateKey"}
    state_key: Reference


class PipelinewiseSnowflake(BaseTask):
    """``io.kestra.plugin.singer.targets.PipelinewiseSnowflake``. Deprecated."""

    account: Text | None = None
    """Required. Deprecated."""
    database: Text | None = None
    """Required. Deprecated."""
    from_: Text | None = None
    """Required. Deprecated."""
    username: Text | None = None
    """Required. Deprecated."""
    warehouse: Text | None = None
    """Required. Deprecated."""
    add_metadata_columns: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    archive_load_files: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    archive_load_files_s3_bucket: Text | None = None
    """Deprecated."""
    archive_load_files_s3_prefix: Text | None = None
    """Deprecated."""
    aws_access_key_id: Text | None = None
    """Deprecated."""
    aws_profile: Text | None = None
    """Deprecated."""
    aws_secret_access_key: Text | None = None
    """Deprecated."""
    aws_session_token: Text | None = None
    """Deprecated."""
    batch_size_rows: Dynamic[Int] | None = None
    """Default: 100000. Deprecated."""
    batch_wait_limit: Dynamic[Duration] | None = None
    """Deprecated."""
    client_side_encryption_master_key: Text | None = None
    """Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    data_flattening_max_level: Dynamic[Int] | None = None
    """Default: 0. Deprecated."""
    default_target_schema: Text | None = None
    """Deprecated."""
    default_target_schema_select_permission: Text | None = None
    """Deprecated."""
    disable_table_cache: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    file_format: Text | None = None
    """Deprecated."""
    flush_all_streams: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    hard_delete: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    no_compression: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    parallelism: Dynamic[Int] | None = None
    """Default: 0. Deprecated."""
    parallelism_max: Dynamic[Int] | None = None
    """Default: 16. Deprecated."""
    password: Text | None = None
    """Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    primary_key_required: Dynamic[Bool] | None = None
    """Default: true. Deprecated."""
    query_tag: Text | None = None
    """Deprecated."""
    role: Text | None = None
    """Deprecated."""
    s3_acl: Text | None = None
    """Deprecated."""
    s3_bucket: Text | None = None
    """Deprecated."""
    s3_endpoint_url: Text | None = None
    """Deprecated."""
    s3_key_prefix: Text | None = None
    """Deprecated."""
    s3_region_name: Text | None = None
    """Deprecated."""
    schema_mapping: Text | None = None
    """Deprecated."""
    stage: Text | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""
    validate_records: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""

    @property
    def outputs(self) -> PipelinewiseSnowflakeOutputs:
        return PipelinewiseSnowflakeOutputs(self._output_root, self.id)


class SqlServerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state_key": "stateKey"}
    state_key: Reference


class SqlServer(BaseTask):
    """``io.kestra.plugin.singer.targets.SqlServer``. Deprecated."""

    database: Text | None = None
    """Required. Deprecated."""
    from_: Text | None = None
    """Required. Deprecated."""
    host: Text | None = None
    """Required. Deprecated."""
    password: Text | None = None
    """Required. Deprecated."""
    port: Dynamic[Int] | None = None
    """Required. Deprecated."""
    username: Text | None = None
    """Required. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    default_target_schema: Text | None = None
    """Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    flattening_enabled: Dynamic[Bool] | None = None
    """Deprecated."""
    flattening_max_depth: Dynamic[Int] | None = None
    """Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    prefer_float_over_numeric: Dynamic[Bool] | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    stream_map_config: Text | None = None
    """Deprecated."""
    stream_maps: Text | None = None
    """Deprecated."""
    table_prefix: Text | None = None
    """Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> SqlServerOutputs:
        return SqlServerOutputs(self._output_root, self.id)
