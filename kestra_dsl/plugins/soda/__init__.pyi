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
    """``io.kestra.plugin.soda.Scan``."""

    checks: Dynamic[Map[Data]] | None = None
    """Required."""
    configuration: Dynamic[Map[Data]] | None = None
    """Required."""
    container_image: Text | None = None
    """Default: sodadata/soda-core."""
    env: Dynamic[Map[Data]] | None = None
    input_files: Dynamic[Map[Text]] | None = None
    requirements: Dynamic[Items[Text]] | None = None
    task_runner: One[TaskRunner] | None = None
    variables: Dynamic[Map[Data]] | None = None
    verbose: Dynamic[Bool] | None = None
    """Default: false."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    docker_options: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """Deprecated. Use task_runner."""

    @property
    def outputs(self) -> ScanOutputs:
        return ScanOutputs(self._output_root, self.id)
