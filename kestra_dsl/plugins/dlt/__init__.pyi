# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.dlt``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import NamespaceFiles
from kestra_dsl.plugins.scripts.exec.scripts.models import DockerOptions

__all__ = [
    "CLI",
    "Run",
]

PREFIX: str


class CLIOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class CLI(BaseTask):
    """``io.kestra.plugin.dlt.CLI``."""

    commands: Dynamic[Items[Text]] | None = None
    """Required."""
    before_commands: Dynamic[Items[Text]] | None = None
    container_image: Text | None = None
    """Default: ghcr.io/kestra-io/dlt."""
    env: Dynamic[Map[Text]] | None = None
    execution_context: Dynamic[Bool] | None = None
    """Default: false. In Kestra 2.0."""
    fail_fast: Dynamic[Bool] | None = None
    """Default: true."""
    input_files: Map[Data] | Text | None = None
    interpreter: Dynamic[Items[Text]] | None = None
    """Default: ["/bin/sh","-c"]."""
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    target_os: Dynamic[Literal["LINUX", "WINDOWS", "AUTO"]] | None = None
    """Default: AUTO."""
    task_runner: One[TaskRunner] | None = None
    docker: One[DockerOptions] | None = None
    """In Kestra 1.3. Deprecated. Use task_runner and container_image."""
    output_directory: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    runner: Literal["PROCESS", "DOCKER"] | None = None
    """Deprecated. Use task_runner."""
    warning_on_std_err: Dynamic[Bool] | None = None
    """Deprecated; has no effect."""

    @property
    def outputs(self) -> CLIOutputs:
        return CLIOutputs(self._output_root, self.id)


class RunOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class Run(BaseTask):
    """``io.kestra.plugin.dlt.Run``."""

    script: Text | None = None
    """Required."""
    before_commands: Dynamic[Items[Text]] | None = None
    container_image: Text | None = None
    """Default: ghcr.io/kestra-io/dlt."""
    env: Dynamic[Map[Text]] | None = None
    execution_context: Dynamic[Bool] | None = None
    """Default: false. In Kestra 2.0."""
    fail_fast: Dynamic[Bool] | None = None
    """Default: true."""
    input_files: Map[Data] | Text | None = None
    interpreter: Dynamic[Items[Text]] | None = None
    """Default: ["/bin/sh","-c"]."""
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    target_os: Dynamic[Literal["LINUX", "WINDOWS", "AUTO"]] | None = None
    """Default: AUTO."""
    task_runner: One[TaskRunner] | None = None
    docker: One[DockerOptions] | None = None
    """In Kestra 1.3. Deprecated. Use task_runner and container_image."""
    output_directory: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    runner: Literal["PROCESS", "DOCKER"] | None = None
    """Deprecated. Use task_runner."""
    warning_on_std_err: Dynamic[Bool] | None = None
    """Deprecated; has no effect."""

    @property
    def outputs(self) -> RunOutputs:
        return RunOutputs(self._output_root, self.id)
