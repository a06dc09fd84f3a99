# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.retries._retry import Retry

__all__ = ["DeletePartitions", "DeletePartitionsOutputs"]


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
