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
    """``io.kestra.plugin.ollama.cli.OllamaCLI``.

    A task. In Kestra 1.3, 2.0. From plugin-ollama 1.4.6. Required: id, commands.
    https://kestra.io/plugins/plugin-ollama/cli/io.kestra.plugin.ollama.cli.ollamacli
    """

    commands: Dynamic[Items[Text]] | None = None
    """Commands, which run one after the other. List of text, or an expression. Required."""
    auth: Dynamic[One[OllamaCLIAuth]] | None = None
    """OllamaCLIAuth, or an expression."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: ollama/ollama."""
    enable_model_caching: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression."""
    input_files: Map[Data] | Text | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to any data, or text."""
    model_cache_path: Text | None = None
    """Text, or an expression."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner."""

    @property
    def outputs(self) -> OllamaCLIOutputs:
        return OllamaCLIOutputs(self._output_root, self.id)


class OllamaCLIAuth(Node):
    """Part of other types: ``io.kestra.plugin.ollama.cli.OllamaCLI-Auth``.

    A part. In Kestra 1.3, 2.0. From plugin-ollama 1.4.6.
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression."""
