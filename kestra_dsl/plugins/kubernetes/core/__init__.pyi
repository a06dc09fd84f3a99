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
    """``io.kestra.plugin.kubernetes.core.PodCreate``.

    A task. In Kestra 1.3, 2.0. From plugin-kubernetes 1.10.0. Required: id, spec.
    https://kestra.io/plugins/plugin-kubernetes/core/io.kestra.plugin.kubernetes.core.podcreate
    """

    spec: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Required."""
    namespace: Text | None = None
    """Kubernetes namespace of the resource. Text, or an expression. Default: default."""
    connection: One[Connection] | None = None
    """Connection."""
    container_default_spec: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    file_sidecar: One[SideCar] | None = None
    """SideCar. Default: {"image": "busybox"}."""
    inherit_cluster_config: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    input_files: Dynamic[Map[Text]] | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to text, or an expression."""
    metadata: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    resume: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    wait_for_log_interval: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT30S."""
    wait_running: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    wait_until_ready: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT0S."""
    wait_until_running: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10M."""

    @property
    def outputs(self) -> PodCreateOutputs:
        return PodCreateOutputs(self._output_root, self.id)
