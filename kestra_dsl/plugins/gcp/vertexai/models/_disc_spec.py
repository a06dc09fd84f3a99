# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, Int

__all__ = ["DiscSpec"]


class DiscSpec(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.DiscSpec``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    boot_disk_size_gb: Dynamic[Int] | None = None
    """Default: 100."""
    boot_disk_type: Dynamic[Literal["PD_SSD", "PD_STANDARD"]] | None = None
    """Default: PD_SSD."""
