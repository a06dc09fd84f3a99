# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ollama.cli``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "OllamaCLI",
    "OllamaCLIAuth",
]

PREFIX = "io.kestra.plugin.ollama.cli"


def _OllamaCLI():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class OllamaCLIOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class OllamaCLI(BaseTask):
        """``io.kestra.plugin.ollama.cli.OllamaCLI``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ollama.cli.OllamaCLI",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("commands",),
        )
        commands: Dynamic[Items[Text]] | None = None
        auth: Dynamic[One[later("kestra_dsl.plugins.ollama.cli", "OllamaCLIAuth")]] | None = None
        container_image: Text | None = None
        enable_model_caching: Dynamic[Bool] | None = None
        env: Dynamic[Map[Data]] | None = None
        host: Text | None = None
        input_files: Map[Data] | Text | None = None
        model_cache_path: Text | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> OllamaCLIOutputs:
            return OllamaCLIOutputs(self._output_root, self.id)
    return OllamaCLI


def _OllamaCLIAuth():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class OllamaCLIAuth(Node):
        """Part of other types: ``io.kestra.plugin.ollama.cli.OllamaCLI-Auth``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        api_key: Text | None = None
    return OllamaCLIAuth


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _OllamaCLI,
        _OllamaCLIAuth,
    ),
)
