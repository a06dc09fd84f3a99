# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Delete", "DeleteOutputs"]


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"instance_id": "instanceId", "instance_name": "instanceName", "status": "status"}
    instance_id: Reference
    instance_name: Reference
    status: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.gcp.compute.Delete``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.compute.Delete",
        versions=("1.3",),
        known=("1.3",),
        required=("instance_name", "zone"),
    )

    instance_name: Text | None = None
    """Required."""
    zone: Text | None = None
    """Required."""
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    wait_until_deleted: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)
