# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.scripts.dotnet``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Commands",
    "Script",
]

PREFIX = "io.kestra.plugin.scripts.dotnet"


def _Commands():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CommandsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class Commands(BaseTask):
        """``io.kestra.plugin.scripts.dotnet.Commands``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.scripts.dotnet.Commands",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("commands",),
            property_versions={"execution_context": ("2.0",), "docker": ("1.3",)},
            names={"target_os": "targetOS"},
            deprecated_properties=("docker", "output_directory", "runner", "warning_on_std_err"),
            replacements={"docker": "task_runner and container_image", "runner": "task_runner", "warning_on_std_err": "nothing"},
        )
        commands: Dynamic[Items[Text]] | None = None
        before_commands: Dynamic[Items[Text]] | None = None
        container_image: Text | None = None
        env: Dynamic[Map[Text]] | None = None
        execution_context: Dynamic[Bool] | None = None
        fail_fast: Dynamic[Bool] | None = None
        input_files: Map[Data] | Text | None = None
        interpreter: Dynamic[Items[Text]] | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        target_os: Dynamic[Literal["LINUX", "WINDOWS", "AUTO"]] | None = None
        task_runner: One[TaskRunner] | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        output_directory: Dynamic[Bool] | None = None
        runner: Literal["PROCESS", "DOCKER"] | None = None
        warning_on_std_err: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> CommandsOutputs:
            return CommandsOutputs(self._output_root, self.id)
    return Commands


def _Script():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ScriptOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class Script(BaseTask):
        """``io.kestra.plugin.scripts.dotnet.Script``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.scripts.dotnet.Script",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("script",),
            property_versions={"execution_context": ("2.0",), "docker": ("1.3",)},
            names={"target_os": "targetOS"},
            deprecated_properties=("docker", "output_directory", "runner", "warning_on_std_err"),
            replacements={"docker": "task_runner and container_image", "runner": "task_runner", "warning_on_std_err": "nothing"},
        )
        script: Text | None = None
        before_commands: Dynamic[Items[Text]] | None = None
        container_image: Text | None = None
        env: Dynamic[Map[Text]] | None = None
        execution_context: Dynamic[Bool] | None = None
        fail_fast: Dynamic[Bool] | None = None
        input_files: Map[Data] | Text | None = None
        interpreter: Dynamic[Items[Text]] | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        target_os: Dynamic[Literal["LINUX", "WINDOWS", "AUTO"]] | None = None
        task_runner: One[TaskRunner] | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        output_directory: Dynamic[Bool] | None = None
        runner: Literal["PROCESS", "DOCKER"] | None = None
        warning_on_std_err: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> ScriptOutputs:
            return ScriptOutputs(self._output_root, self.id)
    return Script


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Commands,
        _Script,
    ),
)
