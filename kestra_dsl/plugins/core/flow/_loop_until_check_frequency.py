# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Duration, Dynamic, Int

__all__ = ["LoopUntilCheckFrequency"]


class LoopUntilCheckFrequency(Node):
    """Part of other types: ``io.kestra.plugin.core.flow.LoopUntil-CheckFrequency``."""

    interval: Dynamic[Duration] | None = None
    """Default: PT1M."""
    max_duration: Dynamic[Duration] | None = None
    max_iterations: Dynamic[Int] | None = None
