# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.retries._retry import Retry

__all__ = ["CopyPartitions", "CopyPartitionsOutputs"]


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
        versions=("1.3",),
        known=("1.3",),
        required=("dataset", "from_", "partition_type", "table", "to"),
    )

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
