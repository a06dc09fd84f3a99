# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.bigquery``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import EncryptionConfiguration
from kestra_dsl.plugins.gcp.bigquery.models import AccessControl, EncryptionConfiguration as EncryptionConfiguration_, TableDefinition
from kestra_dsl.retries import Retry

__all__ = [
    "Copy",
    "CopyPartitions",
    "CreateDataset",
    "CreateTable",
    "DeleteDataset",
    "DeletePartitions",
    "DeleteTable",
    "ExtractToGcs",
    "Load",
    "LoadAvroOptions",
    "LoadCsvOptions",
    "LoadFromGcs",
    "Query",
    "RunTransferConfig",
    "StorageWrite",
    "TableMetadata",
    "Trigger",
    "UpdateDataset",
    "UpdateTable",
]

PREFIX: str


class CopyOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"job_id": "jobId"}
    job_id: Reference


class Copy(BaseTask):
    """``io.kestra.plugin.gcp.bigquery.Copy``."""

    destination_table: Text | None = None
    """Required."""
    source_tables: Dynamic[Items[Text]] | None = None
    """Required."""
    create_disposition: Dynamic[Literal["CREATE_IF_NEEDED", "CREATE_NEVER"]] | None = None
    dry_run: Dynamic[Bool] | None = None
    """Default: false."""
    impersonated_service_account: Text | None = None
    job_timeout: Dynamic[Duration] | None = None
    labels: Dynamic[Map[Data]] | None = None
    location: Text | None = None
    operation_type: Dynamic[Literal["COPY", "SNAPSHOT", "RESTORE", "CLONE"]] | None = None
    project_id: Text | None = None
    retry_auto: One[Retry] | None = None
    retry_messages: Dynamic[Items[Text]] | None = None
    retry_reasons: Dynamic[Items[Text]] | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    write_disposition: (
        Dynamic[Literal["WRITE_TRUNCATE", "WRITE_TRUNCATE_DATA", "WRITE_APPEND", "WRITE_EMPTY"]]
        | None
    ) = None

    @property
    def outputs(self) -> CopyOutputs:
        return CopyOutputs(self._output_root, self.id)


class CopyPartitionsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"dataset_id": "datasetId", "job_id": "jobId", "partitions": "partitions", "project_id": "projectId", "table": "table"}
    dataset_id: Reference
    job_id: Reference
    partitions: Reference
    project_id: Reference
    table: Reference


class CopyPartitions(BaseTask):
    """``io.kestra.plugin.gcp.bigquery.CopyPartitions``."""

    dataset: Text | None = None
    """Required."""
    from_: Text | None = None
    """Required."""
    partition_type: Dynamic[Literal["DAY", "HOUR", "MONTH", "YEAR", "RANGE"]] | None = None
    """Required."""
    table: Text | None = None
    """Required."""
    to: Text | None = None
    """Required."""
    create_disposition: Dynamic[Literal["CREATE_IF_NEEDED", "CREATE_NEVER"]] | None = None
    destination_table: Text | None = None
    dry_run: Dynamic[Bool] | None = None
    """Default: false."""
    impersonated_service_account: Text | None = None
    job_timeout: Dynamic[Duration] | None = None
    labels: Dynamic[Map[Data]] | None = None
    location: Text | None = None
    project_id: Text | None = None
    retry_auto: One[Retry] | None = None
    retry_messages: Dynamic[Items[Text]] | None = None
    retry_reasons: Dynamic[Items[Text]] | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    skip_empty: Dynamic[Bool] | None = None
    """Default: false."""
    write_disposition: (
        Dynamic[Literal["WRITE_TRUNCATE", "WRITE_TRUNCATE_DATA", "WRITE_APPEND", "WRITE_EMPTY"]]
        | None
    ) = None

    @property
    def outputs(self) -> CopyPartitionsOutputs:
        return CopyPartitionsOutputs(self._output_root, self.id)


class CreateDatasetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"dataset": "dataset", "description": "description", "friendly_name": "friendlyName", "location": "location", "project": "project"}
    dataset: Reference
    description: Reference
    friendly_name: Reference
    location: Reference
    project: Reference


