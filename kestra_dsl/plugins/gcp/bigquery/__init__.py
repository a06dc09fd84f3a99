# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.bigquery``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.gcp.bigquery._copy import Copy as Copy
    from kestra_dsl.plugins.gcp.bigquery._copy_partitions import CopyPartitions as CopyPartitions
    from kestra_dsl.plugins.gcp.bigquery._create_dataset import CreateDataset as CreateDataset
    from kestra_dsl.plugins.gcp.bigquery._create_table import CreateTable as CreateTable
    from kestra_dsl.plugins.gcp.bigquery._delete_dataset import DeleteDataset as DeleteDataset
    from kestra_dsl.plugins.gcp.bigquery._delete_partitions import DeletePartitions as DeletePartitions
    from kestra_dsl.plugins.gcp.bigquery._delete_table import DeleteTable as DeleteTable
    from kestra_dsl.plugins.gcp.bigquery._extract_to_gcs import ExtractToGcs as ExtractToGcs
    from kestra_dsl.plugins.gcp.bigquery._load import Load as Load
    from kestra_dsl.plugins.gcp.bigquery._load_avro_options import LoadAvroOptions as LoadAvroOptions
    from kestra_dsl.plugins.gcp.bigquery._load_csv_options import LoadCsvOptions as LoadCsvOptions
    from kestra_dsl.plugins.gcp.bigquery._load_from_gcs import LoadFromGcs as LoadFromGcs
    from kestra_dsl.plugins.gcp.bigquery._query import Query as Query
    from kestra_dsl.plugins.gcp.bigquery._run_transfer_config import RunTransferConfig as RunTransferConfig
    from kestra_dsl.plugins.gcp.bigquery._storage_write import StorageWrite as StorageWrite
    from kestra_dsl.plugins.gcp.bigquery._table_metadata import TableMetadata as TableMetadata
    from kestra_dsl.plugins.gcp.bigquery._trigger import Trigger as Trigger
    from kestra_dsl.plugins.gcp.bigquery._update_dataset import UpdateDataset as UpdateDataset
    from kestra_dsl.plugins.gcp.bigquery._update_table import UpdateTable as UpdateTable

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

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Copy": "_copy",
            "CopyPartitions": "_copy_partitions",
            "CreateDataset": "_create_dataset",
            "CreateTable": "_create_table",
            "DeleteDataset": "_delete_dataset",
            "DeletePartitions": "_delete_partitions",
            "DeleteTable": "_delete_table",
            "ExtractToGcs": "_extract_to_gcs",
            "Load": "_load",
            "LoadAvroOptions": "_load_avro_options",
            "LoadCsvOptions": "_load_csv_options",
            "LoadFromGcs": "_load_from_gcs",
            "Query": "_query",
            "RunTransferConfig": "_run_transfer_config",
            "StorageWrite": "_storage_write",
            "TableMetadata": "_table_metadata",
            "Trigger": "_trigger",
            "UpdateDataset": "_update_dataset",
            "UpdateTable": "_update_table",
        },
        ("models",),
    )
