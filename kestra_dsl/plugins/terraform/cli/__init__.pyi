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
    """``io.kestra.plugin.terraform.cli.TerraformCLI``."""

    commands: Dynamic[Items[Text]] | None = None
    """Required."""
    before_commands: Dynamic[Items[Text]] | None = None
    container_image: Text | None = None
    """Default: hashicorp/terraform."""
    env: Dynamic[Map[Text]] | None = None
    fail_fast: Dynamic[Bool] | None = None
    """Default: true."""
    input_files: Map[Data] | Text | None = None
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    task_runner: One[TaskRunner] | None = None
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""

    @property
    def outputs(self) -> TerraformCLIOutputs:
        return TerraformCLIOutputs(self._output_root, self.id)