class CreateDataset(BaseTask):
    """``io.kestra.plugin.gcp.bigquery.CreateDataset``."""

    name: Text | None = None
    """Required."""
    acl: Items[One[AccessControl]] | None = None
    default_encryption_configuration: One[EncryptionConfiguration] | None = None
    default_partition_expiration_ms: Dynamic[Int] | None = None
    default_table_lifetime: Dynamic[Int] | None = None
    friendly_name: Text | None = None
    if_exists: Dynamic[Literal["ERROR", "UPDATE", "SKIP"]] | None = None
    """Default: ERROR."""
    impersonated_service_account: Text | None = None
    labels: Dynamic[Map[Data]] | None = None
    location: Text | None = None
    project_id: Text | None = None
    retry_auto: One[Retry] | None = None
    retry_messages: Dynamic[Items[Text]] | None = None
    retry_reasons: Dynamic[Items[Text]] | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> CreateDatasetOutputs:
        return CreateDatasetOutputs(self._output_root, self.id)


class CreateTableOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"creation_time": "creationTime", "dataset_id": "datasetId", "definition": "definition", "description": "description", "encryption_configuration": "encryptionConfiguration", "etag": "etag", "expiration_time": "expirationTime", "friendly_name": "friendlyName", "generated_id": "generatedId", "labels": "labels", "last_modified_time": "lastModifiedTime", "num_bytes": "numBytes", "num_long_term_bytes": "numLongTermBytes", "num_rows": "numRows", "project_id": "projectId", "require_partition_filter": "requirePartitionFilter", "self_link": "selfLink", "table": "table"}
    creation_time: Reference
    dataset_id: Reference
    definition: Reference
    description: Reference
    encryption_configuration: Reference
    etag: Reference
    expiration_time: Reference
    friendly_name: Reference
    generated_id: Reference
    labels: Reference
    last_modified_time: Reference
    num_bytes: Reference
    num_long_term_bytes: Reference
    num_rows: Reference
    project_id: Reference
    require_partition_filter: Reference
    self_link: Reference
    table: Reference


class CreateTable(BaseTask):
    """``io.kestra.plugin.gcp.bigquery.CreateTable``."""

    dataset: Text | None = None
    """Required."""
    table: Text | None = None
    """Required."""
    encryption_configuration: One[EncryptionConfiguration_] | None = None
    expiration_duration: Dynamic[Duration] | None = None
    friendly_name: Text | None = None
    impersonated_service_account: Text | None = None
    labels: Dynamic[Map[Text]] | None = None
    location: Text | None = None
    project_id: Text | None = None
    require_partition_filter: Dynamic[Bool] | None = None
    retry_auto: One[Retry] | None = None
    retry_messages: Dynamic[Items[Text]] | None = None
    retry_reasons: Dynamic[Items[Text]] | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    table_definition: One[TableDefinition] | None = None

    @property
    def outputs(self) -> CreateTableOutputs:
        return CreateTableOutputs(self._output_root, self.id)


class DeleteDatasetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"dataset": "dataset"}
    dataset: Reference


class DeleteDataset(BaseTask):
    """``io.kestra.plugin.gcp.bigquery.DeleteDataset``."""

    name: Text | None = None
    """Required."""
    delete_contents: Dynamic[Bool] | None = None
    impersonated_service_account: Text | None = None
    location: Text | None = None
    project_id: Text | None = None
    retry_auto: One[Retry] | None = None
    retry_messages: Dynamic[Items[Text]] | None = None
    retry_reasons: Dynamic[Items[Text]] | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> DeleteDatasetOutputs:
        return DeleteDatasetOutputs(self._output_root, self.id)


class DeletePartitionsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"dataset_id": "datasetId", "partitions": "partitions", "project_id": "projectId", "table": "table"}
    dataset_id: Reference
    partitions: Reference
    project_id: Reference
    table: Reference


