# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, Int, Text

__all__ = ["MachineSpec"]


class MachineSpec(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.MachineSpec``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("machine_type",),
    )

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
