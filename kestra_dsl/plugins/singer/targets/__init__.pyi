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
    """``io.kestra.plugin.singer.targets.AdswerveBigQuery``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, dataset_id, from_, project_id.
    https://kestra.io/plugins/plugin-singer/targets/io.kestra.plugin.singer.targets.adswervebigquery
    """

    dataset_id: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    from_: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    project_id: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    add_metadata_columns: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    location: Text | None = None
    """Text, or an expression. Deprecated."""
    max_cache: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 50. Deprecated."""
    merge_state_messages: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    replication_method: Dynamic[Literal["append", "truncate"]] | None = None
    """Append or truncate, or an expression. Default: append. Deprecated."""
    service_account: Text | None = None
    """Text, or an expression. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    table_configs: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Deprecated."""
    table_prefix: Text | None = None
    """Text, or an expression. Deprecated."""
    table_suffix: Text | None = None
    """Text, or an expression. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""
    validate_records: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""

    @property
    def outputs(self) -> AdswerveBigQueryOutputs:
        return AdswerveBigQueryOutputs(self._output_root, self.id)


class CsvOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state_key": "stateKey", "uris": "uris"}
    state_key: Reference
    uris: Reference


class Csv(BaseTask):
    """``io.kestra.plugin.singer.targets.Csv``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, from_.
    https://kestra.io/plugins/plugin-singer/targets/io.kestra.plugin.singer.targets.csv
    """

    from_: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    delimiter: Text | None = None
    """Text, or an expression. Default: ,. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    quote_characters: Text | None = None
    """Text, or an expression. Default: ". Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> CsvOutputs:
        return CsvOutputs(self._output_root, self.id)


class DatamillCoPostgresOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state_key": "stateKey"}
    state_key: Reference


class DatamillCoPostgres(BaseTask):
    """``io.kestra.plugin.singer.targets.DatamillCoPostgres``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, from_, host, port, username.
    https://kestra.io/plugins/plugin-singer/targets/io.kestra.plugin.singer.targets.datamillcopostgres
    """

    from_: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required. Deprecated."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Required. Deprecated."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required. Deprecated."""
    add_upsert_indexes: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true. Deprecated."""
    after_run_sql: Text | None = None
    """Text, or an expression. Deprecated."""
    batch_detection_threshold: Dynamic[Int] | None = None
    """Whole number, or an expression. Deprecated."""
    before_run_sql: Text | None = None
    """Text, or an expression. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    db_name: Text | None = None
    """Text, or an expression. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    invalid_records_detect: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true. Deprecated."""
    invalid_records_threshold: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 0. Deprecated."""
    logging_level: Text | None = None
    """Text, or an expression. Default: INFO. Deprecated."""
    max_batch_rows: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 200000. Deprecated."""
    max_buffer_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 104857600. Deprecated."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Deprecated."""
    persist_empty_tables: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    schema_: Text | None = None
    """Text, or an expression. Default: public. Deprecated."""
    ssl_mode: Text | None = None
    """Text, or an expression. Default: prefer. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> DatamillCoPostgresOutputs:
        return DatamillCoPostgresOutputs(self._output_root, self.id)


class GenericTargetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state_key": "stateKey"}
    state_key: Reference


class GenericTarget(BaseTask):
    """``io.kestra.plugin.singer.targets.GenericTarget``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, command, configs, from_, pip_packages.
    https://kestra.io/plugins/plugin-singer/targets/io.kestra.plugin.singer.targets.generictarget
    """

    command: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    configs: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Required. Deprecated."""
    from_: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> GenericTargetOutputs:
        return GenericTargetOutputs(self._output_root, self.id)


class JsonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state_key": "stateKey", "uris": "uris"}
    state_key: Reference
    uris: Reference


class Json(BaseTask):
    """``io.kestra.plugin.singer.targets.Json``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, from_.
    https://kestra.io/plugins/plugin-singer/targets/io.kestra.plugin.singer.targets.json
    """

    from_: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> JsonOutputs:
        return JsonOutputs(self._output_root, self.id)


class MeltanoSnowflakeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state_key": "stateKey"}
    state_key: Reference


