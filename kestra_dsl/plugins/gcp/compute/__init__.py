# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.compute``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Delete",
    "Start",
    "Stop",
]

PREFIX = "io.kestra.plugin.gcp.compute"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.compute.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("instance_name", "machine_type", "source_image", "zone"),
        )
        instance_name: Text | None = None
        machine_type: Text | None = None
        source_image: Text | None = None
        zone: Text | None = None
        disk_size_gb: Dynamic[Int] | None = None
        disk_type: Text | None = None
        impersonated_service_account: Text | None = None
        metadata: Dynamic[Map[Data]] | None = None
        network_name: Text | None = None
        preemptible: Dynamic[Bool] | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        startup_script: Text | None = None
        subnetwork_name: Text | None = None
        tags: Dynamic[Items[Text]] | None = None
        wait_until_running: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("instance_name", "zone"),
        )
        instance_name: Text | None = None
        zone: Text | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        wait_until_deleted: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _Start():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.compute.Start",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("instance_name", "zone"),
        )
        instance_name: Text | None = None
        zone: Text | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        wait_until_running: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> StartOutputs:
            return StartOutputs(self._output_root, self.id)
    return Start


def _Stop():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("instance_name", "zone"),
        )
        instance_name: Text | None = None
        zone: Text | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        wait_until_stopped: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> StopOutputs:
            return StopOutputs(self._output_root, self.id)
    return Stop


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
        _Delete,
        _Start,
        _Stop,
    ),
)
