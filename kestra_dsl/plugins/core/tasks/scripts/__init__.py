# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.core.tasks.scripts``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Bash",
    "Node",
    "Python",
]

PREFIX = "io.kestra.core.tasks.scripts"


def _Bash():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.core.tasks.scripts.Bash",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("commands",),
            deprecated=True,
            deprecated_properties=("files", "output_dirs", "outputs_files", "warning_on_std_err"),
            replaced_by="io.kestra.plugin.scripts.shell.Commands",
            replacements={"warning_on_std_err": "nothing"},
        )
        commands: Dynamic[Items[Text]] | None = None
        interpreter: Text | None = None
        runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
        docker_options: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        env: Dynamic[Map[Data]] | None = None
        exit_on_failed: Dynamic[Bool] | None = None
        input_files: Dynamic[Map[Text]] | None = None
        interpreter_args: Items[Text] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        files: Dynamic[Items[Text]] | None = None
        output_dirs: Dynamic[Items[Text]] | None = None
        outputs_files: Dynamic[Items[Text]] | None = None
        warning_on_std_err: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> BashOutputs:
            return BashOutputs(self._output_root, self.id)
    return Bash


def _Node():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.core.tasks.scripts.Node",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            deprecated=True,
            deprecated_properties=("files", "output_dirs", "outputs_files", "warning_on_std_err"),
            replaced_by="io.kestra.plugin.scripts.node.Script",
            replacements={"warning_on_std_err": "nothing"},
        )
        interpreter: Text | None = None
        runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
        args: Dynamic[Items[Text]] | None = None
        docker_options: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        env: Dynamic[Map[Data]] | None = None
        exit_on_failed: Dynamic[Bool] | None = None
        input_files: Dynamic[Map[Text]] | None = None
        interpreter_args: Items[Text] | None = None
        node_path: Text | None = None
        npm_path: Text | None = None
        output_files: Dynamic[Items[Text]] | None = None
        files: Dynamic[Items[Text]] | None = None
        output_dirs: Dynamic[Items[Text]] | None = None
        outputs_files: Dynamic[Items[Text]] | None = None
        warning_on_std_err: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> NodeOutputs:
            return NodeOutputs(self._output_root, self.id)
    return Node


def _Python():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.core.tasks.scripts.Python",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            deprecated=True,
            deprecated_properties=("files", "output_dirs", "outputs_files", "warning_on_std_err"),
            replaced_by="io.kestra.plugin.scripts.python.Script",
            replacements={"warning_on_std_err": "nothing"},
        )
        commands: Dynamic[Items[Text]] | None = None
        interpreter: Text | None = None
        python_path: Text | None = None
        runner: Dynamic[Literal["PROCESS", "DOCKER"]] | None = None
        args: Dynamic[Items[Text]] | None = None
        docker_options: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        env: Dynamic[Map[Data]] | None = None
        exit_on_failed: Dynamic[Bool] | None = None
        input_files: Dynamic[Map[Text]] | None = None
        interpreter_args: Items[Text] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        package_manager: Dynamic[Literal["UV", "PIP"]] | None = None
        requirements: Dynamic[Items[Text]] | None = None
        virtual_env: Bool | None = None
        files: Dynamic[Items[Text]] | None = None
        output_dirs: Dynamic[Items[Text]] | None = None
        outputs_files: Dynamic[Items[Text]] | None = None
        warning_on_std_err: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> PythonOutputs:
            return PythonOutputs(self._output_root, self.id)
    return Python


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Bash,
        _Node,
        _Python,
    ),
)
