# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.datahub``."""

from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import NamespaceFiles

__all__ = [
    "Ingestion",
]

PREFIX: str


class IngestionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class Ingestion(BaseTask):
    """``io.kestra.plugin.datahub.Ingestion``."""

    recipe: Data | None = None
    """Required."""
    container_image: Text | None = None
    """Default: acryldata/datahub-ingestion:head."""
    env: Dynamic[Map[Data]] | None = None
    input_files: Map[Data] | Text | None = None
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    task_runner: One[TaskRunner] | None = None

    @property
    def outputs(self) -> IngestionOutputs:
        return IngestionOutputs(self._output_root, self.id)
