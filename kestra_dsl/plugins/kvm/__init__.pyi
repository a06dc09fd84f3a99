# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kvm``."""

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "CreateVm",
    "DeleteVm",
    "ListVms",
    "StartVm",
    "StopVm",
    "UpdateVm",
    "VmEventTrigger",
]

PREFIX: str


class CreateVmOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"name": "name", "state": "state", "uuid": "uuid"}
    name: Reference
    state: Reference
    uuid: Reference


class CreateVm(BaseTask):
    """``io.kestra.plugin.kvm.CreateVm``."""

    name: Text | None = None
    """Required."""
    xml_definition: Text | None = None
    """Required."""
    start_after_create: Dynamic[Bool] | None = None
    """Default: false."""
    uri: Text | None = None

    @property
    def outputs(self) -> CreateVmOutputs:
        return CreateVmOutputs(self._output_root, self.id)


class DeleteVmOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted_volumes": "deletedVolumes", "success": "success"}
    deleted_volumes: Reference
    success: Reference


class DeleteVm(BaseTask):
    """``io.kestra.plugin.kvm.DeleteVm``."""

    name: Text | None = None
    """Required."""
    delete_storage: Dynamic[Bool] | None = None
    """Default: false."""
    fail_if_not_found: Dynamic[Bool] | None = None
    """Default: true."""
    uri: Text | None = None

    @property
    def outputs(self) -> DeleteVmOutputs:
        return DeleteVmOutputs(self._output_root, self.id)


class ListVmsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"vms": "vms"}
    vms: Reference


class ListVms(BaseTask):
    """``io.kestra.plugin.kvm.ListVms``."""

    status_filter: Text | None = None
    uri: Text | None = None

    @property
    def outputs(self) -> ListVmsOutputs:
        return ListVmsOutputs(self._output_root, self.id)


class StartVmOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"name": "name", "state": "state"}
    name: Reference
    state: Reference


class StartVm(BaseTask):
    """``io.kestra.plugin.kvm.StartVm``."""

    name: Text | None = None
    """Required."""
    time_to_wait: Dynamic[Duration] | None = None
    """Default: PT1M."""
    uri: Text | None = None
    wait_for_running: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> StartVmOutputs:
        return StartVmOutputs(self._output_root, self.id)


class StopVmOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"name": "name", "state": "state"}
    name: Reference
    state: Reference


class StopVm(BaseTask):
    """``io.kestra.plugin.kvm.StopVm``."""

    name: Text | None = None
    """Required."""
    force: Dynamic[Bool] | None = None
    """Default: false."""
    time_to_wait: Dynamic[Duration] | None = None
    """Default: PT1M."""
    uri: Text | None = None
    wait_for_stopped: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> StopVmOutputs:
        return StopVmOutputs(self._output_root, self.id)


class UpdateVmOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"name": "name", "state": "state", "was_restarted": "wasRestarted"}
    name: Reference
    state: Reference
    was_restarted: Reference


class UpdateVm(BaseTask):
    """``io.kestra.plugin.kvm.UpdateVm``."""

    name: Text | None = None
    restart: Dynamic[Bool] | None = None
    """Default: false."""
    uri: Text | None = None
    xml_definition: Text | None = None

    @property
    def outputs(self) -> UpdateVmOutputs:
        return UpdateVmOutputs(self._output_root, self.id)


class VmEventTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"name": "name", "state": "state"}
    name: Reference
    state: Reference


class VmEventTrigger(BaseTrigger):
    """``io.kestra.plugin.kvm.VmEventTrigger``."""

    name: Text | None = None
    """Required."""
    interval: Duration | None = None
    """Default: PT1M."""
    uri: Text | None = None

    @property
    def outputs(self) -> VmEventTriggerOutputs:
        return VmEventTriggerOutputs("trigger", self.id)
