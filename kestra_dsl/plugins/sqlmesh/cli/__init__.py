# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.sqlmesh.cli``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "SQLMeshCLI",
]

PREFIX = "io.kestra.plugin.sqlmesh.cli"


def _SQLMeshCLI():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SQLMeshCLIOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class SQLMeshCLI(BaseTask):
        """``io.kestra.plugin.sqlmesh.cli.SQLMeshCLI``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.sqlmesh.cli.SQLMeshCLI",
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
        def outputs(self) -> SQLMeshCLIOutputs:
            return SQLMeshCLIOutputs(self._output_root, self.id)
    return SQLMeshCLI


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _SQLMeshCLI,
    ),
)
