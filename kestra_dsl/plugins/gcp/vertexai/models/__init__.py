# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "ContainerSpec",
    "CustomJobSpec",
    "DiscSpec",
    "GcsDestination",
    "MachineSpec",
    "PythonPackageSpec",
    "Scheduling",
    "WorkerPoolSpec",
]


def _ContainerSpec():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
    class ContainerSpec(Node):
        """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.ContainerSpec``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("image_uri",),
        )
        image_uri: Text | None = None
        args: Dynamic[Items[Text]] | None = None
        commands: Dynamic[Items[Text]] | None = None
        env: Dynamic[Map[Data]] | None = None
    return ContainerSpec


def _CustomJobSpec():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic, Items, One, Text, later
    class CustomJobSpec(Node):
        """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.CustomJobSpec``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("worker_pool_specs",),
        )
        worker_pool_specs: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.gcp.vertexai.models", "WorkerPoolSpec")]]]]
            | None
        ) = None
        base_output_directory: One[later("kestra_dsl.plugins.gcp.vertexai.models", "GcsDestination")] | None = None
        enable_web_access: Dynamic[Bool] | None = None
        network: Text | None = None
        scheduling: One[later("kestra_dsl.plugins.gcp.vertexai.models", "Scheduling")] | None = None
        service_account: Text | None = None
        tensorboard: Text | None = None
    return CustomJobSpec


def _DiscSpec():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Int
    class DiscSpec(Node):
        """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.DiscSpec``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        boot_disk_size_gb: Dynamic[Int] | None = None
        boot_disk_type: Dynamic[Literal["PD_SSD", "PD_STANDARD"]] | None = None
    return DiscSpec


def _GcsDestination():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class GcsDestination(Node):
        """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.GcsDestination``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("output_uri_prefix",),
        )
        output_uri_prefix: Text | None = None
    return GcsDestination


def _MachineSpec():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Int, Text
    class MachineSpec(Node):
        """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.MachineSpec``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("machine_type",),
        )
        machine_type: Text | None = None
        accelerator_count: Dynamic[Int] | None = None
        accelerator_type: (
            Dynamic[Literal["ACCELERATOR_TYPE_UNSPECIFIED", "NVIDIA_TESLA_K80", "NVIDIA_TESLA_P100", "NVIDIA_TESLA_V100",
            "NVIDIA_TESLA_P4", "NVIDIA_TESLA_T4", "NVIDIA_TESLA_A100", "NVIDIA_A100_80GB", "NVIDIA_L4", "NVIDIA_H100_80GB",
            "NVIDIA_H100_MEGA_80GB", "NVIDIA_H200_141GB", "NVIDIA_B200", "NVIDIA_GB200", "NVIDIA_RTX_PRO_6000", "TPU_V2",
            "TPU_V3", "TPU_V4_POD", "TPU_V5_LITEPOD", "UNRECOGNIZED"]]
            | None
        ) = None
    return MachineSpec


def _PythonPackageSpec():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
    class PythonPackageSpec(Node):
        """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.PythonPackageSpec``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("args", "envs", "package_uris"),
        )
        args: Dynamic[Items[Text]] | None = None
        envs: Dynamic[Map[Data]] | None = None
        package_uris: Dynamic[Items[Text]] | None = None
    return PythonPackageSpec


def _Scheduling():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Duration, Dynamic
    class Scheduling(Node):
        """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.Scheduling``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("restart_job_on_worker_restart", "time_out"),
        )
        restart_job_on_worker_restart: Dynamic[Bool] | None = None
        time_out: Dynamic[Duration] | None = None
    return Scheduling


def _WorkerPoolSpec():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Int, One, later
    class WorkerPoolSpec(Node):
        """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.WorkerPoolSpec``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("container_spec", "machine_spec"),
        )
        container_spec: One[later("kestra_dsl.plugins.gcp.vertexai.models", "ContainerSpec")] | None = None
        machine_spec: One[later("kestra_dsl.plugins.gcp.vertexai.models", "MachineSpec")] | None = None
        disc_spec: One[later("kestra_dsl.plugins.gcp.vertexai.models", "DiscSpec")] | None = None
        python_package_spec: One[later("kestra_dsl.plugins.gcp.vertexai.models", "PythonPackageSpec")] | None = None
        replica_count: Dynamic[Int] | None = None
    return WorkerPoolSpec


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ContainerSpec,
        _CustomJobSpec,
        _DiscSpec,
        _GcsDestination,
        _MachineSpec,
        _PythonPackageSpec,
        _Scheduling,
        _WorkerPoolSpec,
    ),
)
