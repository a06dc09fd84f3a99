# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.datahub``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Ingestion",
]

PREFIX = "io.kestra.plugin.datahub"


def _Ingestion():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class IngestionOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class Ingestion(BaseTask):
        """``io.kestra.plugin.datahub.Ingestion``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.datahub.Ingestion",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("recipe",),
        )
        recipe: Data | None = None
        container_image: Text | None = None
        env: Dynamic[Map[Data]] | None = None
        input_files: Map[Data] | Text | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> IngestionOutputs:
            return IngestionOutputs(self._output_root, self.id)
    return Ingestion


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Ingestion,
    ),
)
