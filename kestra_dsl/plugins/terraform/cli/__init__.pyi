# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.terraform.cli``."""

from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import NamespaceFiles
from kestra_dsl.plugins.scripts.exec.scripts.models import DockerOptions

__all__ = [
    "TerraformCLI",
]

PREFIX: str


class TerraformCLIOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class TerraformCLI(BaseTask):
    """``io.kestra.plugin.terraform.cli.TerraformCLI``.

    A task. In Kestra 1.3, 2.0. From plugin-terraform 1.2.5. Required: id, commands.
    https://kestra.io/plugins/plugin-terraform/cli/io.kestra.plugin.terraform.cli.terraformcli
    """

    commands: Dynamic[Items[Text]] | None = None
    """Commands, which run one after the other. List of text, or an expression. Required."""
    before_commands: Dynamic[Items[Text]] | None = None
    """Shell commands that run first, in the same place, such as `pip install requests`. List of text, or an expression."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: hashicorp/terraform."""
    env: Dynamic[Map[Text]] | None = None
    """Environment variables of the process, by name. Mapping of names to text, or an expression."""
    fail_fast: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    input_files: Map[Data] | Text | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to any data, or text."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""

    @property
    def outputs(self) -> TerraformCLIOutputs:
        return TerraformCLIOutputs(self._output_root, self.id)