class DeletePartitions(BaseTask):
    """``io.kestra.plugin.gcp.bigquery.DeletePartitions``."""

    dataset: Text | None = None
    """Required."""
    from_: Text | None = None
    """Required."""
    partition_type: Dynamic[Literal["DAY", "HOUR", "MONTH", "YEAR", "RANGE"]] | None = None
    """Required."""
    table: Text | None = None
    """Required."""
    to: Text | None = None
    """Required."""
    impersonated_service_account: Text | None = None
    location: Text | None = None
    project_id: Text | None = None
    retry_auto: One[Retry] | None = None
    retry_messages: Dynamic[Items[Text]] | None = None
    retry_reasons: Dynamic[Items[Text]] | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> DeletePartitionsOutputs:
        return DeletePartitionsOutputs(self._output_root, self.id)


class DeleteTableOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"dataset_id": "datasetId", "project_id": "projectId", "table": "table"}
    dataset_id: Reference
    project_id: Reference
    table: Reference


class DeleteTable(BaseTask):
    """``io.kestra.plugin.gcp.bigquery.DeleteTable``."""

    dataset: Text | None = None
    """Required."""
    table: Text | None = None
    """Required."""
    impersonated_service_account: Text | None = None
    location: Text | None = None
    project_id: Text | None = None
    retry_auto: One[Retry] | None = None
    retry_messages: Dynamic[Items[Text]] | None = None
    retry_reasons: Dynamic[Items[Text]] | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> DeleteTableOutputs:
        return DeleteTableOutputs(self._output_root, self.id)


class ExtractToGcsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"destination_uris": "destinationUris", "file_counts": "fileCounts", "job_id": "jobId", "source_table": "sourceTable"}
    destination_uris: Reference
    file_counts: Reference
    job_id: Reference
    source_table: Reference


class ExtractToGcs(BaseTask):
    """``io.kestra.plugin.gcp.bigquery.ExtractToGcs``."""

    compression: Text | None = None
    destination_uris: Dynamic[Items[Text]] | None = None
    field_delimiter: Text | None = None
    format: Text | None = None
    impersonated_service_account: Text | None = None
    job_timeout_ms: Dynamic[Int] | None = None
    labels: Dynamic[Map[Data]] | None = None
    location: Text | None = None
    print_header: Dynamic[Bool] | None = None
    project_id: Text | None = None
    retry_auto: One[Retry] | None = None
    retry_messages: Dynamic[Items[Text]] | None = None
    retry_reasons: Dynamic[Items[Text]] | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    source_table: Text | None = None
    use_avro_logical_types: Dynamic[Bool] | None = None

    @property
    def outputs(self) -> ExtractToGcsOutputs:
        return ExtractToGcsOutputs(self._output_root, self.id)


class LoadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"destination_table": "destinationTable", "job_id": "jobId", "rows": "rows"}
    destination_table: Reference
    job_id: Reference
    rows: Reference


class Load(BaseTask):
    """``io.kestra.plugin.gcp.bigquery.Load``."""

    autodetect: Dynamic[Bool] | None = None
    avro_options: One[LoadAvroOptions] | None = None
    clustering_fields: Dynamic[Items[Text]] | None = None
    create_disposition: Dynamic[Literal["CREATE_IF_NEEDED", "CREATE_NEVER"]] | None = None
    csv_options: One[LoadCsvOptions] | None = None
    destination_table: Text | None = None
    failed_on_empty: Dynamic[Bool] | None = None
    """Default: true."""
    format: Literal["CSV", "JSON", "AVRO", "PARQUET", "ORC"] | None = None
    from_: Text | None = None
    ignore_unknown_values: Dynamic[Bool] | None = None
    impersonated_service_account: Text | None = None
    location: Text | None = None
    max_bad_records: Dynamic[Int] | None = None
    project_id: Text | None = None
    retry_auto: One[Retry] | None = None
    retry_messages: Dynamic[Items[Text]] | None = None
    retry_reasons: Dynamic[Items[Text]] | None = None
    schema_: Dynamic[Map[Data]] | None = None
    schema_update_options: (
        Dynamic[Items[Dynamic[Literal["ALLOW_FIELD_ADDITION", "ALLOW_FIELD_RELAXATION"]]]]
        | None
    ) = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    time_partitioning_field: Text | None = None
    time_partitioning_type: Dynamic[Literal["DAY", "HOUR", "MONTH", "YEAR"]] | None = None
    """Default: DAY."""
    write_disposition: (
        Dynamic[Literal["WRITE_TRUNCATE", "WRITE_TRUNCATE_DATA", "WRITE_APPEND", "WRITE_EMPTY"]]
        | None
    ) = None

    @property
    def outputs(self) -> LoadOutputs:
        return LoadOutputs(self._output_root, self.id)


