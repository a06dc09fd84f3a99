# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.beam``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "RunPipeline",
]

PREFIX = "io.kestra.plugin.beam"


def _RunPipeline():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class RunPipeline(BaseTask):
        """``io.kestra.plugin.beam.RunPipeline``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.beam.RunPipeline",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            property_versions={"execution_context": ("2.0",), "docker": ("1.3",)},
            names={"target_os": "targetOS"},
            deprecated_properties=("docker", "output_directory", "runner", "warning_on_std_err"),
            replacements={"docker": "task_runner and container_image", "runner": "task_runner", "warning_on_std_err": "nothing"},
        )
        beam_runner: Dynamic[Literal["DIRECT", "FLINK", "SPARK", "DATAFLOW"]] | None = None
        sdk: Dynamic[Literal["JAVA", "PYTHON"]] | None = None
        before_commands: Dynamic[Items[Text]] | None = None
        container_image: Text | None = None
        definition: Text | None = None
        env: Dynamic[Map[Text]] | None = None
        execution_context: Dynamic[Bool] | None = None
        fail_fast: Dynamic[Bool] | None = None
        file: Text | None = None
        input_files: Map[Data] | Text | None = None
        interpreter: Dynamic[Items[Text]] | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        options: Dynamic[Map[Data]] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        pipeline_timeout_seconds: Dynamic[Int] | None = None
        requirements: Dynamic[Items[Text]] | None = None
        runner_config: Dynamic[Map[Data]] | None = None
        target_os: Dynamic[Literal["LINUX", "WINDOWS", "AUTO"]] | None = None
        task_runner: One[TaskRunner] | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        output_directory: Dynamic[Bool] | None = None
        runner: Literal["PROCESS", "DOCKER"] | None = None
        warning_on_std_err: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return RunPipeline


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _RunPipeline,
    ),
)
