# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.retries._retry import Retry

__all__ = ["TableMetadata", "TableMetadataOutputs"]


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
        versions=("1.3",),
        known=("1.3",),
        required=("dataset", "table"),
    )

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
