# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ollama.cli``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import NamespaceFiles

__all__ = [
    "OllamaCLI",
    "OllamaCLIAuth",
]

PREFIX: str


class OllamaCLIOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class OllamaCLI(BaseTask):
    """``io.kestra.plugin.ollama.cli.OllamaCLI``."""

    commands: Dynamic[Items[Text]] | None = None
    """Required."""
    auth: Dynamic[One[OllamaCLIAuth]] | None = None
    container_image: Text | None = None
    """Default: ollama/ollama."""
    enable_model_caching: Dynamic[Bool] | None = None
    """Default: true."""
    env: Dynamic[Map[Data]] | None = None
    host: Text | None = None
    input_files: Map[Data] | Text | None = None
    model_cache_path: Text | None = None
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    task_runner: One[TaskRunner] | None = None

    @property
    def outputs(self) -> OllamaCLIOutputs:
        return OllamaCLIOutputs(self._output_root, self.id)


class OllamaCLIAuth(Node):
    """Part of other types: ``io.kestra.plugin.ollama.cli.OllamaCLI-Auth``."""

    api_key: Text | None = None
