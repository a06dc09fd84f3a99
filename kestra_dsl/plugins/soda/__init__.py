# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.soda``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Scan",
]

PREFIX = "io.kestra.plugin.soda"


def _Scan():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.soda.Scan",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("checks", "configuration"),
            deprecated_properties=("docker", "docker_options", "runner"),
            replacements={"docker": "task_runner and container_image", "docker_options": "task_runner and container_image", "runner": "task_runner"},
        )
        checks: Dynamic[Map[Data]] | None = None
        configuration: Dynamic[Map[Data]] | None = None
        container_image: Text | None = None
        env: Dynamic[Map[Data]] | None = None
        input_files: Dynamic[Map[Text]] | None = None
        requirements: Dynamic[Items[Text]] | None = None
        task_runner: One[TaskRunner] | None = None
        variables: Dynamic[Map[Data]] | None = None
        verbose: Dynamic[Bool] | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        docker_options: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
        @property
        def outputs(self) -> ScanOutputs:
            return ScanOutputs(self._output_root, self.id)
    return Scan


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Scan,
    ),
)
