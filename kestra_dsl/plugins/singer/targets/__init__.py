# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.singer.targets``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.singer.targets"


def _AdswerveBigQuery():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class AdswerveBigQueryOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"state_key": "stateKey"}
        state_key: Reference
    class AdswerveBigQuery(BaseTask):
        """``io.kestra.plugin.singer.targets.AdswerveBigQuery``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.targets.AdswerveBigQuery",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("dataset_id", "from_", "project_id"),
            deprecated=True,
            deprecated_properties=("dataset_id", "from_", "project_id", "add_metadata_columns", "command", "container_image", "docker", "location", "max_cache", "merge_state_messages", "pip_packages", "replication_method", "service_account", "state_name", "table_configs", "table_prefix", "table_suffix", "task_runner", "validate_records"),
            replacements={"docker": "task_runner and container_image"},
        )
        dataset_id: Text | None = None
        from_: Text | None = None
        project_id: Text | None = None
        add_metadata_columns: Dynamic[Bool] | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        location: Text | None = None
        max_cache: Dynamic[Int] | None = None
        merge_state_messages: Dynamic[Bool] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        replication_method: Dynamic[Literal["append", "truncate"]] | None = None
        service_account: Text | None = None
        state_name: Text | None = None
        table_configs: Dynamic[Map[Data]] | None = None
        table_prefix: Text | None = None
        table_suffix: Text | None = None
        task_runner: One[TaskRunner] | None = None
        validate_records: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> AdswerveBigQueryOutputs:
            return AdswerveBigQueryOutputs(self._output_root, self.id)
    return AdswerveBigQuery


def _Csv():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CsvOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"state_key": "stateKey", "uris": "uris"}
        state_key: Reference
        uris: Reference
    class Csv(BaseTask):
        """``io.kestra.plugin.singer.targets.Csv``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.targets.Csv",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
            deprecated=True,
            deprecated_properties=("from_", "command", "container_image", "delimiter", "docker", "pip_packages", "quote_characters", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        from_: Text | None = None
        command: Text | None = None
        container_image: Text | None = None
        delimiter: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        quote_characters: Text | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> CsvOutputs:
            return CsvOutputs(self._output_root, self.id)
    return Csv


def _DatamillCoPostgres():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DatamillCoPostgresOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"state_key": "stateKey"}
        state_key: Reference
    class DatamillCoPostgres(BaseTask):
        """``io.kestra.plugin.singer.targets.DatamillCoPostgres``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.targets.DatamillCoPostgres",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "host", "port", "username"),
            deprecated=True,
            deprecated_properties=("from_", "host", "port", "username", "add_upsert_indexes", "after_run_sql", "batch_detection_threshold", "before_run_sql", "command", "container_image", "db_name", "docker", "invalid_records_detect", "invalid_records_threshold", "logging_level", "max_batch_rows", "max_buffer_size", "password", "persist_empty_tables", "pip_packages", "schema_", "ssl_mode", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        from_: Text | None = None
        host: Text | None = None
        port: Dynamic[Int] | None = None
        username: Text | None = None
        add_upsert_indexes: Dynamic[Bool] | None = None
        after_run_sql: Text | None = None
        batch_detection_threshold: Dynamic[Int] | None = None
        before_run_sql: Text | None = None
        command: Text | None = None
        container_image: Text | None = None
        db_name: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        invalid_records_detect: Dynamic[Bool] | None = None
        invalid_records_threshold: Dynamic[Int] | None = None
        logging_level: Text | None = None
        max_batch_rows: Dynamic[Int] | None = None
        max_buffer_size: Dynamic[Int] | None = None
        password: Text | None = None
        persist_empty_tables: Dynamic[Bool] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        schema_: Text | None = None
        ssl_mode: Text | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> DatamillCoPostgresOutputs:
            return DatamillCoPostgresOutputs(self._output_root, self.id)
    return DatamillCoPostgres


def _GenericTarget():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GenericTargetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"state_key": "stateKey"}
        state_key: Reference
    class GenericTarget(BaseTask):
        """``io.kestra.plugin.singer.targets.GenericTarget``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.targets.GenericTarget",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("command", "configs", "from_", "pip_packages"),
            deprecated=True,
            deprecated_properties=("command", "configs", "from_", "pip_packages", "container_image", "docker", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        command: Text | None = None
        configs: Dynamic[Map[Data]] | None = None
        from_: Text | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> GenericTargetOutputs:
            return GenericTargetOutputs(self._output_root, self.id)
    return GenericTarget


def _Json():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class JsonOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"state_key": "stateKey", "uris": "uris"}
        state_key: Reference
        uris: Reference
    class Json(BaseTask):
        """``io.kestra.plugin.singer.targets.Json``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.targets.Json",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
            deprecated=True,
            deprecated_properties=("from_", "command", "container_image", "docker", "pip_packages", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        from_: Text | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> JsonOutputs:
            return JsonOutputs(self._output_root, self.id)
    return Json


def _MeltanoSnowflake():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class MeltanoSnowflakeOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"state_key": "stateKey"}
        state_key: Reference
    class MeltanoSnowflake(BaseTask):
        """``io.kestra.plugin.singer.targets.MeltanoSnowflake``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.targets.MeltanoSnowflake",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("account", "database", "from_", "schema_", "username", "warehouse"),
            deprecated=True,
            deprecated_properties=("account", "database", "from_", "schema_", "username", "warehouse", "add_record_metadata", "command", "container_image", "default_target_schema", "docker", "flattening_enabled", "flattening_max_depth", "password", "pip_packages", "role", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        account: Text | None = None
        database: Text | None = None
        from_: Text | None = None
        schema_: Text | None = None
        username: Text | None = None
        warehouse: Text | None = None
        add_record_metadata: Dynamic[Bool] | None = None
        command: Text | None = None
        container_image: Text | None = None
        default_target_schema: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        flattening_enabled: Dynamic[Bool] | None = None
        flattening_max_depth: Dynamic[Int] | None = None
        password: Text | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        role: Text | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> MeltanoSnowflakeOutputs:
            return MeltanoSnowflakeOutputs(self._output_root, self.id)
    return MeltanoSnowflake


def _Oracle():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class OracleOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"state_key": "stateKey"}
        state_key: Reference
    class Oracle(BaseTask):
        """``io.kestra.plugin.singer.targets.Oracle``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.targets.Oracle",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "host", "password", "port", "username"),
            deprecated=True,
            deprecated_properties=("from_", "host", "password", "port", "username", "command", "container_image", "database", "docker", "driver_name", "flattening_enabled", "flattening_max_depth", "pip_packages", "prefer_float_over_numeric", "state_name", "stream_map_config", "stream_maps", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        from_: Text | None = None
        host: Text | None = None
        password: Text | None = None
        port: Dynamic[Int] | None = None
        username: Text | None = None
        command: Text | None = None
        container_image: Text | None = None
        database: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        driver_name: Text | None = None
        flattening_enabled: Dynamic[Bool] | None = None
        flattening_max_depth: Dynamic[Int] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        prefer_float_over_numeric: Dynamic[Bool] | None = None
        state_name: Text | None = None
        stream_map_config: Text | None = None
        stream_maps: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> OracleOutputs:
            return OracleOutputs(self._output_root, self.id)
    return Oracle


def _PipelinewisePostgres():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PipelinewisePostgresOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"state_key": "stateKey"}
        state_key: Reference
    class PipelinewisePostgres(BaseTask):
        """``io.kestra.plugin.singer.targets.PipelinewisePostgres``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.targets.PipelinewisePostgres",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "host", "port", "username"),
            deprecated=True,
            deprecated_properties=("from_", "host", "port", "username", "add_metadata_columns", "batch_size_rows", "command", "container_image", "data_flattening_max_level", "db_name", "default_target_schema", "default_target_schema_select_permission", "docker", "flush_all_streams", "hard_delete", "max_parallelism", "parallelism", "password", "pip_packages", "primary_key_required", "state_name", "task_runner", "validate_records"),
            replacements={"docker": "task_runner and container_image"},
        )
        from_: Text | None = None
        host: Text | None = None
        port: Dynamic[Int] | None = None
        username: Text | None = None
        add_metadata_columns: Dynamic[Bool] | None = None
        batch_size_rows: Dynamic[Int] | None = None
        command: Text | None = None
        container_image: Text | None = None
        data_flattening_max_level: Dynamic[Int] | None = None
        db_name: Text | None = None
        default_target_schema: Text | None = None
        default_target_schema_select_permission: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        flush_all_streams: Dynamic[Bool] | None = None
        hard_delete: Dynamic[Bool] | None = None
        max_parallelism: Dynamic[Int] | None = None
        parallelism: Dynamic[Int] | None = None
        password: Text | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        primary_key_required: Dynamic[Bool] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        validate_records: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> PipelinewisePostgresOutputs:
            return PipelinewisePostgresOutputs(self._output_root, self.id)
    return PipelinewisePostgres