class LoadAvroOptions(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.AbstractLoad-AvroOptions``."""

    use_avro_logical_types: Dynamic[Bool] | None = None


class LoadCsvOptions(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.AbstractLoad-CsvOptions``."""

    allow_jagged_rows: Dynamic[Bool] | None = None
    allow_quoted_new_lines: Dynamic[Bool] | None = None
    encoding: Text | None = None
    field_delimiter: Text | None = None
    quote: Text | None = None
    skip_leading_rows: Dynamic[Int] | None = None


class LoadFromGcsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"destination_table": "destinationTable", "job_id": "jobId", "rows": "rows"}
    destination_table: Reference
    job_id: Reference
    rows: Reference


class LoadFromGcs(BaseTask):
    """``io.kestra.plugin.gcp.bigquery.LoadFromGcs``."""

    autodetect: Dynamic[Bool] | None = None
    avro_options: One[LoadAvroOptions] | None = None
    clustering_fields: Dynamic[Items[Text]] | None = None
    create_disposition: Dynamic[Literal["CREATE_IF_NEEDED", "CREATE_NEVER"]] | None = None
    csv_options: One[LoadCsvOptions] | None = None
    destination_table: Text | None = None
    format: Literal["CSV", "JSON", "AVRO", "PARQUET", "ORC"] | None = None
    from_: Dynamic[Items[Text]] | None = None
    ignore_unknown_values: Dynamic[Bool] | None = None
    impersonated_service_account: Text | None = None
    location: Text | None = None
    max_bad_records: Dynamic[Int] | None = None
    project_id: Text | None = None
    retry_auto: One[Retry] | None = None
    retry_messages: Dynamic[Items[Text]] | None = None
    retry_reasons: Dynamic[Items[Text]] | None = None
    schema_: Dynamic[Map[Data]] | None = None
    schema_update_options: (
        Dynamic[Items[Dynamic[Literal["ALLOW_FIELD_ADDITION", "ALLOW_FIELD_RELAXATION"]]]]
        | None
    ) = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    time_partitioning_field: Text | None = None
    time_partitioning_type: Dynamic[Literal["DAY", "HOUR", "MONTH", "YEAR"]] | None = None
    """Default: DAY."""
    write_disposition: (
        Dynamic[Literal["WRITE_TRUNCATE", "WRITE_TRUNCATE_DATA", "WRITE_APPEND", "WRITE_EMPTY"]]
        | None
    ) = None

    @property
    def outputs(self) -> LoadFromGcsOutputs:
        return LoadFromGcsOutputs(self._output_root, self.id)


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"destination_table": "destinationTable", "job_id": "jobId", "row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    destination_table: Reference
    job_id: Reference
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.gcp.bigquery.Query``."""

    sql: Text | None = None
    allow_large_results: Dynamic[Bool] | None = None
    clustering_fields: Dynamic[Items[Text]] | None = None
    create_disposition: Dynamic[Literal["CREATE_IF_NEEDED", "CREATE_NEVER"]] | None = None
    default_dataset: Text | None = None
    destination_table: Text | None = None
    dry_run: Dynamic[Bool] | None = None
    """Default: false."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: NONE."""
    flatten_results: Dynamic[Bool] | None = None
    """Default: true."""
    impersonated_service_account: Text | None = None
    job_timeout: Dynamic[Duration] | None = None
    labels: Dynamic[Map[Data]] | None = None
    legacy_sql: Dynamic[Bool] | None = None
    """Default: false."""
    location: Text | None = None
    max_results: Dynamic[Int] | None = None
    maximum_billing_tier: Dynamic[Int] | None = None
    maximum_bytes_billed: Dynamic[Int] | None = None
    priority: Dynamic[Literal["INTERACTIVE", "BATCH"]] | None = None
    """Default: INTERACTIVE."""
    project_id: Text | None = None
    range_partitioning_end: Dynamic[Int] | None = None
    range_partitioning_field: Text | None = None
    range_partitioning_interval: Dynamic[Int] | None = None
    range_partitioning_start: Dynamic[Int] | None = None
    retry_auto: One[Retry] | None = None
    retry_messages: Dynamic[Items[Text]] | None = None
    retry_reasons: Dynamic[Items[Text]] | None = None
    schema_update_options: (
        Dynamic[Items[Dynamic[Literal["ALLOW_FIELD_ADDITION", "ALLOW_FIELD_RELAXATION"]]]]
        | None
    ) = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    time_partitioning_field: Text | None = None
    time_partitioning_type: Dynamic[Literal["DAY", "HOUR", "MONTH", "YEAR"]] | None = None
    """Default: DAY."""
    use_legacy_sql: Dynamic[Bool] | None = None
    """Default: false."""
    use_query_cache: Dynamic[Bool] | None = None
    write_disposition: (
        Dynamic[Literal["WRITE_TRUNCATE", "WRITE_TRUNCATE_DATA", "WRITE_APPEND", "WRITE_EMPTY"]]
        | None
    ) = None
    fetch: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH'."""
    fetch_one: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH_ONE'."""
    store: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='STORE'."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class RunTransferConfigOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"destination_dataset_id": "destinationDatasetId", "location": "location", "project_id": "projectId", "reattached": "reattached", "run_name": "runName", "state": "state"}
    destination_dataset_id: Reference
    location: Reference
    project_id: Reference
    reattached: Reference
    run_name: Reference
    state: Reference


