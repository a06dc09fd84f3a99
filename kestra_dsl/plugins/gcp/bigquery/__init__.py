# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.bigquery``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.gcp.bigquery"


def _Copy():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CopyOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"job_id": "jobId"}
        job_id: Reference
    class Copy(BaseTask):
        """``io.kestra.plugin.gcp.bigquery.Copy``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.bigquery.Copy",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("destination_table", "source_tables"),
        )
        destination_table: Text | None = None
        source_tables: Dynamic[Items[Text]] | None = None
        create_disposition: Dynamic[Literal["CREATE_IF_NEEDED", "CREATE_NEVER"]] | None = None
        dry_run: Dynamic[Bool] | None = None
        impersonated_service_account: Text | None = None
        job_timeout: Dynamic[Duration] | None = None
        labels: Dynamic[Map[Data]] | None = None
        location: Text | None = None
        operation_type: Dynamic[Literal["COPY", "SNAPSHOT", "RESTORE", "CLONE"]] | None = None
        project_id: Text | None = None
        retry_auto: One[later("kestra_dsl.retries", "Retry")] | None = None
        retry_messages: Dynamic[Items[Text]] | None = None
        retry_reasons: Dynamic[Items[Text]] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        write_disposition: (
            Dynamic[Literal["WRITE_TRUNCATE", "WRITE_TRUNCATE_DATA", "WRITE_APPEND", "WRITE_EMPTY"]]
            | None
        ) = None
        @property
        def outputs(self) -> CopyOutputs:
            return CopyOutputs(self._output_root, self.id)
    return Copy


def _CopyPartitions():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.bigquery.CopyPartitions",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("dataset", "from_", "partition_type", "table", "to"),
        )
        dataset: Text | None = None
        from_: Text | None = None
        partition_type: Dynamic[Literal["DAY", "HOUR", "MONTH", "YEAR", "RANGE"]] | None = None
        table: Text | None = None
        to: Text | None = None
        create_disposition: Dynamic[Literal["CREATE_IF_NEEDED", "CREATE_NEVER"]] | None = None
        destination_table: Text | None = None
        dry_run: Dynamic[Bool] | None = None
        impersonated_service_account: Text | None = None
        job_timeout: Dynamic[Duration] | None = None
        labels: Dynamic[Map[Data]] | None = None
        location: Text | None = None
        project_id: Text | None = None
        retry_auto: One[later("kestra_dsl.retries", "Retry")] | None = None
        retry_messages: Dynamic[Items[Text]] | None = None
        retry_reasons: Dynamic[Items[Text]] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        skip_empty: Dynamic[Bool] | None = None
        write_disposition: (
            Dynamic[Literal["WRITE_TRUNCATE", "WRITE_TRUNCATE_DATA", "WRITE_APPEND", "WRITE_EMPTY"]]
            | None
        ) = None
        @property
        def outputs(self) -> CopyPartitionsOutputs:
            return CopyPartitionsOutputs(self._output_root, self.id)
    return CopyPartitions


def _CreateDataset():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.bigquery.CreateDataset",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("name",),
        )
        name: Text | None = None
        acl: Items[One[later("kestra_dsl.plugins.gcp.bigquery.models", "AccessControl")]] | None = None
        default_encryption_configuration: One[later("kestra_dsl.models", "EncryptionConfiguration")] | None = None
        default_partition_expiration_ms: Dynamic[Int] | None = None
        default_table_lifetime: Dynamic[Int] | None = None
        friendly_name: Text | None = None
        if_exists: Dynamic[Literal["ERROR", "UPDATE", "SKIP"]] | None = None
        impersonated_service_account: Text | None = None
        labels: Dynamic[Map[Data]] | None = None
        location: Text | None = None
        project_id: Text | None = None
        retry_auto: One[later("kestra_dsl.retries", "Retry")] | None = None
        retry_messages: Dynamic[Items[Text]] | None = None
        retry_reasons: Dynamic[Items[Text]] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> CreateDatasetOutputs:
            return CreateDatasetOutputs(self._output_root, self.id)
    return CreateDataset


def _CreateTable():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.bigquery.CreateTable",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("dataset", "table"),
        )
        dataset: Text | None = None
        table: Text | None = None
        encryption_configuration: (
            One[later("kestra_dsl.plugins.gcp.bigquery.models", "EncryptionConfiguration")]
            | None
        ) = None
        expiration_duration: Dynamic[Duration] | None = None
        friendly_name: Text | None = None
        impersonated_service_account: Text | None = None
        labels: Dynamic[Map[Text]] | None = None
        location: Text | None = None
        project_id: Text | None = None
        require_partition_filter: Dynamic[Bool] | None = None
        retry_auto: One[later("kestra_dsl.retries", "Retry")] | None = None
        retry_messages: Dynamic[Items[Text]] | None = None
        retry_reasons: Dynamic[Items[Text]] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        table_definition: One[later("kestra_dsl.plugins.gcp.bigquery.models", "TableDefinition")] | None = None
        @property
        def outputs(self) -> CreateTableOutputs:
            return CreateTableOutputs(self._output_root, self.id)
    return CreateTable


def _DeleteDataset():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteDatasetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"dataset": "dataset"}
        dataset: Reference
    class DeleteDataset(BaseTask):
        """``io.kestra.plugin.gcp.bigquery.DeleteDataset``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.bigquery.DeleteDataset",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("name",),
        )
        name: Text | None = None
        delete_contents: Dynamic[Bool] | None = None
        impersonated_service_account: Text | None = None
        location: Text | None = None
        project_id: Text | None = None
        retry_auto: One[later("kestra_dsl.retries", "Retry")] | None = None
        retry_messages: Dynamic[Items[Text]] | None = None
        retry_reasons: Dynamic[Items[Text]] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> DeleteDatasetOutputs:
            return DeleteDatasetOutputs(self._output_root, self.id)
    return DeleteDataset


