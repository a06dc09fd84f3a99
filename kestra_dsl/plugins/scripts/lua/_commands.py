# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models._namespace_files import NamespaceFiles
from kestra_dsl.plugins.scripts.exec.scripts.models._docker_options import DockerOptions

__all__ = ["Commands", "CommandsOutputs"]


class CommandsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class Commands(BaseTask):
    """``io.kestra.plugin.scripts.lua.Commands``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.scripts.lua.Commands",
        versions=("1.3",),
        known=("1.3",),
        names={"target_os": "targetOS"},
        deprecated_properties=("docker", "output_directory", "runner", "warning_on_std_err"),
        replacements={"docker": "task_runner and container_image", "runner": "task_runner", "warning_on_std_err": "nothing"},
    )

    commands: Dynamic[Items[Text]] | None = None
    before_commands: Dynamic[Items[Text]] | None = None
    container_image: Text | None = None
    """Default: nickblah/lua."""
    env: Dynamic[Map[Text]] | None = None
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
    """Deprecated. Use task_runner and container_image."""
    output_directory: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    runner: Literal["PROCESS", "DOCKER"] | None = None
    """Deprecated. Use task_runner."""
    warning_on_std_err: Dynamic[Bool] | None = None
    """Deprecated; has no effect."""

    @property
    def outputs(self) -> CommandsOutputs:
        return CommandsOutputs(self._output_root, self.id)
