# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.graalvm.python``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Eval",
    "FileTransform",
]

PREFIX: str


class EvalOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"outputs_": "outputs", "result": "result"}
    outputs_: Reference
    result: Reference


class Eval(BaseTask):
    """``io.kestra.plugin.graalvm.python.Eval``.

    A task. In Kestra 1.3, 2.0. From plugin-graalvm 1.6.2. Required: id, script.
    https://kestra.io/plugins/plugin-graalvm/python/io.kestra.plugin.graalvm.python.eval
    """

    script: Text | None = None
    """Source of the script, in the language of the type. Text, or an expression. Required."""
    modules: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    outputs_: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""

    @property
    def outputs(self) -> EvalOutputs:
        return EvalOutputs(self._output_root, self.id)


class FileTransformOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class FileTransform(BaseTask):
    """``io.kestra.plugin.graalvm.python.FileTransform``.

    A task. In Kestra 1.3, 2.0. From plugin-graalvm 1.6.2. Required: id, from_, script.
    https://kestra.io/plugins/plugin-graalvm/python/io.kestra.plugin.graalvm.python.filetransform
    """

    from_: Text | None = None
    """Text, or an expression. Required."""
    script: Text | None = None
    """Source of the script, in the language of the type. Text, or an expression. Required."""
    concurrent: Dynamic[Int] | None = None
    """Whole number, or an expression."""

    @property
    def outputs(self) -> FileTransformOutputs:
        return FileTransformOutputs(self._output_root, self.id)