def _DeletePartitions():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeletePartitionsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"dataset_id": "datasetId", "partitions": "partitions", "project_id": "projectId", "table": "table"}
        dataset_id: Reference
        partitions: Reference
        project_id: Reference
        table: Reference
    class DeletePartitions(BaseTask):
        """``io.kestra.plugin.gcp.bigquery.DeletePartitions``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.bigquery.DeletePartitions",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("dataset", "from_", "partition_type", "table", "to"),
        )
        dataset: Text | None = None
        from_: Text | None = None
        partition_type: Dynamic[Literal["DAY", "HOUR", "MONTH", "YEAR", "RANGE"]] | None = None
        table: Text | None = None
        to: Text | None = None
        impersonated_service_account: Text | None = None
        location: Text | None = None
        project_id: Text | None = None
        retry_auto: One[later("kestra_dsl.retries", "Retry")] | None = None
        retry_messages: Dynamic[Items[Text]] | None = None
        retry_reasons: Dynamic[Items[Text]] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> DeletePartitionsOutputs:
            return DeletePartitionsOutputs(self._output_root, self.id)
    return DeletePartitions


def _DeleteTable():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteTableOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"dataset_id": "datasetId", "project_id": "projectId", "table": "table"}
        dataset_id: Reference
        project_id: Reference
        table: Reference
    class DeleteTable(BaseTask):
        """``io.kestra.plugin.gcp.bigquery.DeleteTable``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.bigquery.DeleteTable",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("dataset", "table"),
        )
        dataset: Text | None = None
        table: Text | None = None
        impersonated_service_account: Text | None = None
        location: Text | None = None
        project_id: Text | None = None
        retry_auto: One[later("kestra_dsl.retries", "Retry")] | None = None
        retry_messages: Dynamic[Items[Text]] | None = None
        retry_reasons: Dynamic[Items[Text]] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> DeleteTableOutputs:
            return DeleteTableOutputs(self._output_root, self.id)
    return DeleteTable


