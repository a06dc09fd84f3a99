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
    """``io.kestra.plugin.azure.cli.AzCLI``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/cli/io.kestra.plugin.azure.cli.azcli
    """

    commands: Dynamic[Items[Text]] | None = None
    """Commands, which run one after the other. List of text, or an expression."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: mcr.microsoft.com/azure-cli."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""
    input_files: Map[Data] | Text | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to any data, or text."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    service_principal: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner."""
    tenant: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
