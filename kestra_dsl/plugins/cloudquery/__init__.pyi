# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.cloudquery``."""

from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import NamespaceFiles
from kestra_dsl.plugins.scripts.exec.scripts.models import DockerOptions

__all__ = [
    "CloudQueryCLI",
    "Sync",
]

PREFIX: str


class CloudQueryCLIOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class CloudQueryCLI(BaseTask):
    """``io.kestra.plugin.cloudquery.CloudQueryCLI``."""

    commands: Dynamic[Items[Text]] | None = None
    """Required."""
    container_image: Text | None = None
    """Default: ghcr.io/cloudquery/cloudquery:latest-ubuntu."""
    env: Dynamic[Map[Data]] | None = None
    input_files: Map[Data] | Text | None = None
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    task_runner: One[TaskRunner] | None = None
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""

    @property
    def outputs(self) -> CloudQueryCLIOutputs:
        return CloudQueryCLIOutputs(self._output_root, self.id)


class SyncOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class Sync(BaseTask):
    """``io.kestra.plugin.cloudquery.Sync``."""

    configs: Text | Items[Data] | Map[Data] | None = None
    """Required."""
    container_image: Text | None = None
    """Default: ghcr.io/cloudquery/cloudquery:latest-ubuntu."""
    env: Dynamic[Map[Data]] | None = None
    incremental: Dynamic[Bool] | None = None
    """Default: false."""
    input_files: Map[Data] | Text | None = None
    log_console: Dynamic[Bool] | None = None
    """Default: true."""
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    task_runner: One[TaskRunner] | None = None
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""

    @property
    def outputs(self) -> SyncOutputs:
        return SyncOutputs(self._output_root, self.id)
