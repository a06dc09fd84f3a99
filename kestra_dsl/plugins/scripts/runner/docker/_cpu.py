# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, Number

__all__ = ["Cpu"]


class Cpu(Node):
    """Part of other types: ``io.kestra.plugin.scripts.runner.docker.Cpu``."""

    cpus: Dynamic[Number] | None = None
