# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.soda``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.scripts.exec.scripts.models import DockerOptions

__all__ = [
    "Scan",
]

PREFIX: str


class ScanOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"configuration": "configuration", "exit_code": "exitCode", "result": "result", "std_err_line_count": "stdErrLineCount", "std_out_line_count": "stdOutLineCount"}
    configuration: Reference
    exit_code: Reference
    result: Reference
    std_err_line_count: Reference
    std_out_line_count: Reference


class Scan(BaseTask):
    """``io.kestra.plugin.soda.Scan``.

    A task. In Kestra 1.3, 2.0. From plugin-soda 1.2.5. Required: id, checks, configuration.
    https://kestra.io/plugins/plugin-soda/io.kestra.plugin.soda.scan
    """

    checks: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Required."""
    configuration: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Required."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: sodadata/soda-core."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""
    input_files: Dynamic[Map[Text]] | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to text, or an expression."""
    requirements: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner."""
    variables: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    verbose: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    docker_options: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """PROCESS or DOCKER, or an expression. Deprecated. Use task_runner."""

    @property
    def outputs(self) -> ScanOutputs:
        return ScanOutputs(self._output_root, self.id)
