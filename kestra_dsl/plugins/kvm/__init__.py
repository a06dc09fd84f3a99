# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kvm``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CreateVm",
    "DeleteVm",
    "ListVms",
    "StartVm",
    "StopVm",
    "UpdateVm",
    "VmEventTrigger",
]

PREFIX = "io.kestra.plugin.kvm"


def _CreateVm():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateVmOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"name": "name", "state": "state", "uuid": "uuid"}
        name: Reference
        state: Reference
        uuid: Reference
    class CreateVm(BaseTask):
        """``io.kestra.plugin.kvm.CreateVm``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kvm.CreateVm",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("name", "xml_definition"),
        )
        name: Text | None = None
        xml_definition: Text | None = None
        start_after_create: Dynamic[Bool] | None = None
        uri: Text | None = None
        @property
        def outputs(self) -> CreateVmOutputs:
            return CreateVmOutputs(self._output_root, self.id)
    return CreateVm


def _DeleteVm():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteVmOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"deleted_volumes": "deletedVolumes", "success": "success"}
        deleted_volumes: Reference
        success: Reference
    class DeleteVm(BaseTask):
        """``io.kestra.plugin.kvm.DeleteVm``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kvm.DeleteVm",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("name",),
        )
        name: Text | None = None
        delete_storage: Dynamic[Bool] | None = None
        fail_if_not_found: Dynamic[Bool] | None = None
        uri: Text | None = None
        @property
        def outputs(self) -> DeleteVmOutputs:
            return DeleteVmOutputs(self._output_root, self.id)
    return DeleteVm


def _ListVms():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListVmsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"vms": "vms"}
        vms: Reference
    class ListVms(BaseTask):
        """``io.kestra.plugin.kvm.ListVms``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kvm.ListVms",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        status_filter: Text | None = None
        uri: Text | None = None
        @property
        def outputs(self) -> ListVmsOutputs:
            return ListVmsOutputs(self._output_root, self.id)
    return ListVms


def _StartVm():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class StartVmOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"name": "name", "state": "state"}
        name: Reference
        state: Reference
    class StartVm(BaseTask):
        """``io.kestra.plugin.kvm.StartVm``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kvm.StartVm",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("name",),
        )
        name: Text | None = None
        time_to_wait: Dynamic[Duration] | None = None
        uri: Text | None = None
        wait_for_running: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> StartVmOutputs:
            return StartVmOutputs(self._output_root, self.id)
    return StartVm


def _StopVm():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class StopVmOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"name": "name", "state": "state"}
        name: Reference
        state: Reference
    class StopVm(BaseTask):
        """``io.kestra.plugin.kvm.StopVm``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kvm.StopVm",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("name",),
        )
        name: Text | None = None
        force: Dynamic[Bool] | None = None
        time_to_wait: Dynamic[Duration] | None = None
        uri: Text | None = None
        wait_for_stopped: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> StopVmOutputs:
            return StopVmOutputs(self._output_root, self.id)
    return StopVm


def _UpdateVm():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UpdateVmOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"name": "name", "state": "state", "was_restarted": "wasRestarted"}
        name: Reference
        state: Reference
        was_restarted: Reference
    class UpdateVm(BaseTask):
        """``io.kestra.plugin.kvm.UpdateVm``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kvm.UpdateVm",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        name: Text | None = None
        restart: Dynamic[Bool] | None = None
        uri: Text | None = None
        xml_definition: Text | None = None
        @property
        def outputs(self) -> UpdateVmOutputs:
            return UpdateVmOutputs(self._output_root, self.id)
    return UpdateVm


def _VmEventTrigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class VmEventTriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"name": "name", "state": "state"}
        name: Reference
        state: Reference
    class VmEventTrigger(BaseTrigger):
        """``io.kestra.plugin.kvm.VmEventTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kvm.VmEventTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("name",),
        )
        name: Text | None = None
        interval: Duration | None = None
        uri: Text | None = None
        @property
        def outputs(self) -> VmEventTriggerOutputs:
            return VmEventTriggerOutputs("trigger", self.id)
    return VmEventTrigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CreateVm,
        _DeleteVm,
        _ListVms,
        _StartVm,
        _StopVm,
        _UpdateVm,
        _VmEventTrigger,
    ),
)