def _ExtractToGcs():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ExtractToGcsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"destination_uris": "destinationUris", "file_counts": "fileCounts", "job_id": "jobId", "source_table": "sourceTable"}
        destination_uris: Reference
        file_counts: Reference
        job_id: Reference
        source_table: Reference
    class ExtractToGcs(BaseTask):
        """``io.kestra.plugin.gcp.bigquery.ExtractToGcs``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.bigquery.ExtractToGcs",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
        retry_auto: One[later("kestra_dsl.retries", "Retry")] | None = None
        retry_messages: Dynamic[Items[Text]] | None = None
        retry_reasons: Dynamic[Items[Text]] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        source_table: Text | None = None
        use_avro_logical_types: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> ExtractToGcsOutputs:
            return ExtractToGcsOutputs(self._output_root, self.id)
    return ExtractToGcs


def _Load():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class LoadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"destination_table": "destinationTable", "job_id": "jobId", "rows": "rows"}
        destination_table: Reference
        job_id: Reference
        rows: Reference
    class Load(BaseTask):
        """``io.kestra.plugin.gcp.bigquery.Load``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.bigquery.Load",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        autodetect: Dynamic[Bool] | None = None
        avro_options: One[later("kestra_dsl.plugins.gcp.bigquery", "LoadAvroOptions")] | None = None
        clustering_fields: Dynamic[Items[Text]] | None = None
        create_disposition: Dynamic[Literal["CREATE_IF_NEEDED", "CREATE_NEVER"]] | None = None
        csv_options: One[later("kestra_dsl.plugins.gcp.bigquery", "LoadCsvOptions")] | None = None
        destination_table: Text | None = None
        failed_on_empty: Dynamic[Bool] | None = None
        format: Literal["CSV", "JSON", "AVRO", "PARQUET", "ORC"] | None = None
        from_: Text | None = None
        ignore_unknown_values: Dynamic[Bool] | None = None
        impersonated_service_account: Text | None = None
        location: Text | None = None
        max_bad_records: Dynamic[Int] | None = None
        project_id: Text | None = None
        retry_auto: One[later("kestra_dsl.retries", "Retry")] | None = None
        retry_messages: Dynamic[Items[Text]] | None = None
        retry_reasons: Dynamic[Items[Text]] | None = None
        schema_: Dynamic[Map[Data]] | None = None
        schema_update_options: (
            Dynamic[Items[Dynamic[Literal["ALLOW_FIELD_ADDITION", "ALLOW_FIELD_RELAXATION"]]]]
            | None
        ) = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        time_partitioning_field: Text | None = None
        time_partitioning_type: Dynamic[Literal["DAY", "HOUR", "MONTH", "YEAR"]] | None = None
        write_disposition: (
            Dynamic[Literal["WRITE_TRUNCATE", "WRITE_TRUNCATE_DATA", "WRITE_APPEND", "WRITE_EMPTY"]]
            | None
        ) = None
        @property
        def outputs(self) -> LoadOutputs:
            return LoadOutputs(self._output_root, self.id)
    return Load


def _LoadAvroOptions():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic
    class LoadAvroOptions(Node):
        """Part of other types: ``io.kestra.plugin.gcp.bigquery.AbstractLoad-AvroOptions``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        use_avro_logical_types: Dynamic[Bool] | None = None
    return LoadAvroOptions


def _LoadCsvOptions():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    class LoadCsvOptions(Node):
        """Part of other types: ``io.kestra.plugin.gcp.bigquery.AbstractLoad-CsvOptions``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        allow_jagged_rows: Dynamic[Bool] | None = None
        allow_quoted_new_lines: Dynamic[Bool] | None = None
        encoding: Text | None = None
        field_delimiter: Text | None = None
        quote: Text | None = None
        skip_leading_rows: Dynamic[Int] | None = None
    return LoadCsvOptions


