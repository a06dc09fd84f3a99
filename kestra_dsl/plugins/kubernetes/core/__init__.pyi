# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kubernetes.core``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.kubernetes.models import Connection, SideCar

__all__ = [
    "PodCreate",
]

PREFIX: str


class PodCreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"metadata": "metadata", "output_files": "outputFiles", "status": "status", "vars": "vars"}
    metadata: Reference
    output_files: Reference
    status: Reference
    vars: Reference


class PodCreate(BaseTask):
    """``io.kestra.plugin.kubernetes.core.PodCreate``."""

    spec: Dynamic[Map[Data]] | None = None
    """Required."""
    namespace: Text | None = None
    """Default: default."""
    connection: One[Connection] | None = None
    container_default_spec: Dynamic[Map[Data]] | None = None
    delete: Dynamic[Bool] | None = None
    """Default: true."""
    file_sidecar: One[SideCar] | None = None
    """Default: {'image': 'busybox'}."""
    inherit_cluster_config: Dynamic[Bool] | None = None
    """Default: false."""
    input_files: Dynamic[Map[Text]] | None = None
    metadata: Dynamic[Map[Data]] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    resume: Dynamic[Bool] | None = None
    """Default: true."""
    wait_for_log_interval: Dynamic[Duration] | None = None
    """Default: PT30S."""
    wait_running: Dynamic[Duration] | None = None
    """Default: PT1H."""
    wait_until_ready: Dynamic[Duration] | None = None
    """Default: PT0S."""
    wait_until_running: Dynamic[Duration] | None = None
    """Default: PT10M."""

    @property
    def outputs(self) -> PodCreateOutputs:
        return PodCreateOutputs(self._output_root, self.id)
