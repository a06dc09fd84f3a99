# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ansible.cli``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import NamespaceFiles
from kestra_dsl.plugins.scripts.exec.scripts.models import DockerOptions

__all__ = [
    "AnsibleCLI",
]

PREFIX: str


class AnsibleCLIOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "playbooks": "playbooks", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    playbooks: Reference
    task_runner: Reference
    vars: Reference


class AnsibleCLI(BaseTask):
    """``io.kestra.plugin.ansible.cli.AnsibleCLI``."""

    commands: Dynamic[Items[Text]] | None = None
    """Required."""
    ansible_config: Text | None = None
    auto_install_galaxy_requirements: Dynamic[Bool] | None = None
    """Default: true."""
    auto_install_python_requirements: Dynamic[Bool] | None = None
    """Default: true."""
    before_commands: Dynamic[Items[Text]] | None = None
    container_image: Text | None = None
    """Default: cytopia/ansible:latest-tools."""
    env: Dynamic[Map[Data]] | None = None
    input_files: Map[Data] | Text | None = None
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    output_log_file: Dynamic[Bool] | None = None
    """Default: false."""
    outputs_mode: Dynamic[Literal["ALL", "EXPLICIT"]] | None = None
    """Default: ALL."""
    task_runner: One[TaskRunner] | None = None
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""

    @property
    def outputs(self) -> AnsibleCLIOutputs:
        return AnsibleCLIOutputs(self._output_root, self.id)