class MeltanoSnowflake(BaseTask):
    """``io.kestra.plugin.singer.targets.MeltanoSnowflake``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, account, database, from_, schema_, username,
    warehouse.
    https://kestra.io/plugins/plugin-singer/targets/io.kestra.plugin.singer.targets.meltanosnowflake
    """

    account: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    database: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    from_: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    schema_: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required. Deprecated."""
    warehouse: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    add_record_metadata: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    default_target_schema: Text | None = None
    """Text, or an expression. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    flattening_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Deprecated."""
    flattening_max_depth: Dynamic[Int] | None = None
    """Whole number, or an expression. Deprecated."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    role: Text | None = None
    """Text, or an expression. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> MeltanoSnowflakeOutputs:
        return MeltanoSnowflakeOutputs(self._output_root, self.id)


class OracleOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state_key": "stateKey"}
    state_key: Reference


class Oracle(BaseTask):
    """``io.kestra.plugin.singer.targets.Oracle``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, from_, host, password, port, username.
    https://kestra.io/plugins/plugin-singer/targets/io.kestra.plugin.singer.targets.oracle
    """

    from_: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required. Deprecated."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required. Deprecated."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Required. Deprecated."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    database: Text | None = None
    """Text, or an expression. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    driver_name: Text | None = None
    """Text, or an expression. Deprecated."""
    flattening_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Deprecated."""
    flattening_max_depth: Dynamic[Int] | None = None
    """Whole number, or an expression. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    prefer_float_over_numeric: Dynamic[Bool] | None = None
    """True or false, or an expression. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    stream_map_config: Text | None = None
    """Text, or an expression. Deprecated."""
    stream_maps: Text | None = None
    """Text, or an expression. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> OracleOutputs:
        return OracleOutputs(self._output_root, self.id)


class PipelinewisePostgresOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state_key": "stateKey"}
    state_key: Reference


class PipelinewisePostgres(BaseTask):
    """``io.kestra.plugin.singer.targets.PipelinewisePostgres``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, from_, host, port, username.
    https://kestra.io/plugins/plugin-singer/targets/io.kestra.plugin.singer.targets.pipelinewisepostgres
    """

    from_: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required. Deprecated."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Required. Deprecated."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required. Deprecated."""
    add_metadata_columns: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    batch_size_rows: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 100000. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    data_flattening_max_level: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 0. Deprecated."""
    db_name: Text | None = None
    """Text, or an expression. Deprecated."""
    default_target_schema: Text | None = None
    """Text, or an expression. Deprecated."""
    default_target_schema_select_permission: Text | None = None
    """Text, or an expression. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    flush_all_streams: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    hard_delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    max_parallelism: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 16. Deprecated."""
    parallelism: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 0. Deprecated."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    primary_key_required: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""
    validate_records: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""

    @property
    def outputs(self) -> PipelinewisePostgresOutputs:
        return PipelinewisePostgresOutputs(self._output_root, self.id)


class PipelinewiseRedshiftOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state_key": "stateKey"}
    state_key: Reference


class PipelinewiseRedshift(BaseTask):
    """``io.kestra.plugin.singer.targets.PipelinewiseRedshift``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, default_target_schema, from_, host, port,
    s3_bucket, username.
    https://kestra.io/plugins/plugin-singer/targets/io.kestra.plugin.singer.targets.pipelinewiseredshift
    """

    default_target_schema: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    from_: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required. Deprecated."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Required. Deprecated."""
    s3_bucket: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required. Deprecated."""
    access_key_id: Text | None = None
    """Text, or an expression. Deprecated."""
    add_metadata_columns: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    batch_size_rows: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 100000. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    compression: Dynamic[Literal["gzip", "bzip2"]] | None = None
    """Gzip or bzip2, or an expression. Default: bzip2. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    copy_options: Text | None = None
    """Text, or an expression. Deprecated."""
    data_flattening_max_level: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 0. Deprecated."""
    db_name: Text | None = None
    """Text, or an expression. Deprecated."""
    default_target_schema_select_permissions: Text | None = None
    """Text, or an expression. Deprecated."""
    disable_table_cache: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    flush_all_streams: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    hard_delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    max_parallelism: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 16. Deprecated."""
    parallelism: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 0. Deprecated."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    primary_key_required: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true. Deprecated."""
    redshift_copy_role_arn: Text | None = None
    """Text, or an expression. Deprecated."""
    s3_acl: Text | None = None
    """Text, or an expression. Deprecated."""
    s3_key_prefix: Text | None = None
    """Text, or an expression. Deprecated."""
    schema_mapping: Text | None = None
    """Text, or an expression. Deprecated."""
    secret_access_key: Text | None = None
    """Text, or an expression. Deprecated."""
    session_token: Text | None = None
    """Text, or an expression. Deprecated."""
    skip_updates: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    slices: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""
    validate_records: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""

    @property
    def outputs(self) -> PipelinewiseRedshiftOutputs:
        return PipelinewiseRedshiftOutputs(self._output_root, self.id)


class PipelinewiseSnowflakeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state_key": "stateKey"}
    state_key: Reference


class PipelinewiseSnowflake(BaseTask):
    """``io.kestra.plugin.singer.targets.PipelinewiseSnowflake``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, account, database, from_, username,
    warehouse.
    https://kestra.io/plugins/plugin-singer/targets/io.kestra.plugin.singer.targets.pipelinewisesnowflake
    """

    account: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    database: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    from_: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required. Deprecated."""
    warehouse: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    add_metadata_columns: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    archive_load_files: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    archive_load_files_s3_bucket: Text | None = None
    """Text, or an expression. Deprecated."""
    archive_load_files_s3_prefix: Text | None = None
    """Text, or an expression. Deprecated."""
    aws_access_key_id: Text | None = None
    """Text, or an expression. Deprecated."""
    aws_profile: Text | None = None
    """Text, or an expression. Deprecated."""
    aws_secret_access_key: Text | None = None
    """Text, or an expression. Deprecated."""
    aws_session_token: Text | None = None
    """Text, or an expression. Deprecated."""
    batch_size_rows: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 100000. Deprecated."""
    batch_wait_limit: Dynamic[Duration] | None = None
    """Duration, or an expression. Deprecated."""
    client_side_encryption_master_key: Text | None = None
    """Text, or an expression. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    data_flattening_max_level: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 0. Deprecated."""
    default_target_schema: Text | None = None
    """Text, or an expression. Deprecated."""
    default_target_schema_select_permission: Text | None = None
    """Text, or an expression. Deprecated."""
    disable_table_cache: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    file_format: Text | None = None
    """Text, or an expression. Deprecated."""
    flush_all_streams: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    hard_delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    no_compression: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    parallelism: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 0. Deprecated."""
    parallelism_max: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 16. Deprecated."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    primary_key_required: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true. Deprecated."""
    query_tag: Text | None = None
    """Text, or an expression. Deprecated."""
    role: Text | None = None
    """Text, or an expression. Deprecated."""
    s3_acl: Text | None = None
    """Text, or an expression. Deprecated."""
    s3_bucket: Text | None = None
    """Text, or an expression. Deprecated."""
    s3_endpoint_url: Text | None = None
    """Text, or an expression. Deprecated."""
    s3_key_prefix: Text | None = None
    """Text, or an expression. Deprecated."""
    s3_region_name: Text | None = None
    """Text, or an expression. Deprecated."""
    schema_mapping: Text | None = None
    """Text, or an expression. Deprecated."""
    stage: Text | None = None
    """Text, or an expression. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""
    validate_records: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""

    @property
    def outputs(self) -> PipelinewiseSnowflakeOutputs:
        return PipelinewiseSnowflakeOutputs(self._output_root, self.id)


class SqlServerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state_key": "stateKey"}
    state_key: Reference


class SqlServer(BaseTask):
    """``io.kestra.plugin.singer.targets.SqlServer``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, database, from_, host, password, port,
    username.
    https://kestra.io/plugins/plugin-singer/targets/io.kestra.plugin.singer.targets.sqlserver
    """

    database: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    from_: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required. Deprecated."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required. Deprecated."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Required. Deprecated."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    default_target_schema: Text | None = None
    """Text, or an expression. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    flattening_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Deprecated."""
    flattening_max_depth: Dynamic[Int] | None = None
    """Whole number, or an expression. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    prefer_float_over_numeric: Dynamic[Bool] | None = None
    """True or false, or an expression. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    stream_map_config: Text | None = None
    """Text, or an expression. Deprecated."""
    stream_maps: Text | None = None
    """Text, or an expression. Deprecated."""
    table_prefix: Text | None = None
    """Text, or an expression. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> SqlServerOutputs:
        return SqlServerOutputs(self._output_root, self.id)
