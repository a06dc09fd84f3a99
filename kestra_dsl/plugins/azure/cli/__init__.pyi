# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.cli``."""

from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.models import NamespaceFiles
from kestra_dsl.plugins.scripts.exec.scripts.models import DockerOptions

__all__ = [
    "AzCLI",
]

PREFIX: str


class AzCLI(BaseTask):
    """``io.kestra.plugin.azure.cli.AzCLI``."""

    commands: Dynamic[Items[Text]] | None = None
    container_image: Text | None = None
    """Default: mcr.microsoft.com/azure-cli."""
    env: Dynamic[Map[Data]] | None = None
    input_files: Map[Data] | Text | None = None
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    password: Text | None = None
    service_principal: Dynamic[Bool] | None = None
    task_runner: One[TaskRunner] | None = None
    tenant: Text | None = None
    username: Text | None = None
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
