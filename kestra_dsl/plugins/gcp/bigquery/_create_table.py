# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.gcp.bigquery.models._encryption_configuration import EncryptionConfiguration
from kestra_dsl.plugins.gcp.bigquery.models._table_definition import TableDefinition
from kestra_dsl.retries._retry import Retry

__all__ = ["CreateTable", "CreateTableOutputs"]


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
        versions=("1.3",),
        known=("1.3",),
        required=("dataset", "table"),
    )

    dataset: Text | None = None
    """Required."""
    table: Text | None = None
    """Required."""
    encryption_configuration: One[EncryptionConfiguration] | None = None
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
