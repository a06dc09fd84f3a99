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
    """``io.kestra.plugin.kvm.CreateVm``.

    A task. In Kestra 1.3, 2.0. From plugin-kvm 2.2.6. Required: id, name, xml_definition.
    https://kestra.io/plugins/plugin-kvm/io.kestra.plugin.kvm.createvm
    """

    name: Text | None = None
    """Text, or an expression. Required."""
    xml_definition: Text | None = None
    """Text, or an expression. Required."""
    start_after_create: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    uri: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> CreateVmOutputs:
        return CreateVmOutputs(self._output_root, self.id)


class DeleteVmOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted_volumes": "deletedVolumes", "success": "success"}
    deleted_volumes: Reference
    success: Reference


class DeleteVm(BaseTask):
    """``io.kestra.plugin.kvm.DeleteVm``.

    A task. In Kestra 1.3, 2.0. From plugin-kvm 2.2.6. Required: id, name.
    https://kestra.io/plugins/plugin-kvm/io.kestra.plugin.kvm.deletevm
    """

    name: Text | None = None
    """Text, or an expression. Required."""
    delete_storage: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    fail_if_not_found: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    uri: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> DeleteVmOutputs:
        return DeleteVmOutputs(self._output_root, self.id)


class ListVmsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"vms": "vms"}
    vms: Reference


class ListVms(BaseTask):
    """``io.kestra.plugin.kvm.ListVms``.

    A task. In Kestra 1.3, 2.0. From plugin-kvm 2.2.6. Required: id.
    https://kestra.io/plugins/plugin-kvm/io.kestra.plugin.kvm.listvms
    """

    status_filter: Text | None = None
    """Text, or an expression."""
    uri: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> ListVmsOutputs:
        return ListVmsOutputs(self._output_root, self.id)


class StartVmOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"name": "name", "state": "state"}
    name: Reference
    state: Reference


class StartVm(BaseTask):
    """``io.kestra.plugin.kvm.StartVm``.

    A task. In Kestra 1.3, 2.0. From plugin-kvm 2.2.6. Required: id, name.
    https://kestra.io/plugins/plugin-kvm/io.kestra.plugin.kvm.startvm
    """

    name: Text | None = None
    """Text, or an expression. Required."""
    time_to_wait: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1M."""
    uri: Text | None = None
    """Text, or an expression."""
    wait_for_running: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> StartVmOutputs:
        return StartVmOutputs(self._output_root, self.id)


class StopVmOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"name": "name", "state": "state"}
    name: Reference
    state: Reference


class StopVm(BaseTask):
    """``io.kestra.plugin.kvm.StopVm``.

    A task. In Kestra 1.3, 2.0. From plugin-kvm 2.2.6. Required: id, name.
    https://kestra.io/plugins/plugin-kvm/io.kestra.plugin.kvm.stopvm
    """

    name: Text | None = None
    """Text, or an expression. Required."""
    force: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    time_to_wait: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1M."""
    uri: Text | None = None
    """Text, or an expression."""
    wait_for_stopped: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

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
    """``io.kestra.plugin.kvm.UpdateVm``.

    A task. In Kestra 1.3, 2.0. From plugin-kvm 2.2.6. Required: id.
    https://kestra.io/plugins/plugin-kvm/io.kestra.plugin.kvm.updatevm
    """

    name: Text | None = None
    """Text, or an expression."""
    restart: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    uri: Text | None = None
    """Text, or an expression."""
    xml_definition: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> UpdateVmOutputs:
        return UpdateVmOutputs(self._output_root, self.id)


class VmEventTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"name": "name", "state": "state"}
    name: Reference
    state: Reference


class VmEventTrigger(BaseTrigger):
    """``io.kestra.plugin.kvm.VmEventTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-kvm 2.2.6. Required: id, name.
    https://kestra.io/plugins/plugin-kvm/io.kestra.plugin.kvm.vmeventtrigger
    """

    name: Text | None = None
    """Text, or an expression. Required."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    uri: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> VmEventTriggerOutputs:
        return VmEventTriggerOutputs("trigger", self.id)
