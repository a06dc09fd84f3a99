# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.cli``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "AzCLI",
]

PREFIX = "io.kestra.plugin.azure.cli"


def _AzCLI():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class AzCLI(BaseTask):
        """``io.kestra.plugin.azure.cli.AzCLI``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.cli.AzCLI",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            deprecated_properties=("docker",),
            replacements={"docker": "task_runner and container_image"},
        )
        commands: Dynamic[Items[Text]] | None = None
        container_image: Text | None = None
        env: Dynamic[Map[Data]] | None = None
        input_files: Map[Data] | Text | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        password: Text | None = None
        service_principal: Dynamic[Bool] | None = None
        task_runner: One[TaskRunner] | None = None
        tenant: Text | None = None
        username: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return AzCLI


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _AzCLI,
    ),
)
