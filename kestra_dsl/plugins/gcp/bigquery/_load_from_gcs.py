# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.gcp.bigquery._load_avro_options import LoadAvroOptions
from kestra_dsl.plugins.gcp.bigquery._load_csv_options import LoadCsvOptions
from kestra_dsl.retries._retry import Retry

__all__ = ["LoadFromGcs", "LoadFromGcsOutputs"]


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
        versions=("1.3",),
        known=("1.3",),
    )

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
