# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.redis.cli``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "RedisCLI",
]

PREFIX = "io.kestra.plugin.redis.cli"


def _RedisCLI():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RedisCLIOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
        exit_code: Reference
        output_files: Reference
        task_runner: Reference
        vars: Reference
    class RedisCLI(BaseTask):
        """``io.kestra.plugin.redis.cli.RedisCLI``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.redis.cli.RedisCLI",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("commands", "host"),
        )
        commands: Dynamic[Items[Text]] | None = None
        host: Text | None = None
        container_image: Text | None = None
        database: Dynamic[Int] | None = None
        docker: Dynamic[One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")]] | Text | None = None
        env: Dynamic[Map[Data]] | None = None
        input_files: Map[Data] | Text | None = None
        json_output: Dynamic[Bool] | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        password: Text | None = None
        port: Dynamic[Int] | None = None
        task_runner: One[TaskRunner] | None = None
        tls: Dynamic[Bool] | None = None
        username: Text | None = None
        @property
        def outputs(self) -> RedisCLIOutputs:
            return RedisCLIOutputs(self._output_root, self.id)
    return RedisCLI


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _RedisCLI,
    ),
)
