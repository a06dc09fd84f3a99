# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.liquibase``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import NamespaceFiles
from kestra_dsl.plugins.scripts.exec.scripts.models import DockerOptions

__all__ = [
    "CLI",
    "Diff",
]

PREFIX: str


class CLIOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class CLI(BaseTask):
    """``io.kestra.plugin.liquibase.CLI``.

    A task. In Kestra 1.3, 2.0. From plugin-liquibase 1.3.5. Required: id, commands.
    https://kestra.io/plugins/plugin-liquibase/io.kestra.plugin.liquibase.cli
    """

    commands: Dynamic[Items[Text]] | None = None
    """Commands, which run one after the other. List of text, or an expression. Required."""
    before_commands: Dynamic[Items[Text]] | None = None
    """Shell commands that run first, in the same place, such as `pip install requests`. List of text, or an expression."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: ghcr.io/kestra-io/liquibase:latest."""
    env: Dynamic[Map[Text]] | None = None
    """Environment variables of the process, by name. Mapping of names to text, or an expression."""
    execution_context: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. In Kestra 2.0."""
    fail_fast: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    input_files: Map[Data] | Text | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to any data, or text."""
    interpreter: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["/bin/sh","-c"]."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    target_os: Dynamic[Literal["LINUX", "WINDOWS", "AUTO"]] | None = None
    """LINUX, WINDOWS or AUTO, or an expression. Default: AUTO."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. In Kestra 1.3. Deprecated. Use task_runner and container_image."""
    output_directory: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    runner: Literal["PROCESS", "DOCKER"] | None = None
    """PROCESS or DOCKER. Deprecated. Use task_runner."""
    warning_on_std_err: Dynamic[Bool] | None = None
    """True or false, or an expression. Deprecated; has no effect."""

    @property
    def outputs(self) -> CLIOutputs:
        return CLIOutputs(self._output_root, self.id)


class DiffOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "output_files": "outputFiles", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    output_files: Reference
    task_runner: Reference
    vars: Reference


class Diff(BaseTask):
    """``io.kestra.plugin.liquibase.Diff``.

    A task. In Kestra 1.3, 2.0. From plugin-liquibase 1.3.5. Required: id, reference_url, url.
    https://kestra.io/plugins/plugin-liquibase/io.kestra.plugin.liquibase.diff
    """

    reference_url: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    commands: Dynamic[Items[Text]] | None = None
    """Commands, which run one after the other. List of text, or an expression."""
    before_commands: Dynamic[Items[Text]] | None = None
    """Shell commands that run first, in the same place, such as `pip install requests`. List of text, or an expression."""
    changelog_file: Text | None = None
    """Text, or an expression."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: ghcr.io/kestra-io/liquibase."""
    env: Dynamic[Map[Text]] | None = None
    """Environment variables of the process, by name. Mapping of names to text, or an expression."""
    execution_context: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. In Kestra 2.0."""
    fail_fast: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    input_files: Map[Data] | Text | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to any data, or text."""
    interpreter: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["/bin/sh","-c"]."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    reference_password: Text | None = None
    """Text, or an expression."""
    reference_username: Text | None = None
    """Text, or an expression."""
    target_os: Dynamic[Literal["LINUX", "WINDOWS", "AUTO"]] | None = None
    """LINUX, WINDOWS or AUTO, or an expression. Default: AUTO."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. In Kestra 1.3. Deprecated. Use task_runner and container_image."""
    output_directory: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    runner: Literal["PROCESS", "DOCKER"] | None = None
    """PROCESS or DOCKER. Deprecated. Use task_runner."""
    warning_on_std_err: Dynamic[Bool] | None = None
    """True or false, or an expression. Deprecated; has no effect."""

    @property
    def outputs(self) -> DiffOutputs:
        return DiffOutputs(self._output_root, self.id)
