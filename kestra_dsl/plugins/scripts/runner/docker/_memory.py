# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Dynamic, Text

__all__ = ["Memory"]


class Memory(Node):
    """Part of other types: ``io.kestra.plugin.scripts.runner.docker.Memory``."""

    kernel_memory: Text | None = None
    memory: Text | None = None
    memory_reservation: Text | None = None
    memory_swap: Text | None = None
    memory_swappiness: Text | None = None
    oom_kill_disable: Dynamic[Bool] | None = None