def _PipelinewiseRedshift():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PipelinewiseRedshiftOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"state_key": "stateKey"}
        state_key: Reference
    class PipelinewiseRedshift(BaseTask):
        """``io.kestra.plugin.singer.targets.PipelinewiseRedshift``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.targets.PipelinewiseRedshift",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("default_target_schema", "from_", "host", "port", "s3_bucket", "username"),
            names={"schema_mapping": "schema_mapping"},
            deprecated=True,
            deprecated_properties=("default_target_schema", "from_", "host", "port", "s3_bucket", "username", "access_key_id", "add_metadata_columns", "batch_size_rows", "command", "compression", "container_image", "copy_options", "data_flattening_max_level", "db_name", "default_target_schema_select_permissions", "disable_table_cache", "docker", "flush_all_streams", "hard_delete", "max_parallelism", "parallelism", "password", "pip_packages", "primary_key_required", "redshift_copy_role_arn", "s3_acl", "s3_key_prefix", "schema_mapping", "secret_access_key", "session_token", "skip_updates", "slices", "state_name", "task_runner", "validate_records"),
            replacements={"docker": "task_runner and container_image"},
        )
        default_target_schema: Text | None = None
        from_: Text | None = None
        host: Text | None = None
        port: Dynamic[Int] | None = None
        s3_bucket: Text | None = None
        username: Text | None = None
        access_key_id: Text | None = None
        add_metadata_columns: Dynamic[Bool] | None = None
        batch_size_rows: Dynamic[Int] | None = None
        command: Text | None = None
        compression: Dynamic[Literal["gzip", "bzip2"]] | None = None
        container_image: Text | None = None
        copy_options: Text | None = None
        data_flattening_max_level: Dynamic[Int] | None = None
        db_name: Text | None = None
        default_target_schema_select_permissions: Text | None = None
        disable_table_cache: Dynamic[Bool] | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        flush_all_streams: Dynamic[Bool] | None = None
        hard_delete: Dynamic[Bool] | None = None
        max_parallelism: Dynamic[Int] | None = None
        parallelism: Dynamic[Int] | None = None
        password: Text | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        primary_key_required: Dynamic[Bool] | None = None
        redshift_copy_role_arn: Text | None = None
        s3_acl: Text | None = None
        s3_key_prefix: Text | None = None
        schema_mapping: Text | None = None
        secret_access_key: Text | None = None
        session_token: Text | None = None
        skip_updates: Dynamic[Bool] | None = None
        slices: Dynamic[Int] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        validate_records: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> PipelinewiseRedshiftOutputs:
            return PipelinewiseRedshiftOutputs(self._output_root, self.id)
    return PipelinewiseRedshift


def _PipelinewiseSnowflake():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PipelinewiseSnowflakeOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"state_key": "stateKey"}
        state_key: Reference
    class PipelinewiseSnowflake(BaseTask):
        """``io.kestra.plugin.singer.targets.PipelinewiseSnowflake``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.targets.PipelinewiseSnowflake",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("account", "database", "from_", "username", "warehouse"),
            deprecated=True,
            deprecated_properties=("account", "database", "from_", "username", "warehouse", "add_metadata_columns", "archive_load_files", "archive_load_files_s3_bucket", "archive_load_files_s3_prefix", "aws_access_key_id", "aws_profile", "aws_secret_access_key", "aws_session_token", "batch_size_rows", "batch_wait_limit", "client_side_encryption_master_key", "command", "container_image", "data_flattening_max_level", "default_target_schema", "default_target_schema_select_permission", "disable_table_cache", "docker", "file_format", "flush_all_streams", "hard_delete", "no_compression", "parallelism", "parallelism_max", "password", "pip_packages", "primary_key_required", "query_tag", "role", "s3_acl", "s3_bucket", "s3_endpoint_url", "s3_key_prefix", "s3_region_name", "schema_mapping", "stage", "state_name", "task_runner", "validate_records"),
            replacements={"docker": "task_runner and container_image"},
        )
        account: Text | None = None
        database: Text | None = None
        from_: Text | None = None
        username: Text | None = None
        warehouse: Text | None = None
        add_metadata_columns: Dynamic[Bool] | None = None
        archive_load_files: Dynamic[Bool] | None = None
        archive_load_files_s3_bucket: Text | None = None
        archive_load_files_s3_prefix: Text | None = None
        aws_access_key_id: Text | None = None
        aws_profile: Text | None = None
        aws_secret_access_key: Text | None = None
        aws_session_token: Text | None = None
        batch_size_rows: Dynamic[Int] | None = None
        batch_wait_limit: Dynamic[Duration] | None = None
        client_side_encryption_master_key: Text | None = None
        command: Text | None = None
        container_image: Text | None = None
        data_flattening_max_level: Dynamic[Int] | None = None
        default_target_schema: Text | None = None
        default_target_schema_select_permission: Text | None = None
        disable_table_cache: Dynamic[Bool] | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        file_format: Text | None = None
        flush_all_streams: Dynamic[Bool] | None = None
        hard_delete: Dynamic[Bool] | None = None
        no_compression: Dynamic[Bool] | None = None
        parallelism: Dynamic[Int] | None = None
        parallelism_max: Dynamic[Int] | None = None
        password: Text | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        primary_key_required: Dynamic[Bool] | None = None
        query_tag: Text | None = None
        role: Text | None = None
        s3_acl: Text | None = None
        s3_bucket: Text | None = None
        s3_endpoint_url: Text | None = None
        s3_key_prefix: Text | None = None
        s3_region_name: Text | None = None
        schema_mapping: Text | None = None
        stage: Text | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        validate_records: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> PipelinewiseSnowflakeOutputs:
            return PipelinewiseSnowflakeOutputs(self._output_root, self.id)
    return PipelinewiseSnowflake


