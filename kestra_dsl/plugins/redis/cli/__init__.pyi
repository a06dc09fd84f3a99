# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.redis.cli``."""

from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import NamespaceFiles
from kestra_dsl.plugins.scripts.exec.scripts.models import DockerOptions

__all__ = [
    "RedisCLI",
]

PREFIX: str


class RedisCLIOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class RedisCLI(BaseTask):
    """``io.kestra.plugin.redis.cli.RedisCLI``."""

    commands: Dynamic[Items[Text]] | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    container_image: Text | None = None
    """Default: redis:7-alpine."""
    database: Dynamic[Int] | None = None
    """Default: 0."""
    docker: Dynamic[One[DockerOptions]] | Text | None = None
    """Default: {"pullPolicy":"IF_NOT_PRESENT"}."""
    env: Dynamic[Map[Data]] | None = None
    input_files: Map[Data] | Text | None = None
    json_output: Dynamic[Bool] | None = None
    """Default: false."""
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    password: Text | None = None
    port: Dynamic[Int] | None = None
    """Default: 6379."""
    task_runner: One[TaskRunner] | None = None
    tls: Dynamic[Bool] | None = None
    """Default: false."""
    username: Text | None = None

    @property
    def outputs(self) -> RedisCLIOutputs:
        return RedisCLIOutputs(self._output_root, self.id)
