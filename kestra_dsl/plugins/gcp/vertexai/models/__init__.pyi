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
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.ContainerSpec``."""

    image_uri: Text | None = None
    """Required."""
    args: Dynamic[Items[Text]] | None = None
    commands: Dynamic[Items[Text]] | None = None
    env: Dynamic[Map[Data]] | None = None


class CustomJobSpec(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.CustomJobSpec``."""

    worker_pool_specs: Dynamic[Items[Dynamic[One[WorkerPoolSpec]]]] | None = None
    """Required."""
    base_output_directory: One[GcsDestination] | None = None
    enable_web_access: Dynamic[Bool] | None = None
    network: Text | None = None
    scheduling: One[Scheduling] | None = None
    service_account: Text | None = None
    tensorboard: Text | None = None


class DiscSpec(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.DiscSpec``."""

    boot_disk_size_gb: Dynamic[Int] | None = None
    """Default: 100."""
    boot_disk_type: Dynamic[Literal["PD_SSD", "PD_STANDARD"]] | None = None
    """Default: PD_SSD."""


class GcsDestination(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.GcsDestination``."""

    output_uri_prefix: Text | None = None
    """Required."""


class MachineSpec(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.MachineSpec``."""

    machine_type: Text | None = None
    """Required."""
    accelerator_count: Dynamic[Int] | None = None
    accelerator_type: (
        Dynamic[Literal["ACCELERATOR_TYPE_UNSPECIFIED", "NVIDIA_TESLA_K80", "NVIDIA_TESLA_P100", "NVIDIA_TESLA_V100",
        "NVIDIA_TESLA_P4", "NVIDIA_TESLA_T4", "NVIDIA_TESLA_A100", "NVIDIA_A100_80GB", "NVIDIA_L4", "NVIDIA_H100_80GB",
        "NVIDIA_H100_MEGA_80GB", "NVIDIA_H200_141GB", "NVIDIA_B200", "NVIDIA_GB200", "NVIDIA_RTX_PRO_6000", "TPU_V2",
        "TPU_V3", "TPU_V4_POD", "TPU_V5_LITEPOD", "UNRECOGNIZED"]]
        | None
    ) = None


class PythonPackageSpec(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.PythonPackageSpec``."""

    args: Dynamic[Items[Text]] | None = None
    """Required."""
    envs: Dynamic[Map[Data]] | None = None
    """Required."""
    package_uris: Dynamic[Items[Text]] | None = None
    """Required."""


class Scheduling(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.Scheduling``."""

    restart_job_on_worker_restart: Dynamic[Bool] | None = None
    """Required."""
    time_out: Dynamic[Duration] | None = None
    """Required."""


class WorkerPoolSpec(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.WorkerPoolSpec``."""

    container_spec: One[ContainerSpec] | None = None
    """Required."""
    machine_spec: One[MachineSpec] | None = None
    """Required."""
    disc_spec: One[DiscSpec] | None = None
    python_package_spec: One[PythonPackageSpec] | None = None
    replica_count: Dynamic[Int] | None = None
