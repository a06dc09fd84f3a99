# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.compute``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Create",
    "Delete",
    "Start",
    "Stop",
]

PREFIX: str


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"external_ip": "externalIp", "instance_id": "instanceId", "instance_name": "instanceName", "internal_ip": "internalIp", "status": "status"}
    external_ip: Reference
    instance_id: Reference
    instance_name: Reference
    internal_ip: Reference
    status: Reference


class Create(BaseTask):
    """``io.kestra.plugin.gcp.compute.Create``."""

    instance_name: Text | None = None
    """Required."""
    machine_type: Text | None = None
    """Required."""
    source_image: Text | None = None
    """Required."""
    zone: Text | None = None
    """Required."""
    disk_size_gb: Dynamic[Int] | None = None
    disk_type: Text | None = None
    impersonated_service_account: Text | None = None
    metadata: Dynamic[Map[Data]] | None = None
    network_name: Text | None = None
    preemptible: Dynamic[Bool] | None = None
    """Default: false."""
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    startup_script: Text | None = None
    subnetwork_name: Text | None = None
    tags: Dynamic[Items[Text]] | None = None
    wait_until_running: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"instance_id": "instanceId", "instance_name": "instanceName", "status": "status"}
    instance_id: Reference
    instance_name: Reference
    status: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.gcp.compute.Delete``."""

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


class StartOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"external_ip": "externalIp", "instance_id": "instanceId", "instance_name": "instanceName", "internal_ip": "internalIp", "status": "status"}
    external_ip: Reference
    instance_id: Reference
    instance_name: Reference
    internal_ip: Reference
    status: Reference


class Start(BaseTask):
    """``io.kestra.plugin.gcp.compute.Start``."""

    instance_name: Text | None = None
    """Required."""
    zone: Text | None = None
    """Required."""
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    wait_until_running: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> StartOutputs:
        return StartOutputs(self._output_root, self.id)


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