class RunTransferConfig(BaseTask):
    """``io.kestra.plugin.gcp.bigquery.RunTransferConfig``."""

    transfer_config_name: Text | None = None
    """Required."""
    impersonated_service_account: Text | None = None
    max_duration: Dynamic[Duration] | None = None
    """Default: PT1H."""
    poll_interval: Dynamic[Duration] | None = None
    """Default: PT15S."""
    project_id: Text | None = None
    reattach: Dynamic[Bool] | None = None
    """Default: true."""
    reattach_max_age: Dynamic[Duration] | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> RunTransferConfigOutputs:
        return RunTransferConfigOutputs(self._output_root, self.id)


class StorageWriteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"commit_time": "commitTime", "rows": "rows", "rows_count": "rowsCount"}
    commit_time: Reference
    rows: Reference
    rows_count: Reference


class StorageWrite(BaseTask):
    """``io.kestra.plugin.gcp.bigquery.StorageWrite``."""

    destination_table: Text | None = None
    """Required."""
    buffer_size: Dynamic[Int] | None = None
    """Default: 1000."""
    from_: Text | None = None
    impersonated_service_account: Text | None = None
    location: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    write_stream_type: Dynamic[Literal["DEFAULT", "COMMITTED", "PENDING"]] | None = None
    """Default: DEFAULT."""

    @property
    def outputs(self) -> StorageWriteOutputs:
        return StorageWriteOutputs(self._output_root, self.id)


class TableMetadataOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"creation_time": "creationTime", "dataset_id": "datasetId", "definition": "definition", "description": "description", "encryption_configuration": "encryptionConfiguration", "etag": "etag", "expiration_time": "expirationTime", "friendly_name": "friendlyName", "generated_id": "generatedId", "labels": "labels", "last_modified_time": "lastModifiedTime", "num_bytes": "numBytes", "num_long_term_bytes": "numLongTermBytes", "num_rows": "numRows", "project_id": "projectId", "require_partition_filter": "requirePartitionFilter", "self_link": "selfLink", "table": "table"}
    creation_time: Reference
    dataset_id: Reference
    definition: Reference
    description: Reference
    encryption_configuration: Reference
    etag: Reference
    expiration_time: Reference
    friendly_name: Reference
    generated_id: Reference
    labels: Reference
    last_modified_time: Reference
    num_bytes: Reference
    num_long_term_bytes: Reference
    num_rows: Reference
    project_id: Reference
    require_partition_filter: Reference
    self_link: Reference
    table: Reference


