# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Delete", "DeleteOutputs"]


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"cluster_name": "clusterName", "deleted": "deleted"}
    cluster_name: Reference
    deleted: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.gcp.dataproc.clusters.Delete``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.dataproc.clusters.Delete",
        versions=("1.3",),
        known=("1.3",),
        required=("cluster_name", "region"),
    )

    cluster_name: Text | None = None
    """Required."""
    region: Text | None = None
    """Required."""
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)
