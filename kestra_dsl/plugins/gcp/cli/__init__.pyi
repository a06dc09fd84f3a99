# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.cli``."""

from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import NamespaceFiles
from kestra_dsl.plugins.scripts.exec.scripts.models import DockerOptions

__all__ = [
    "GCloudCLI",
]

PREFIX: str


class GCloudCLIOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class GCloudCLI(BaseTask):
    """``io.kestra.plugin.gcp.cli.GCloudCLI``."""

    commands: Dynamic[Items[Text]] | None = None
    """Required."""
    container_image: Text | None = None
    """Default: google/cloud-sdk."""
    env: Dynamic[Map[Data]] | None = None
    input_files: Map[Data] | Text | None = None
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    project_id: Text | None = None
    service_account: Text | None = None
    task_runner: One[TaskRunner] | None = None
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""

    @property
    def outputs(self) -> GCloudCLIOutputs:
        return GCloudCLIOutputs(self._output_root, self.id)
