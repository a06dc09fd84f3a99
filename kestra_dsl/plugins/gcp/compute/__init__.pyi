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
    """``io.kestra.plugin.gcp.compute.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, instance_name, machine_type, source_image, zone.
    https://kestra.io/plugins/plugin-gcp/compute/io.kestra.plugin.gcp.compute.create
    """

    instance_name: Text | None = None
    """Text, or an expression. Required."""
    machine_type: Text | None = None
    """Text, or an expression. Required."""
    source_image: Text | None = None
    """Text, or an expression. Required."""
    zone: Text | None = None
    """Text, or an expression. Required."""
    disk_size_gb: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    disk_type: Text | None = None
    """Text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    metadata: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    network_name: Text | None = None
    """Text, or an expression."""
    preemptible: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    startup_script: Text | None = None
    """Text, or an expression."""
    subnetwork_name: Text | None = None
    """Text, or an expression."""
    tags: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    wait_until_running: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""

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
    """``io.kestra.plugin.gcp.compute.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, instance_name, zone.
    https://kestra.io/plugins/plugin-gcp/compute/io.kestra.plugin.gcp.compute.delete
    """

    instance_name: Text | None = None
    """Text, or an expression. Required."""
    zone: Text | None = None
    """Text, or an expression. Required."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    wait_until_deleted: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""

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
    """``io.kestra.plugin.gcp.compute.Start``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, instance_name, zone.
    https://kestra.io/plugins/plugin-gcp/compute/io.kestra.plugin.gcp.compute.start
    """

    instance_name: Text | None = None
    """Text, or an expression. Required."""
    zone: Text | None = None
    """Text, or an expression. Required."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    wait_until_running: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""

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
    """``io.kestra.plugin.gcp.compute.Stop``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, instance_name, zone.
    https://kestra.io/plugins/plugin-gcp/compute/io.kestra.plugin.gcp.compute.stop
    """

    instance_name: Text | None = None
    """Text, or an expression. Required."""
    zone: Text | None = None
    """Text, or an expression. Required."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    wait_until_stopped: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> StopOutputs:
        return StopOutputs(self._output_root, self.id)
