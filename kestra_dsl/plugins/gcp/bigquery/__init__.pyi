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
    """``io.kestra.plugin.gcp.bigquery.Copy``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, destination_table, source_tables.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.copy
    """

    destination_table: Text | None = None
    """Text, or an expression. Required."""
    source_tables: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    create_disposition: Dynamic[Literal["CREATE_IF_NEEDED", "CREATE_NEVER"]] | None = None
    """CREATE_IF_NEEDED or CREATE_NEVER, or an expression."""
    dry_run: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    job_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    labels: Dynamic[Map[Data]] | None = None
    """Labels of the resource in Google Cloud. Mapping of names to any data, or an expression."""
    location: Text | None = None
    """Text, or an expression."""
    operation_type: Dynamic[Literal["COPY", "SNAPSHOT", "RESTORE", "CLONE"]] | None = None
    """COPY, SNAPSHOT, RESTORE or CLONE, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    retry_auto: One[Retry] | None = None
    """Retry."""
    retry_messages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    retry_reasons: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    write_disposition: (
        Dynamic[Literal["WRITE_TRUNCATE", "WRITE_TRUNCATE_DATA", "WRITE_APPEND", "WRITE_EMPTY"]]
        | None
    ) = None
    """WRITE_TRUNCATE, WRITE_TRUNCATE_DATA, WRITE_APPEND or WRITE_EMPTY, or an expression."""

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
    """``io.kestra.plugin.gcp.bigquery.CopyPartitions``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, dataset, from_, partition_type, table, to.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.copypartitions
    """

    dataset: Text | None = None
    """Text, or an expression. Required."""
    from_: Text | None = None
    """Text, or an expression. Required."""
    partition_type: Dynamic[Literal["DAY", "HOUR", "MONTH", "YEAR", "RANGE"]] | None = None
    """DAY, HOUR, MONTH, YEAR or RANGE, or an expression. Required."""
    table: Text | None = None
    """Name of the table. Text, or an expression. Required."""
    to: Text | None = None
    """Text, or an expression. Required."""
    create_disposition: Dynamic[Literal["CREATE_IF_NEEDED", "CREATE_NEVER"]] | None = None
    """CREATE_IF_NEEDED or CREATE_NEVER, or an expression."""
    destination_table: Text | None = None
    """Text, or an expression."""
    dry_run: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    job_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    labels: Dynamic[Map[Data]] | None = None
    """Labels of the resource in Google Cloud. Mapping of names to any data, or an expression."""
    location: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    retry_auto: One[Retry] | None = None
    """Retry."""
    retry_messages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    retry_reasons: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    skip_empty: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    write_disposition: (
        Dynamic[Literal["WRITE_TRUNCATE", "WRITE_TRUNCATE_DATA", "WRITE_APPEND", "WRITE_EMPTY"]]
        | None
    ) = None
    """WRITE_TRUNCATE, WRITE_TRUNCATE_DATA, WRITE_APPEND or WRITE_EMPTY, or an expression."""

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
    """``io.kestra.plugin.gcp.bigquery.CreateDataset``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, name.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.createdataset
    """

    name: Text | None = None
    """Text, or an expression. Required."""
    acl: Items[One[AccessControl]] | None = None
    """List of AccessControl."""
    default_encryption_configuration: One[EncryptionConfiguration] | None = None
    """EncryptionConfiguration."""
    default_partition_expiration_ms: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    default_table_lifetime: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    friendly_name: Text | None = None
    """Text, or an expression."""
    if_exists: Dynamic[Literal["ERROR", "UPDATE", "SKIP"]] | None = None
    """ERROR, UPDATE or SKIP, or an expression. Default: ERROR."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    labels: Dynamic[Map[Data]] | None = None
    """Labels of the resource in Google Cloud. Mapping of names to any data, or an expression."""
    location: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    retry_auto: One[Retry] | None = None
    """Retry."""
    retry_messages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    retry_reasons: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

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
    """``io.kestra.plugin.gcp.bigquery.CreateTable``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, dataset, table.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.createtable
    """

    dataset: Text | None = None
    """Text, or an expression. Required."""
    table: Text | None = None
    """Name of the table. Text, or an expression. Required."""
    encryption_configuration: One[EncryptionConfiguration_] | None = None
    """EncryptionConfiguration."""
    expiration_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    friendly_name: Text | None = None
    """Text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    labels: Dynamic[Map[Text]] | None = None
    """Labels of the resource in Google Cloud. Mapping of names to text, or an expression."""
    location: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    require_partition_filter: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    retry_auto: One[Retry] | None = None
    """Retry."""
    retry_messages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    retry_reasons: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    table_definition: One[TableDefinition] | None = None
    """TableDefinition."""

    @property
    def outputs(self) -> CreateTableOutputs:
        return CreateTableOutputs(self._output_root, self.id)


class DeleteDatasetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"dataset": "dataset"}
    dataset: Reference


class DeleteDataset(BaseTask):
    """``io.kestra.plugin.gcp.bigquery.DeleteDataset``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, name.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.deletedataset
    """

    name: Text | None = None
    """Text, or an expression. Required."""
    delete_contents: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    location: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    retry_auto: One[Retry] | None = None
    """Retry."""
    retry_messages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    retry_reasons: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

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
    """``io.kestra.plugin.gcp.bigquery.DeletePartitions``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, dataset, from_, partition_type, table, to.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.deletepartitions
    """

    dataset: Text | None = None
    """Text, or an expression. Required."""
    from_: Text | None = None
    """Text, or an expression. Required."""
    partition_type: Dynamic[Literal["DAY", "HOUR", "MONTH", "YEAR", "RANGE"]] | None = None
    """DAY, HOUR, MONTH, YEAR or RANGE, or an expression. Required."""
    table: Text | None = None
    """Name of the table. Text, or an expression. Required."""
    to: Text | None = None
    """Text, or an expression. Required."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    location: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    retry_auto: One[Retry] | None = None
    """Retry."""
    retry_messages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    retry_reasons: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

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
    """``io.kestra.plugin.gcp.bigquery.DeleteTable``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, dataset, table.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.deletetable
    """

    dataset: Text | None = None
    """Text, or an expression. Required."""
    table: Text | None = None
    """Name of the table. Text, or an expression. Required."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    location: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    retry_auto: One[Retry] | None = None
    """Retry."""
    retry_messages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    retry_reasons: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

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
    """``io.kestra.plugin.gcp.bigquery.ExtractToGcs``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.extracttogcs
    """

    compression: Text | None = None
    """Text, or an expression."""
    destination_uris: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    field_delimiter: Text | None = None
    """Text, or an expression."""
    format: Text | None = None
    """Format of the data files. Text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    job_timeout_ms: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    labels: Dynamic[Map[Data]] | None = None
    """Labels of the resource in Google Cloud. Mapping of names to any data, or an expression."""
    location: Text | None = None
    """Text, or an expression."""
    print_header: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    retry_auto: One[Retry] | None = None
    """Retry."""
    retry_messages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    retry_reasons: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    source_table: Text | None = None
    """Text, or an expression."""
    use_avro_logical_types: Dynamic[Bool] | None = None
    """True or false, or an expression."""

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
    """``io.kestra.plugin.gcp.bigquery.Load``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.load
    """

    autodetect: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    avro_options: One[LoadAvroOptions] | None = None
    """LoadAvroOptions."""
    clustering_fields: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    create_disposition: Dynamic[Literal["CREATE_IF_NEEDED", "CREATE_NEVER"]] | None = None
    """CREATE_IF_NEEDED or CREATE_NEVER, or an expression."""
    csv_options: One[LoadCsvOptions] | None = None
    """LoadCsvOptions."""
    destination_table: Text | None = None
    """Text, or an expression."""
    failed_on_empty: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    format: Literal["CSV", "JSON", "AVRO", "PARQUET", "ORC"] | None = None
    """Format of the data files. CSV, JSON, AVRO, PARQUET or ORC."""
    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression."""
    ignore_unknown_values: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    location: Text | None = None
    """Text, or an expression."""
    max_bad_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    retry_auto: One[Retry] | None = None
    """Retry."""
    retry_messages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    retry_reasons: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    schema_: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    schema_update_options: (
        Dynamic[Items[Dynamic[Literal["ALLOW_FIELD_ADDITION", "ALLOW_FIELD_RELAXATION"]]]]
        | None
    ) = None
    """List of ALLOW_FIELD_ADDITION or ALLOW_FIELD_RELAXATION, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    time_partitioning_field: Text | None = None
    """Text, or an expression."""
    time_partitioning_type: Dynamic[Literal["DAY", "HOUR", "MONTH", "YEAR"]] | None = None
    """DAY, HOUR, MONTH or YEAR, or an expression. Default: DAY."""
    write_disposition: (
        Dynamic[Literal["WRITE_TRUNCATE", "WRITE_TRUNCATE_DATA", "WRITE_APPEND", "WRITE_EMPTY"]]
        | None
    ) = None
    """WRITE_TRUNCATE, WRITE_TRUNCATE_DATA, WRITE_APPEND or WRITE_EMPTY, or an expression."""

    @property
    def outputs(self) -> LoadOutputs:
        return LoadOutputs(self._output_root, self.id)


