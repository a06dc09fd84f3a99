# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.dataform.cli``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "DataformCLI",
]

PREFIX = "io.kestra.plugin.dataform.cli"


def _DataformCLI():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DataformCLIOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class DataformCLI(BaseTask):
        """``io.kestra.plugin.dataform.cli.DataformCLI``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.dataform.cli.DataformCLI",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("commands",),
            deprecated_properties=("docker",),
            replacements={"docker": "task_runner and container_image"},
        )
        commands: Dynamic[Items[Text]] | None = None
        before_commands: Dynamic[Items[Text]] | None = None
        container_image: Text | None = None
        env: Dynamic[Map[Text]] | None = None
        input_files: Map[Data] | Text | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        task_runner: One[TaskRunner] | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        @property
        def outputs(self) -> DataformCLIOutputs:
            return DataformCLIOutputs(self._output_root, self.id)
    return DataformCLI


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _DataformCLI,
    ),
)
