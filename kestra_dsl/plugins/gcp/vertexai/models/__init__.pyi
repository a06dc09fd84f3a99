# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, One, Text

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


class ContainerSpec(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.ContainerSpec``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: image_uri.
    https://kestra.io/plugins/plugin-gcp/vertexai/io.kestra.plugin.gcp.vertexai.models.containerspec
    """

    image_uri: Text | None = None
    """Text, or an expression. Required."""
    args: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    commands: Dynamic[Items[Text]] | None = None
    """Commands, which run one after the other. List of text, or an expression."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""


class CustomJobSpec(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.CustomJobSpec``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: worker_pool_specs.
    https://kestra.io/plugins/plugin-gcp/vertexai/io.kestra.plugin.gcp.vertexai.models.customjobspec
    """

    worker_pool_specs: Dynamic[Items[Dynamic[One[WorkerPoolSpec]]]] | None = None
    """List of WorkerPoolSpec, or an expression. Required."""
    base_output_directory: One[GcsDestination] | None = None
    """GcsDestination."""
    enable_web_access: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    network: Text | None = None
    """Text, or an expression."""
    scheduling: One[Scheduling] | None = None
    """Scheduling."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    tensorboard: Text | None = None
    """Text, or an expression."""


class DiscSpec(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.DiscSpec``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    https://kestra.io/plugins/plugin-gcp/vertexai/io.kestra.plugin.gcp.vertexai.models.discspec
    """

    boot_disk_size_gb: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 100."""
    boot_disk_type: Dynamic[Literal["PD_SSD", "PD_STANDARD"]] | None = None
    """PD_SSD or PD_STANDARD, or an expression. Default: PD_SSD."""


class GcsDestination(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.GcsDestination``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: output_uri_prefix.
    https://kestra.io/plugins/plugin-gcp/vertexai/io.kestra.plugin.gcp.vertexai.models.gcsdestination
    """

    output_uri_prefix: Text | None = None
    """Text, or an expression. Required."""


class MachineSpec(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.MachineSpec``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: machine_type.
    https://kestra.io/plugins/plugin-gcp/vertexai/io.kestra.plugin.gcp.vertexai.models.machinespec
    """

    machine_type: Text | None = None
    """Text, or an expression. Required."""
    accelerator_count: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    accelerator_type: (
        Dynamic[Literal["ACCELERATOR_TYPE_UNSPECIFIED", "NVIDIA_TESLA_K80", "NVIDIA_TESLA_P100", "NVIDIA_TESLA_V100",
        "NVIDIA_TESLA_P4", "NVIDIA_TESLA_T4", "NVIDIA_TESLA_A100", "NVIDIA_A100_80GB", "NVIDIA_L4", "NVIDIA_H100_80GB",
        "NVIDIA_H100_MEGA_80GB", "NVIDIA_H200_141GB", "NVIDIA_B200", "NVIDIA_GB200", "NVIDIA_RTX_PRO_6000", "TPU_V2",
        "TPU_V3", "TPU_V4_POD", "TPU_V5_LITEPOD", "UNRECOGNIZED"]]
        | None
    ) = None
    """ACCELERATOR_TYPE_UNSPECIFIED, NVIDIA_TESLA_K80, NVIDIA_TESLA_P100, NVIDIA_TESLA_V100, NVIDIA_TESLA_P4, NVIDIA_TESLA_T4, NVIDIA_TESLA_A100, NVIDIA_A100_80GB, NVIDIA_L4, NVIDIA_H100_80GB, NVIDIA_H100_MEGA_80GB, NVIDIA_H200_141GB, NVIDIA_B200, NVIDIA_GB200, NVIDIA_RTX_PRO_6000, TPU_V2, TPU_V3, TPU_V4_POD, TPU_V5_LITEPOD or UNRECOGNIZED, or an expression."""


class PythonPackageSpec(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.PythonPackageSpec``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: args, envs, package_uris.
    https://kestra.io/plugins/plugin-gcp/vertexai/io.kestra.plugin.gcp.vertexai.models.pythonpackagespec
    """

    args: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    envs: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Required."""
    package_uris: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""


class Scheduling(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.Scheduling``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: restart_job_on_worker_restart, time_out.
    https://kestra.io/plugins/plugin-gcp/vertexai/io.kestra.plugin.gcp.vertexai.models.scheduling
    """

    restart_job_on_worker_restart: Dynamic[Bool] | None = None
    """True or false, or an expression. Required."""
    time_out: Dynamic[Duration] | None = None
    """Duration, or an expression. Required."""


class WorkerPoolSpec(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.WorkerPoolSpec``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: container_spec, machine_spec.
    https://kestra.io/plugins/plugin-gcp/vertexai/io.kestra.plugin.gcp.vertexai.models.workerpoolspec
    """

    container_spec: One[ContainerSpec] | None = None
    """ContainerSpec. Required."""
    machine_spec: One[MachineSpec] | None = None
    """MachineSpec. Required."""
    disc_spec: One[DiscSpec] | None = None
    """DiscSpec."""
    python_package_spec: One[PythonPackageSpec] | None = None
    """PythonPackageSpec."""
    replica_count: Dynamic[Int] | None = None
    """Whole number, or an expression."""
