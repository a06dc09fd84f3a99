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
    """``io.kestra.plugin.redis.cli.RedisCLI``.

    A task. In Kestra 1.3, 2.0. From plugin-redis 1.6.0. Required: id, commands, host.
    https://kestra.io/plugins/plugin-redis/cli/io.kestra.plugin.redis.cli.rediscli
    """

    commands: Dynamic[Items[Text]] | None = None
    """Commands, which run one after the other. List of text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: redis:7-alpine."""
    database: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 0."""
    docker: Dynamic[One[DockerOptions]] | Text | None = None
    """DockerOptions, or text, or an expression. Default: {"pullPolicy":"IF_NOT_PRESENT"}."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""
    input_files: Map[Data] | Text | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to any data, or text."""
    json_output: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Default: 6379."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner."""
    tls: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> RedisCLIOutputs:
        return RedisCLIOutputs(self._output_root, self.id)
