# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.gcp.vertexai.models._container_spec import ContainerSpec as ContainerSpec
    from kestra_dsl.plugins.gcp.vertexai.models._custom_job_spec import CustomJobSpec as CustomJobSpec
    from kestra_dsl.plugins.gcp.vertexai.models._disc_spec import DiscSpec as DiscSpec
    from kestra_dsl.plugins.gcp.vertexai.models._gcs_destination import GcsDestination as GcsDestination
    from kestra_dsl.plugins.gcp.vertexai.models._machine_spec import MachineSpec as MachineSpec
    from kestra_dsl.plugins.gcp.vertexai.models._python_package_spec import PythonPackageSpec as PythonPackageSpec
    from kestra_dsl.plugins.gcp.vertexai.models._scheduling import Scheduling as Scheduling
    from kestra_dsl.plugins.gcp.vertexai.models._worker_pool_spec import WorkerPoolSpec as WorkerPoolSpec

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

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "ContainerSpec": "_container_spec",
            "CustomJobSpec": "_custom_job_spec",
            "DiscSpec": "_disc_spec",
            "GcsDestination": "_gcs_destination",
            "MachineSpec": "_machine_spec",
            "PythonPackageSpec": "_python_package_spec",
            "Scheduling": "_scheduling",
            "WorkerPoolSpec": "_worker_pool_spec",
        },
        (),
    )
