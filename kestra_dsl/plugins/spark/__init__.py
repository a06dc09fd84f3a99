# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.spark``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "JarSubmit",
    "PythonSubmit",
    "RSubmit",
    "SparkCLI",
]

PREFIX = "io.kestra.plugin.spark"


def _JarSubmit():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class JarSubmitOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class JarSubmit(BaseTask):
        """``io.kestra.plugin.spark.JarSubmit``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.spark.JarSubmit",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("main_class", "main_resource", "master"),
            deprecated_properties=("docker",),
            replacements={"docker": "task_runner and container_image"},
        )
        main_class: Text | None = None
        main_resource: Text | None = None
        master: Text | None = None
        app_files: Dynamic[Map[Data]] | None = None
        args: Dynamic[Items[Text]] | None = None
        configurations: Dynamic[Map[Data]] | None = None
        container_image: Text | None = None
        deploy_mode: Dynamic[Literal["CLIENT", "CLUSTER"]] | None = None
        env: Dynamic[Map[Data]] | None = None
        jars: Dynamic[Map[Data]] | None = None
        name: Text | None = None
        runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
        spark_submit_path: Text | None = None
        task_runner: One[TaskRunner] | None = None
        verbose: Dynamic[Bool] | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        @property
        def outputs(self) -> JarSubmitOutputs:
            return JarSubmitOutputs(self._output_root, self.id)
    return JarSubmit


def _PythonSubmit():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PythonSubmitOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class PythonSubmit(BaseTask):
        """``io.kestra.plugin.spark.PythonSubmit``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.spark.PythonSubmit",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("main_script", "master"),
            deprecated_properties=("docker",),
            replacements={"docker": "task_runner and container_image"},
        )
        main_script: Text | None = None
        master: Text | None = None
        app_files: Dynamic[Map[Data]] | None = None
        args: Dynamic[Items[Text]] | None = None
        configurations: Dynamic[Map[Data]] | None = None
        container_image: Text | None = None
        deploy_mode: Dynamic[Literal["CLIENT", "CLUSTER"]] | None = None
        env: Dynamic[Map[Data]] | None = None
        name: Text | None = None
        python_files: Dynamic[Map[Data]] | None = None
        runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
        spark_submit_path: Text | None = None
        task_runner: One[TaskRunner] | None = None
        verbose: Dynamic[Bool] | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        @property
        def outputs(self) -> PythonSubmitOutputs:
            return PythonSubmitOutputs(self._output_root, self.id)
    return PythonSubmit


def _RSubmit():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RSubmitOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class RSubmit(BaseTask):
        """``io.kestra.plugin.spark.RSubmit``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.spark.RSubmit",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("main_script", "master"),
            deprecated_properties=("docker",),
            replacements={"docker": "task_runner and container_image"},
        )
        main_script: Text | None = None
        master: Text | None = None
        app_files: Dynamic[Map[Data]] | None = None
        args: Dynamic[Items[Text]] | None = None
        configurations: Dynamic[Map[Data]] | None = None
        container_image: Text | None = None
        deploy_mode: Dynamic[Literal["CLIENT", "CLUSTER"]] | None = None
        env: Dynamic[Map[Data]] | None = None
        name: Text | None = None
        runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
        spark_submit_path: Text | None = None
        task_runner: One[TaskRunner] | None = None
        verbose: Dynamic[Bool] | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        @property
        def outputs(self) -> RSubmitOutputs:
            return RSubmitOutputs(self._output_root, self.id)
    return RSubmit


def _SparkCLI():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SparkCLIOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class SparkCLI(BaseTask):
        """``io.kestra.plugin.spark.SparkCLI``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.spark.SparkCLI",
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
        def outputs(self) -> SparkCLIOutputs:
            return SparkCLIOutputs(self._output_root, self.id)
    return SparkCLI


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _JarSubmit,
        _PythonSubmit,
        _RSubmit,
        _SparkCLI,
    ),
)