def _LoadFromGcs():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class LoadFromGcsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"destination_table": "destinationTable", "job_id": "jobId", "rows": "rows"}
        destination_table: Reference
        job_id: Reference
        rows: Reference
    class LoadFromGcs(BaseTask):
        """``io.kestra.plugin.gcp.bigquery.LoadFromGcs``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.bigquery.LoadFromGcs",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        autodetect: Dynamic[Bool] | None = None
        avro_options: One[later("kestra_dsl.plugins.gcp.bigquery", "LoadAvroOptions")] | None = None
        clustering_fields: Dynamic[Items[Text]] | None = None
        create_disposition: Dynamic[Literal["CREATE_IF_NEEDED", "CREATE_NEVER"]] | None = None
        csv_options: One[later("kestra_dsl.plugins.gcp.bigquery", "LoadCsvOptions")] | None = None
        destination_table: Text | None = None
        format: Literal["CSV", "JSON", "AVRO", "PARQUET", "ORC"] | None = None
        from_: Dynamic[Items[Text]] | None = None
        ignore_unknown_values: Dynamic[Bool] | None = None
        impersonated_service_account: Text | None = None
        location: Text | None = None
        max_bad_records: Dynamic[Int] | None = None
        project_id: Text | None = None
        retry_auto: One[later("kestra_dsl.retries", "Retry")] | None = None
        retry_messages: Dynamic[Items[Text]] | None = None
        retry_reasons: Dynamic[Items[Text]] | None = None
        schema_: Dynamic[Map[Data]] | None = None
        schema_update_options: (
            Dynamic[Items[Dynamic[Literal["ALLOW_FIELD_ADDITION", "ALLOW_FIELD_RELAXATION"]]]]
            | None
        ) = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        time_partitioning_field: Text | None = None
        time_partitioning_type: Dynamic[Literal["DAY", "HOUR", "MONTH", "YEAR"]] | None = None
        write_disposition: (
            Dynamic[Literal["WRITE_TRUNCATE", "WRITE_TRUNCATE_DATA", "WRITE_APPEND", "WRITE_EMPTY"]]
            | None
        ) = None
        @property
        def outputs(self) -> LoadFromGcsOutputs:
            return LoadFromGcsOutputs(self._output_root, self.id)
    return LoadFromGcs


def _Query():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.bigquery.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            deprecated_properties=("fetch", "fetch_one", "store"),
            replacements={"fetch": "fetch_type='FETCH'", "fetch_one": "fetch_type='FETCH_ONE'", "store": "fetch_type='STORE'"},
        )
        sql: Text | None = None
        allow_large_results: Dynamic[Bool] | None = None
        clustering_fields: Dynamic[Items[Text]] | None = None
        create_disposition: Dynamic[Literal["CREATE_IF_NEEDED", "CREATE_NEVER"]] | None = None
        default_dataset: Text | None = None
        destination_table: Text | None = None
        dry_run: Dynamic[Bool] | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        flatten_results: Dynamic[Bool] | None = None
        impersonated_service_account: Text | None = None
        job_timeout: Dynamic[Duration] | None = None
        labels: Dynamic[Map[Data]] | None = None
        legacy_sql: Dynamic[Bool] | None = None
        location: Text | None = None
        max_results: Dynamic[Int] | None = None
        maximum_billing_tier: Dynamic[Int] | None = None
        maximum_bytes_billed: Dynamic[Int] | None = None
        priority: Dynamic[Literal["INTERACTIVE", "BATCH"]] | None = None
        project_id: Text | None = None
        range_partitioning_end: Dynamic[Int] | None = None
        range_partitioning_field: Text | None = None
        range_partitioning_interval: Dynamic[Int] | None = None
        range_partitioning_start: Dynamic[Int] | None = None
        retry_auto: One[later("kestra_dsl.retries", "Retry")] | None = None
        retry_messages: Dynamic[Items[Text]] | None = None
        retry_reasons: Dynamic[Items[Text]] | None = None
        schema_update_options: (
            Dynamic[Items[Dynamic[Literal["ALLOW_FIELD_ADDITION", "ALLOW_FIELD_RELAXATION"]]]]
            | None
        ) = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        time_partitioning_field: Text | None = None
        time_partitioning_type: Dynamic[Literal["DAY", "HOUR", "MONTH", "YEAR"]] | None = None
        use_legacy_sql: Dynamic[Bool] | None = None
        use_query_cache: Dynamic[Bool] | None = None
        write_disposition: (
            Dynamic[Literal["WRITE_TRUNCATE", "WRITE_TRUNCATE_DATA", "WRITE_APPEND", "WRITE_EMPTY"]]
            | None
        ) = None
        fetch: Bool | None = None
        fetch_one: Bool | None = None
        store: Bool | None = None
        @property
        def outputs(self) -> QueryOutputs:
            return QueryOutputs(self._output_root, self.id)
    return Query


def _RunTransferConfig():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.bigquery.RunTransferConfig",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("transfer_config_name",),
        )
        transfer_config_name: Text | None = None
        impersonated_service_account: Text | None = None
        max_duration: Dynamic[Duration] | None = None
        poll_interval: Dynamic[Duration] | None = None
        project_id: Text | None = None
        reattach: Dynamic[Bool] | None = None
        reattach_max_age: Dynamic[Duration] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        wait: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> RunTransferConfigOutputs:
            return RunTransferConfigOutputs(self._output_root, self.id)
    return RunTransferConfig


def _StorageWrite():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class StorageWriteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"commit_time": "commitTime", "rows": "rows", "rows_count": "rowsCount"}
        commit_time: Reference
        rows: Reference
        rows_count: Reference
    class StorageWrite(BaseTask):
        """``io.kestra.plugin.gcp.bigquery.StorageWrite``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.bigquery.StorageWrite",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("destination_table",),
        )
        destination_table: Text | None = None
        buffer_size: Dynamic[Int] | None = None
        from_: Text | None = None
        impersonated_service_account: Text | None = None
        location: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        write_stream_type: Dynamic[Literal["DEFAULT", "COMMITTED", "PENDING"]] | None = None
        @property
        def outputs(self) -> StorageWriteOutputs:
            return StorageWriteOutputs(self._output_root, self.id)
    return StorageWrite


