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
    """``io.kestra.plugin.datahub.Ingestion``.

    A task. In Kestra 1.3, 2.0. From plugin-datahub 1.2.6. Required: id, recipe.
    https://kestra.io/plugins/plugin-datahub/io.kestra.plugin.datahub.ingestion
    """

    recipe: Data | None = None
    """Any data. Required."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: acryldata/datahub-ingestion:head."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""
    input_files: Map[Data] | Text | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to any data, or text."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner."""

    @property
    def outputs(self) -> IngestionOutputs:
        return IngestionOutputs(self._output_root, self.id)