class TableMetadata(BaseTask):
    """``io.kestra.plugin.gcp.bigquery.TableMetadata``."""

    dataset: Text | None = None
    """Required."""
    table: Text | None = None
    """Required."""
    if_not_exists: Dynamic[Literal["ERROR", "SKIP"]] | None = None
    """Default: ERROR."""
    impersonated_service_account: Text | None = None
    location: Text | None = None
    project_id: Text | None = None
    retry_auto: One[Retry] | None = None
    retry_messages: Dynamic[Items[Text]] | None = None
    retry_reasons: Dynamic[Items[Text]] | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> TableMetadataOutputs:
        return TableMetadataOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"destination_table": "destinationTable", "job_id": "jobId", "row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    destination_table: Reference
    job_id: Reference
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.gcp.bigquery.Trigger``."""

    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: NONE."""
    interval: Duration | None = None
    """Default: PT1M."""
    legacy_sql: Dynamic[Bool] | None = None
    """Default: false."""
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    sql: Text | None = None
    fetch: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH'."""
    fetch_one: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH_ONE'."""
    store: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='STORE'."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)


class UpdateDatasetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"dataset": "dataset", "description": "description", "friendly_name": "friendlyName", "location": "location", "project": "project"}
    dataset: Reference
    description: Reference
    friendly_name: Reference
    location: Reference
    project: Reference


class UpdateDataset(BaseTask):
    """``io.kestra.plugin.gcp.bigquery.UpdateDataset``."""

    name: Text | None = None
    """Required."""
    acl: Items[One[AccessControl]] | None = None
    default_encryption_configuration: One[EncryptionConfiguration] | None = None
    default_partition_expiration_ms: Dynamic[Int] | None = None
    default_table_lifetime: Dynamic[Int] | None = None
    friendly_name: Text | None = None
    impersonated_service_account: Text | None = None
    labels: Dynamic[Map[Data]] | None = None
    location: Text | None = None
    project_id: Text | None = None
    retry_auto: One[Retry] | None = None
    retry_messages: Dynamic[Items[Text]] | None = None
    retry_reasons: Dynamic[Items[Text]] | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> UpdateDatasetOutputs:
        return UpdateDatasetOutputs(self._output_root, self.id)


class UpdateTableOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"creation_time": "creationTime", "dataset_id": "datasetId", "definition": "definition", "description": "description", "encryption_configuration": "encryptionConfiguration", "etag": "etag", "expiration_time": "expirationTime", "friendly_name": "friendlyName", "generated_id": "generatedId", "labels": "labels", "last_modified_time": "lastModifiedTime", "num_bytes": "numBytes", "num_long_term_bytes": "numLongTermBytes", "num_rows": "numRows", "project_id": "projectId", "require_partition_filter": "requirePartitionFilter", "self_link": "selfLink", "table": "table"}
    creation_time: Reference
    dataset_id: Reference
    definition: Reference
    description: Reference
    encryption_configuration: Reference
    etag: Reference
    expiration_time: Reference
    friendly_name: Reference
    generated_id: Reference
    labels: Reference
    last_modified_time: Reference
    num_bytes: Reference
    num_long_term_bytes: Reference
    num_rows: Reference
    project_id: Reference
    require_partition_filter: Reference
    self_link: Reference
    table: Reference


class UpdateTable(BaseTask):
    """``io.kestra.plugin.gcp.bigquery.UpdateTable``."""

    dataset: Text | None = None
    """Required."""
    table: Text | None = None
    """Required."""
    encryption_configuration: One[EncryptionConfiguration_] | None = None
    expiration_duration: Dynamic[Duration] | None = None
    friendly_name: Text | None = None
    impersonated_service_account: Text | None = None
    labels: Dynamic[Map[Text]] | None = None
    location: Text | None = None
    project_id: Text | None = None
    require_partition_filter: Dynamic[Bool] | None = None
    retry_auto: One[Retry] | None = None
    retry_messages: Dynamic[Items[Text]] | None = None
    retry_reasons: Dynamic[Items[Text]] | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    table_definition: One[TableDefinition] | None = None

    @property
    def outputs(self) -> UpdateTableOutputs:
        return UpdateTableOutputs(self._output_root, self.id)
