# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.core.tasks.scripts``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.scripts.exec.scripts.models import DockerOptions

__all__ = [
    "Bash",
    "Node",
    "Python",
]

PREFIX: str


class BashOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "files": "files", "output_files": "outputFiles", "std_err_line_count": "stdErrLineCount", "std_out_line_count": "stdOutLineCount", "vars": "vars"}
    exit_code: Reference
    files: Reference
    output_files: Reference
    std_err_line_count: Reference
    std_out_line_count: Reference
    vars: Reference


class Bash(BaseTask):
    """``io.kestra.core.tasks.scripts.Bash``. Deprecated. Use io.kestra.plugin.scripts.shell.Commands.

    A task. In Kestra 1.3, 2.0. From plugin-scripts 1.9.8. Required: id, commands.
    """

    commands: Dynamic[Items[Text]] | None = None
    """Commands, which run one after the other. List of text, or an expression. Required."""
    interpreter: Text | None = None
    """Text, or an expression. Default: /bin/sh."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """PROCESS or DOCKER, or an expression. Default: PROCESS."""
    docker_options: One[DockerOptions] | None = None
    """DockerOptions."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""
    exit_on_failed: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    input_files: Dynamic[Map[Text]] | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to text, or an expression."""
    interpreter_args: Items[Text] | None = None
    """List of text. Default: ["-c"]."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    files: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    output_dirs: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    outputs_files: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    warning_on_std_err: Dynamic[Bool] | None = None
    """True or false, or an expression. Deprecated; has no effect."""

    @property
    def outputs(self) -> BashOutputs:
        return BashOutputs(self._output_root, self.id)


class NodeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "files": "files", "output_files": "outputFiles", "std_err_line_count": "stdErrLineCount", "std_out_line_count": "stdOutLineCount", "vars": "vars"}
    exit_code: Reference
    files: Reference
    output_files: Reference
    std_err_line_count: Reference
    std_out_line_count: Reference
    vars: Reference


class Node(BaseTask):
    """``io.kestra.core.tasks.scripts.Node``. Deprecated. Use io.kestra.plugin.scripts.node.Script.

    A task. In Kestra 1.3, 2.0. From plugin-scripts 1.9.8. Required: id.
    """

    interpreter: Text | None = None
    """Text, or an expression. Default: /bin/sh."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """PROCESS or DOCKER, or an expression. Default: PROCESS."""
    args: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    docker_options: One[DockerOptions] | None = None
    """DockerOptions."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""
    exit_on_failed: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    input_files: Dynamic[Map[Text]] | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to text, or an expression."""
    interpreter_args: Items[Text] | None = None
    """List of text. Default: ["-c"]."""
    node_path: Text | None = None
    """Text, or an expression. Default: node."""
    npm_path: Text | None = None
    """Text, or an expression. Default: npm."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    files: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    output_dirs: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    outputs_files: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    warning_on_std_err: Dynamic[Bool] | None = None
    """True or false, or an expression. Deprecated; has no effect."""

    @property
    def outputs(self) -> NodeOutputs:
        return NodeOutputs(self._output_root, self.id)


class PythonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "files": "files", "output_files": "outputFiles", "std_err_line_count": "stdErrLineCount", "std_out_line_count": "stdOutLineCount", "vars": "vars"}
    exit_code: Reference
    files: Reference
    output_files: Reference
    std_err_line_count: Reference
    std_out_line_count: Reference
    vars: Reference


class Python(BaseTask):
    """``io.kestra.core.tasks.scripts.Python``. Deprecated. Use io.kestra.plugin.scripts.python.Script.

    A task. In Kestra 1.3, 2.0. From plugin-scripts 1.9.8. Required: id.
    """

    commands: Dynamic[Items[Text]] | None = None
    """Commands, which run one after the other. List of text, or an expression. Default: ["./bin/python main.py"]."""
    interpreter: Text | None = None
    """Text, or an expression. Default: /bin/sh."""
    python_path: Text | None = None
    """Text, or an expression. Default: python."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """PROCESS or DOCKER, or an expression. Default: PROCESS."""
    args: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    docker_options: One[DockerOptions] | None = None
    """DockerOptions."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""
    exit_on_failed: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    input_files: Dynamic[Map[Text]] | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to text, or an expression."""
    interpreter_args: Items[Text] | None = None
    """List of text. Default: ["-c"]."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    package_manager: Dynamic[Literal["UV", "PIP"]] | None = None
    """UV or PIP, or an expression. Default: PIP."""
    requirements: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    virtual_env: Bool | None = None
    """True or false. Default: true."""
    files: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    output_dirs: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    outputs_files: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    warning_on_std_err: Dynamic[Bool] | None = None
    """True or false, or an expression. Deprecated; has no effect."""

    @property
    def outputs(self) -> PythonOutputs:
        return PythonOutputs(self._output_root, self.id)
