# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.spark``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import NamespaceFiles
from kestra_dsl.plugins.scripts.exec.scripts.models import DockerOptions

__all__ = [
    "JarSubmit",
    "PythonSubmit",
    "RSubmit",
    "SparkCLI",
]

PREFIX: str


class JarSubmitOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class JarSubmit(BaseTask):
    """``io.kestra.plugin.spark.JarSubmit``."""

    main_class: Text | None = None
    """Required."""
    main_resource: Text | None = None
    """Required."""
    master: Text | None = None
    """Required."""
    app_files: Dynamic[Map[Data]] | None = None
    args: Dynamic[Items[Text]] | None = None
    configurations: Dynamic[Map[Data]] | None = None
    container_image: Text | None = None
    """Default: apache/spark:4.0.1-java21-r."""
    deploy_mode: Dynamic[Literal["CLIENT", "CLUSTER"]] | None = None
    """Default: CLIENT."""
    env: Dynamic[Map[Data]] | None = None
    jars: Dynamic[Map[Data]] | None = None
    name: Text | None = None
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    spark_submit_path: Text | None = None
    """Default: /opt/spark/bin/spark-submit."""
    task_runner: One[TaskRunner] | None = None
    verbose: Dynamic[Bool] | None = None
    """Default: false."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""

    @property
    def outputs(self) -> JarSubmitOutputs:
        return JarSubmitOutputs(self._output_root, self.id)


class PythonSubmitOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class PythonSubmit(BaseTask):
    """``io.kestra.plugin.spark.PythonSubmit``."""

    main_script: Text | None = None
    """Required."""
    master: Text | None = None
    """Required."""
    app_files: Dynamic[Map[Data]] | None = None
    args: Dynamic[Items[Text]] | None = None
    configurations: Dynamic[Map[Data]] | None = None
    container_image: Text | None = None
    """Default: apache/spark:4.0.1-java21-r."""
    deploy_mode: Dynamic[Literal["CLIENT", "CLUSTER"]] | None = None
    """Default: CLIENT."""
    env: Dynamic[Map[Data]] | None = None
    name: Text | None = None
    python_files: Dynamic[Map[Data]] | None = None
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    spark_submit_path: Text | None = None
    """Default: /opt/spark/bin/spark-submit."""
    task_runner: One[TaskRunner] | None = None
    verbose: Dynamic[Bool] | None = None
    """Default: false."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""

    @property
    def outputs(self) -> PythonSubmitOutputs:
        return PythonSubmitOutputs(self._output_root, self.id)


class RSubmitOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class RSubmit(BaseTask):
    """``io.kestra.plugin.spark.RSubmit``."""

    main_script: Text | None = None
    """Required."""
    master: Text | None = None
    """Required."""
    app_files: Dynamic[Map[Data]] | None = None
    args: Dynamic[Items[Text]] | None = None
    configurations: Dynamic[Map[Data]] | None = None
    container_image: Text | None = None
    """Default: apache/spark:4.0.1-java21-r."""
    deploy_mode: Dynamic[Literal["CLIENT", "CLUSTER"]] | None = None
    """Default: CLIENT."""
    env: Dynamic[Map[Data]] | None = None
    name: Text | None = None
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    spark_submit_path: Text | None = None
    """Default: /opt/spark/bin/spark-submit."""
    task_runner: One[TaskRunner] | None = None
    verbose: Dynamic[Bool] | None = None
    """Default: false."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""

    @property
    def outputs(self) -> RSubmitOutputs:
        return RSubmitOutputs(self._output_root, self.id)


class SparkCLIOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class SparkCLI(BaseTask):
    """``io.kestra.plugin.spark.SparkCLI``."""

    commands: Dynamic[Items[Text]] | None = None
    """Required."""
    before_commands: Dynamic[Items[Text]] | None = None
    container_image: Text | None = None
    """Default: apache/spark:4.0.1-java21-r."""
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
    def outputs(self) -> SparkCLIOutputs:
        return SparkCLIOutputs(self._output_root, self.id)
