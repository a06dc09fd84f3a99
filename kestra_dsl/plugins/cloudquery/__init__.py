# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.cloudquery``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CloudQueryCLI",
    "Sync",
]

PREFIX = "io.kestra.plugin.cloudquery"


def _CloudQueryCLI():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CloudQueryCLIOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class CloudQueryCLI(BaseTask):
        """``io.kestra.plugin.cloudquery.CloudQueryCLI``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.cloudquery.CloudQueryCLI",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("commands",),
            deprecated_properties=("docker",),
            replacements={"docker": "task_runner and container_image"},
        )
        commands: Dynamic[Items[Text]] | None = None
        container_image: Text | None = None
        env: Dynamic[Map[Data]] | None = None
        input_files: Map[Data] | Text | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        task_runner: One[TaskRunner] | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        @property
        def outputs(self) -> CloudQueryCLIOutputs:
            return CloudQueryCLIOutputs(self._output_root, self.id)
    return CloudQueryCLI


def _Sync():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SyncOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class Sync(BaseTask):
        """``io.kestra.plugin.cloudquery.Sync``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.cloudquery.Sync",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("configs",),
            deprecated_properties=("docker",),
            replacements={"docker": "task_runner and container_image"},
        )
        configs: Text | Items[Data] | Map[Data] | None = None
        container_image: Text | None = None
        env: Dynamic[Map[Data]] | None = None
        incremental: Dynamic[Bool] | None = None
        input_files: Map[Data] | Text | None = None
        log_console: Dynamic[Bool] | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        task_runner: One[TaskRunner] | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        @property
        def outputs(self) -> SyncOutputs:
            return SyncOutputs(self._output_root, self.id)
    return Sync


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CloudQueryCLI,
        _Sync,
    ),
)
