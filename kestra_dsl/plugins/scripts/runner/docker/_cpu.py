# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node, TypeFacts
from kestra_dsl.properties import Dynamic, Number

__all__ = ["Cpu"]


class Cpu(Node):
    """A part of other types: ``io.kestra.plugin.scripts.runner.docker.Cpu``. In Kestra 1.1, 1.3, 2.0."""

    _kestra = TypeFacts(
        known=("1.3",),
    )

    cpus: Dynamic[Number] | None = None
