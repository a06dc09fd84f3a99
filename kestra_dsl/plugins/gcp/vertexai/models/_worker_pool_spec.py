# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, Int, One
from kestra_dsl.plugins.gcp.vertexai.models._container_spec import ContainerSpec
from kestra_dsl.plugins.gcp.vertexai.models._disc_spec import DiscSpec
from kestra_dsl.plugins.gcp.vertexai.models._machine_spec import MachineSpec
from kestra_dsl.plugins.gcp.vertexai.models._python_package_spec import PythonPackageSpec

__all__ = ["WorkerPoolSpec"]


class WorkerPoolSpec(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.WorkerPoolSpec``."""

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
