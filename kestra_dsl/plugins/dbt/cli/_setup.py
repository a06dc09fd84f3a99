# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models._namespace_files import NamespaceFiles
from kestra_dsl.plugins.scripts.exec.scripts.models._docker_options import DockerOptions

__all__ = ["Setup", "SetupOutputs"]


class SetupOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class Setup(BaseTask):
    """``io.kestra.plugin.dbt.cli.Setup``. Deprecated. Use io.kestra.plugin.dbt.cli.DbtCLI."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.dbt.cli.Setup",
        versions=("1.3",),
        known=("1.3",),
        required=("profiles", "requirements"),
        names={"target_os": "targetOS"},
        deprecated=True,
        deprecated_properties=("docker", "docker_options", "exit_on_failed", "output_directory", "runner", "warning_on_std_err"),
        replaced_by="io.kestra.plugin.dbt.cli.DbtCLI",
        replacements={"docker": "task_runner and container_image", "docker_options": "task_runner and container_image", "runner": "task_runner", "warning_on_std_err": "nothing"},
    )

    requirements: Dynamic[Items[Text]] | None = None
    """Required."""
    profiles: Map[Data] | Text | None = None
    """Required."""
    before_commands: Dynamic[Items[Text]] | None = None
    container_image: Text | None = None
    """Default: python."""
    env: Dynamic[Map[Text]] | None = None
    fail_fast: Dynamic[Bool] | None = None
    """Default: true."""
    input_files: Data | None = None
    interpreter: Dynamic[Items[Text]] | None = None
    """Default: ["/bin/sh","-c"]."""
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    python_path: Text | None = None
    """Default: python."""
    target_os: Dynamic[Literal["LINUX", "WINDOWS", "AUTO"]] | None = None
    """Default: AUTO."""
    task_runner: One[TaskRunner] | None = None
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    docker_options: Dynamic[One[DockerOptions]] | Text | None = None
    """Deprecated. Use task_runner and container_image."""
    exit_on_failed: Dynamic[Bool] | None = None
    """Default: true. Deprecated."""
    output_directory: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    runner: Literal["PROCESS", "DOCKER"] | None = None
    """Deprecated. Use task_runner."""
    warning_on_std_err: Dynamic[Bool] | None = None
    """Deprecated; has no effect."""

    @property
    def outputs(self) -> SetupOutputs:
        return SetupOutputs(self._output_root, self.id)
