# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.model import Node
from kestra_dsl.properties import Dynamic, Int
from kestra_dsl.type_facts import TypeFacts

__all__ = ["DiscSpec"]


class DiscSpec(Node):
    """A part of other types: ``io.kestra.plugin.gcp.vertexai.models.DiscSpec``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    boot_disk_size_gb: Dynamic[Int] | None = None
    """Default: 100."""
    boot_disk_type: Dynamic[Literal["PD_SSD", "PD_STANDARD"]] | None = None
    """Default: PD_SSD."""
