# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models._encryption_configuration import EncryptionConfiguration
from kestra_dsl.plugins.gcp.bigquery.models._access_control import AccessControl
from kestra_dsl.retries._retry import Retry

__all__ = ["UpdateDataset", "UpdateDatasetOutputs"]


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
        versions=("1.3",),
        known=("1.3",),
        required=("name",),
    )

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
