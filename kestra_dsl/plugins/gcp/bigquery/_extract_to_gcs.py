# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.retries._retry import Retry

__all__ = ["ExtractToGcs", "ExtractToGcsOutputs"]


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
        versions=("1.3",),
        known=("1.3",),
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
