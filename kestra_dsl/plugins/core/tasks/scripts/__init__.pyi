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
    """``io.kestra.core.tasks.scripts.Bash``. Deprecated. Use io.kestra.plugin.scripts.shell.Commands."""

    commands: Dynamic[Items[Text]] | None = None
    """Required."""
    interpreter: Text | None = None
    """Default: /bin/sh."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """Default: PROCESS."""
    docker_options: One[DockerOptions] | None = None
    env: Dynamic[Map[Data]] | None = None
    exit_on_failed: Dynamic[Bool] | None = None
    """Default: true."""
    input_files: Dynamic[Map[Text]] | None = None
    interpreter_args: Items[Text] | None = None
    """Default: ['-c']."""
    output_files: Dynamic[Items[Text]] | None = None
    files: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    output_dirs: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    outputs_files: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    warning_on_std_err: Dynamic[Bool] | None = None
    """Deprecated; has no effect."""

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
    """``io.kestra.core.tasks.scripts.Node``. Deprecated. Use io.kestra.plugin.scripts.node.Script."""

    interpreter: Text | None = None
    """Default: /bin/sh."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """Default: PROCESS."""
    args: Dynamic[Items[Text]] | None = None
    docker_options: One[DockerOptions] | None = None
    env: Dynamic[Map[Data]] | None = None
    exit_on_failed: Dynamic[Bool] | None = None
    """Default: true."""
    input_files: Dynamic[Map[Text]] | None = None
    interpreter_args: Items[Text] | None = None
    """Default: ['-c']."""
    node_path: Text | None = None
    """Default: node."""
    npm_path: Text | None = None
    """Default: npm."""
    output_files: Dynamic[Items[Text]] | None = None
    files: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    output_dirs: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    outputs_files: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    warning_on_std_err: Dynamic[Bool] | None = None
    """Deprecated; has no effect."""

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
    """``io.kestra.core.tasks.scripts.Python``. Deprecated. Use io.kestra.plugin.scripts.python.Script."""

    commands: Dynamic[Items[Text]] | None = None
    """Default: ['./bin/python main.py']."""
    interpreter: Text | None = None
    """Default: /bin/sh."""
    python_path: Text | None = None
    """Default: python."""
    runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
    """Default: PROCESS."""
    args: Dynamic[Items[Text]] | None = None
    docker_options: One[DockerOptions] | None = None
    env: Dynamic[Map[Data]] | None = None
    exit_on_failed: Dynamic[Bool] | None = None
    """Default: true."""
    input_files: Dynamic[Map[Text]] | None = None
    interpreter_args: Items[Text] | None = None
    """Default: ['-c']."""
    output_files: Dynamic[Items[Text]] | None = None
    package_manager: Dynamic[Literal["UV", "PIP"]] | None = None
    """Default: PIP."""
    requirements: Dynamic[Items[Text]] | None = None
    virtual_env: Bool | None = None
    """Default: true."""
    files: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    output_dirs: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    outputs_files: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    warning_on_std_err: Dynamic[Bool] | None = None
    """Deprecated; has no effect."""

    @property
    def outputs(self) -> PythonOutputs:
        return PythonOutputs(self._output_root, self.id)
