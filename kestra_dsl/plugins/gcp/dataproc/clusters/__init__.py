# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.dataproc.clusters``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Delete",
]

PREFIX = "io.kestra.plugin.gcp.dataproc.clusters"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"cluster_name": "clusterName", "created": "created"}
        cluster_name: Reference
        created: Reference
    class Create(BaseTask):
        """``io.kestra.plugin.gcp.dataproc.clusters.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.dataproc.clusters.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("cluster_name", "region"),
            names={"master_disk_size_gb": "masterDiskSizeGB", "worker_disk_size_gb": "workerDiskSizeGB"},
        )
        cluster_name: Text | None = None
        region: Text | None = None
        bucket: Text | None = None
        image_version: Text | None = None
        impersonated_service_account: Text | None = None
        master_disk_size_gb: Dynamic[Int] | None = None
        master_machine_type: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        worker_disk_size_gb: Dynamic[Int] | None = None
        worker_machine_type: Text | None = None
        workers: Dynamic[Int] | None = None
        zone: Text | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"cluster_name": "clusterName", "deleted": "deleted"}
        cluster_name: Reference
        deleted: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.gcp.dataproc.clusters.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.dataproc.clusters.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("cluster_name", "region"),
        )
        cluster_name: Text | None = None
        region: Text | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
        _Delete,
    ),
)
