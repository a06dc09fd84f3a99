# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.dataproc.clusters``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Create",
    "Delete",
]

PREFIX: str


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"cluster_name": "clusterName", "created": "created"}
    cluster_name: Reference
    created: Reference


class Create(BaseTask):
    """``io.kestra.plugin.gcp.dataproc.clusters.Create``."""

    cluster_name: Text | None = None
    """Required."""
    region: Text | None = None
    """Required."""
    bucket: Text | None = None
    image_version: Text | None = None
    impersonated_service_account: Text | None = None
    master_disk_size_gb: Dynamic[Int] | None = None
    master_machine_type: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    worker_disk_size_gb: Dynamic[Int] | None = None
    worker_machine_type: Text | None = None
    workers: Dynamic[Int] | None = None
    zone: Text | None = None

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"cluster_name": "clusterName", "deleted": "deleted"}
    cluster_name: Reference
    deleted: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.gcp.dataproc.clusters.Delete``."""

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
