# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.plugins.gcp.vertexai.models._container_spec import ContainerSpec
from kestra_dsl.plugins.gcp.vertexai.models._disc_spec import DiscSpec
from kestra_dsl.plugins.gcp.vertexai.models._machine_spec import MachineSpec
from kestra_dsl.plugins.gcp.vertexai.models._python_package_spec import PythonPackageSpec
from kestra_dsl.properties import Dynamic, Int, One
from kestra_dsl.type_facts import TypeFacts

__all__ = ["WorkerPoolSpec"]


class WorkerPoolSpec(Node):
    """A part of other types: ``io.kestra.plugin.gcp.vertexai.models.WorkerPoolSpec``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("container_spec", "machine_spec"),
    )

    container_spec: One[ContainerSpec] | None = None
    """Required."""
    machine_spec: One[MachineSpec] | None = None
    """Required."""
    disc_spec: One[DiscSpec] | None = None
    python_package_spec: One[PythonPackageSpec] | None = None
    replica_count: Dynamic[Int] | None = None