class LoadAvroOptions(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.AbstractLoad-AvroOptions``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    """

    use_avro_logical_types: Dynamic[Bool] | None = None
    """True or false, or an expression."""


class LoadCsvOptions(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.AbstractLoad-CsvOptions``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    """

    allow_jagged_rows: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    allow_quoted_new_lines: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    encoding: Text | None = None
    """Text, or an expression."""
    field_delimiter: Text | None = None
    """Text, or an expression."""
    quote: Text | None = None
    """Text, or an expression."""
    skip_leading_rows: Dynamic[Int] | None = None
    """Whole number, or an expression."""


class LoadFromGcsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"destination_table": "destinationTable", "job_id": "jobId", "rows": "rows"}
    destination_table: Reference
    job_id: Reference
    rows: Reference


class LoadFromGcs(BaseTask):
    """``io.kestra.plugin.gcp.bigquery.LoadFromGcs``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.loadfromgcs
    """

    autodetect: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    avro_options: One[LoadAvroOptions] | None = None
    """LoadAvroOptions."""
    clustering_fields: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    create_disposition: Dynamic[Literal["CREATE_IF_NEEDED", "CREATE_NEVER"]] | None = None
    """CREATE_IF_NEEDED or CREATE_NEVER, or an expression."""
    csv_options: One[LoadCsvOptions] | None = None
    """LoadCsvOptions."""
    destination_table: Text | None = None
    """Text, or an expression."""
    format: Literal["CSV", "JSON", "AVRO", "PARQUET", "ORC"] | None = None
    """Format of the data files. CSV, JSON, AVRO, PARQUET or ORC."""
    from_: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    ignore_unknown_values: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    location: Text | None = None
    """Text, or an expression."""
    max_bad_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    retry_auto: One[Retry] | None = None
    """Retry."""
    retry_messages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    retry_reasons: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    schema_: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    schema_update_options: (
        Dynamic[Items[Dynamic[Literal["ALLOW_FIELD_ADDITION", "ALLOW_FIELD_RELAXATION"]]]]
        | None
    ) = None
    """List of ALLOW_FIELD_ADDITION or ALLOW_FIELD_RELAXATION, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    time_partitioning_field: Text | None = None
    """Text, or an expression."""
    time_partitioning_type: Dynamic[Literal["DAY", "HOUR", "MONTH", "YEAR"]] | None = None
    """DAY, HOUR, MONTH or YEAR, or an expression. Default: DAY."""
    write_disposition: (
        Dynamic[Literal["WRITE_TRUNCATE", "WRITE_TRUNCATE_DATA", "WRITE_APPEND", "WRITE_EMPTY"]]
        | None
    ) = None
    """WRITE_TRUNCATE, WRITE_TRUNCATE_DATA, WRITE_APPEND or WRITE_EMPTY, or an expression."""

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
    """``io.kestra.plugin.gcp.bigquery.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.query
    """

    sql: Text | None = None
    """SQL to run. Text, or an expression."""
    allow_large_results: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    clustering_fields: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    create_disposition: Dynamic[Literal["CREATE_IF_NEEDED", "CREATE_NEVER"]] | None = None
    """CREATE_IF_NEEDED or CREATE_NEVER, or an expression."""
    default_dataset: Text | None = None
    """Text, or an expression."""
    destination_table: Text | None = None
    """Text, or an expression."""
    dry_run: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: NONE."""
    flatten_results: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    job_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    labels: Dynamic[Map[Data]] | None = None
    """Labels of the resource in Google Cloud. Mapping of names to any data, or an expression."""
    legacy_sql: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    location: Text | None = None
    """Text, or an expression."""
    max_results: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    maximum_billing_tier: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    maximum_bytes_billed: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    priority: Dynamic[Literal["INTERACTIVE", "BATCH"]] | None = None
    """INTERACTIVE or BATCH, or an expression. Default: INTERACTIVE."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    range_partitioning_end: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    range_partitioning_field: Text | None = None
    """Text, or an expression."""
    range_partitioning_interval: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    range_partitioning_start: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    retry_auto: One[Retry] | None = None
    """Retry."""
    retry_messages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    retry_reasons: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    schema_update_options: (
        Dynamic[Items[Dynamic[Literal["ALLOW_FIELD_ADDITION", "ALLOW_FIELD_RELAXATION"]]]]
        | None
    ) = None
    """List of ALLOW_FIELD_ADDITION or ALLOW_FIELD_RELAXATION, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    time_partitioning_field: Text | None = None
    """Text, or an expression."""
    time_partitioning_type: Dynamic[Literal["DAY", "HOUR", "MONTH", "YEAR"]] | None = None
    """DAY, HOUR, MONTH or YEAR, or an expression. Default: DAY."""
    use_legacy_sql: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    use_query_cache: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    write_disposition: (
        Dynamic[Literal["WRITE_TRUNCATE", "WRITE_TRUNCATE_DATA", "WRITE_APPEND", "WRITE_EMPTY"]]
        | None
    ) = None
    """WRITE_TRUNCATE, WRITE_TRUNCATE_DATA, WRITE_APPEND or WRITE_EMPTY, or an expression."""
    fetch: Bool | None = None
    """True or false. Default: false. Deprecated. Use fetch_type='FETCH'."""
    fetch_one: Bool | None = None
    """True or false. Default: false. Deprecated. Use fetch_type='FETCH_ONE'."""
    store: Bool | None = None
    """True or false. Default: false. Deprecated. Use fetch_type='STORE'."""

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
    """``io.kestra.plugin.gcp.bigquery.RunTransferConfig``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, transfer_config_name.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.runtransferconfig
    """

    transfer_config_name: Text | None = None
    """Text, or an expression. Required."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    poll_interval: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15S."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    reattach: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    reattach_max_age: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""

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
    """``io.kestra.plugin.gcp.bigquery.StorageWrite``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, destination_table.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.storagewrite
    """

    destination_table: Text | None = None
    """Text, or an expression. Required."""
    buffer_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    from_: Text | None = None
    """Text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    location: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    write_stream_type: Dynamic[Literal["DEFAULT", "COMMITTED", "PENDING"]] | None = None
    """DEFAULT, COMMITTED or PENDING, or an expression. Default: DEFAULT."""

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
    """``io.kestra.plugin.gcp.bigquery.TableMetadata``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, dataset, table.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.tablemetadata
    """

    dataset: Text | None = None
    """Text, or an expression. Required."""
    table: Text | None = None
    """Name of the table. Text, or an expression. Required."""
    if_not_exists: Dynamic[Literal["ERROR", "SKIP"]] | None = None
    """ERROR or SKIP, or an expression. Default: ERROR."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    location: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    retry_auto: One[Retry] | None = None
    """Retry."""
    retry_messages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    retry_reasons: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

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
    """``io.kestra.plugin.gcp.bigquery.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.trigger
    """

    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: NONE."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    legacy_sql: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    sql: Text | None = None
    """SQL to run. Text, or an expression."""
    fetch: Bool | None = None
    """True or false. Default: false. Deprecated. Use fetch_type='FETCH'."""
    fetch_one: Bool | None = None
    """True or false. Default: false. Deprecated. Use fetch_type='FETCH_ONE'."""
    store: Bool | None = None
    """True or false. Default: false. Deprecated. Use fetch_type='STORE'."""

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
    """``io.kestra.plugin.gcp.bigquery.UpdateDataset``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, name.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.updatedataset
    """

    name: Text | None = None
    """Text, or an expression. Required."""
    acl: Items[One[AccessControl]] | None = None
    """List of AccessControl."""
    default_encryption_configuration: One[EncryptionConfiguration] | None = None
    """EncryptionConfiguration."""
    default_partition_expiration_ms: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    default_table_lifetime: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    friendly_name: Text | None = None
    """Text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    labels: Dynamic[Map[Data]] | None = None
    """Labels of the resource in Google Cloud. Mapping of names to any data, or an expression."""
    location: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    retry_auto: One[Retry] | None = None
    """Retry."""
    retry_messages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    retry_reasons: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

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
    """``io.kestra.plugin.gcp.bigquery.UpdateTable``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, dataset, table.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.updatetable
    """

    dataset: Text | None = None
    """Text, or an expression. Required."""
    table: Text | None = None
    """Name of the table. Text, or an expression. Required."""
    encryption_configuration: One[EncryptionConfiguration_] | None = None
    """EncryptionConfiguration."""
    expiration_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    friendly_name: Text | None = None
    """Text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    labels: Dynamic[Map[Text]] | None = None
    """Labels of the resource in Google Cloud. Mapping of names to text, or an expression."""
    location: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    require_partition_filter: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    retry_auto: One[Retry] | None = None
    """Retry."""
    retry_messages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    retry_reasons: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    table_definition: One[TableDefinition] | None = None
    """TableDefinition."""

    @property
    def outputs(self) -> UpdateTableOutputs:
        return UpdateTableOutputs(self._output_root, self.id)