def _SqlServer():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SqlServerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"state_key": "stateKey"}
        state_key: Reference
    class SqlServer(BaseTask):
        """``io.kestra.plugin.singer.targets.SqlServer``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.targets.SqlServer",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("database", "from_", "host", "password", "port", "username"),
            deprecated=True,
            deprecated_properties=("database", "from_", "host", "password", "port", "username", "command", "container_image", "default_target_schema", "docker", "flattening_enabled", "flattening_max_depth", "pip_packages", "prefer_float_over_numeric", "state_name", "stream_map_config", "stream_maps", "table_prefix", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        database: Text | None = None
        from_: Text | None = None
        host: Text | None = None
        password: Text | None = None
        port: Dynamic[Int] | None = None
        username: Text | None = None
        command: Text | None = None
        container_image: Text | None = None
        default_target_schema: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        flattening_enabled: Dynamic[Bool] | None = None
        flattening_max_depth: Dynamic[Int] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        prefer_float_over_numeric: Dynamic[Bool] | None = None
        state_name: Text | None = None
        stream_map_config: Text | None = None
        stream_maps: Text | None = None
        table_prefix: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> SqlServerOutputs:
            return SqlServerOutputs(self._output_root, self.id)
    return SqlServer


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _AdswerveBigQuery,
        _Csv,
        _DatamillCoPostgres,
        _GenericTarget,
        _Json,
        _MeltanoSnowflake,
        _Oracle,
        _PipelinewisePostgres,
        _PipelinewiseRedshift,
        _PipelinewiseSnowflake,
        _SqlServer,
    ),
)