def _TableMetadata():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.bigquery.TableMetadata",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("dataset", "table"),
        )
        dataset: Text | None = None
        table: Text | None = None
        if_not_exists: Dynamic[Literal["ERROR", "SKIP"]] | None = None
        impersonated_service_account: Text | None = None
        location: Text | None = None
        project_id: Text | None = None
        retry_auto: One[later("kestra_dsl.retries", "Retry")] | None = None
        retry_messages: Dynamic[Items[Text]] | None = None
        retry_reasons: Dynamic[Items[Text]] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> TableMetadataOutputs:
            return TableMetadataOutputs(self._output_root, self.id)
    return TableMetadata


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.bigquery.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            deprecated_properties=("fetch", "fetch_one", "store"),
            replacements={"fetch": "fetch_type='FETCH'", "fetch_one": "fetch_type='FETCH_ONE'", "store": "fetch_type='STORE'"},
        )
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        interval: Duration | None = None
        legacy_sql: Dynamic[Bool] | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        sql: Text | None = None
        fetch: Bool | None = None
        fetch_one: Bool | None = None
        store: Bool | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


def _UpdateDataset():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.bigquery.UpdateDataset",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("name",),
        )
        name: Text | None = None
        acl: Items[One[later("kestra_dsl.plugins.gcp.bigquery.models", "AccessControl")]] | None = None
        default_encryption_configuration: One[later("kestra_dsl.models", "EncryptionConfiguration")] | None = None
        default_partition_expiration_ms: Dynamic[Int] | None = None
        default_table_lifetime: Dynamic[Int] | None = None
        friendly_name: Text | None = None
        impersonated_service_account: Text | None = None
        labels: Dynamic[Map[Data]] | None = None
        location: Text | None = None
        project_id: Text | None = None
        retry_auto: One[later("kestra_dsl.retries", "Retry")] | None = None
        retry_messages: Dynamic[Items[Text]] | None = None
        retry_reasons: Dynamic[Items[Text]] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> UpdateDatasetOutputs:
            return UpdateDatasetOutputs(self._output_root, self.id)
    return UpdateDataset


def _UpdateTable():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.bigquery.UpdateTable",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("dataset", "table"),
        )
        dataset: Text | None = None
        table: Text | None = None
        encryption_configuration: (
            One[later("kestra_dsl.plugins.gcp.bigquery.models", "EncryptionConfiguration")]
            | None
        ) = None
        expiration_duration: Dynamic[Duration] | None = None
        friendly_name: Text | None = None
        impersonated_service_account: Text | None = None
        labels: Dynamic[Map[Text]] | None = None
        location: Text | None = None
        project_id: Text | None = None
        require_partition_filter: Dynamic[Bool] | None = None
        retry_auto: One[later("kestra_dsl.retries", "Retry")] | None = None
        retry_messages: Dynamic[Items[Text]] | None = None
        retry_reasons: Dynamic[Items[Text]] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        table_definition: One[later("kestra_dsl.plugins.gcp.bigquery.models", "TableDefinition")] | None = None
        @property
        def outputs(self) -> UpdateTableOutputs:
            return UpdateTableOutputs(self._output_root, self.id)
    return UpdateTable


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Copy,
        _CopyPartitions,
        _CreateDataset,
        _CreateTable,
        _DeleteDataset,
        _DeletePartitions,
        _DeleteTable,
        _ExtractToGcs,
        _Load,
        _LoadAvroOptions,
        _LoadCsvOptions,
        _LoadFromGcs,
        _Query,
        _RunTransferConfig,
        _StorageWrite,
        _TableMetadata,
        _Trigger,
        _UpdateDataset,
        _UpdateTable,
    ),
    (
        "models",
    ),
)
