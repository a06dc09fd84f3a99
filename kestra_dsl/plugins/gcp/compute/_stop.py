# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Stop", "StopOutputs"]


class StopOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"external_ip": "externalIp", "instance_id": "instanceId", "instance_name": "instanceName", "internal_ip": "internalIp", "status": "status"}
    external_ip: Reference
    instance_id: Reference
    instance_name: Reference
    internal_ip: Reference
    status: Reference


class Stop(BaseTask):
    """``io.kestra.plugin.gcp.compute.Stop``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.compute.Stop",
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
    wait_until_stopped: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> StopOutputs:
        return StopOutputs(self._output_root, self.id)
