# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.beam``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.models import NamespaceFiles
from kestra_dsl.plugins.scripts.exec.scripts.models import DockerOptions

__all__ = [
    "RunPipeline",
]

PREFIX: str


class RunPipeline(BaseTask):
    """``io.kestra.plugin.beam.RunPipeline``."""

    beam_runner: Dynamic[Literal["DIRECT", "FLINK", "SPARK", "DATAFLOW"]] | None = None
    """Default: DIRECT."""
    sdk: Dynamic[Literal["JAVA", "PYTHON"]] | None = None
    """Default: PYTHON."""
    before_commands: Dynamic[Items[Text]] | None = None
    container_image: Text | None = None
    """Default: apache/beam_python3.11_sdk:latest."""
    definition: Text | None = None
    env: Dynamic[Map[Text]] | None = None
    execution_context: Dynamic[Bool] | None = None
    """Default: false. In Kestra 2.0."""
    fail_fast: Dynamic[Bool] | None = None
    """Default: true."""
    file: Text | None = None
    input_files: Map[Data] | Text | None = None
    interpreter: Dynamic[Items[Text]] | None = None
    """Default: ["/bin/sh","-c"]."""
    namespace_files: One[NamespaceFiles] | None = None
    options: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    output_files: Dynamic[Items[Text]] | None = None
    pipeline_timeout_seconds: Dynamic[Int] | None = None
    """Default: 300."""
    requirements: Dynamic[Items[Text]] | None = None
    """Default: []."""
    runner_config: Dynamic[Map[Data]] | None = None
    """Default: {}."""
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
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
