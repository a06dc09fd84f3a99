# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.retries._retry import Retry

__all__ = ["DeleteDataset", "DeleteDatasetOutputs"]


class DeleteDatasetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"dataset": "dataset"}
    dataset: Reference


class DeleteDataset(BaseTask):
    """``io.kestra.plugin.gcp.bigquery.DeleteDataset``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.bigquery.DeleteDataset",
        versions=("1.3",),
        known=("1.3",),
        required=("name",),
    )

    name: Text | None = None
    """Required."""
    delete_contents: Dynamic[Bool] | None = None
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
    def outputs(self) -> DeleteDatasetOutputs:
        return DeleteDatasetOutputs(self._output_root, self.id)
