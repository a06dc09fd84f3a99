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
    """``io.kestra.plugin.gcp.dataproc.clusters.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, cluster_name, region.
    https://kestra.io/plugins/plugin-gcp/dataproc/io.kestra.plugin.gcp.dataproc.clusters.create
    """

    cluster_name: Text | None = None
    """Text, or an expression. Required."""
    region: Text | None = None
    """Region of the service. Text, or an expression. Required."""
    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    image_version: Text | None = None
    """Text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    master_disk_size_gb: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    master_machine_type: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    worker_disk_size_gb: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    worker_machine_type: Text | None = None
    """Text, or an expression."""
    workers: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    zone: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"cluster_name": "clusterName", "deleted": "deleted"}
    cluster_name: Reference
    deleted: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.gcp.dataproc.clusters.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, cluster_name, region.
    https://kestra.io/plugins/plugin-gcp/dataproc/io.kestra.plugin.gcp.dataproc.clusters.delete
    """

    cluster_name: Text | None = None
    """Text, or an expression. Required."""
    region: Text | None = None
    """Region of the service. Text, or an expression. Required."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)
