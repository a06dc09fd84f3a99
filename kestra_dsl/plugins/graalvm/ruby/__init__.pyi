# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.graalvm.ruby``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Items, Text
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
    """``io.kestra.plugin.graalvm.ruby.Eval``."""

    script: Text | None = None
    """Required."""
    outputs_: Dynamic[Items[Text]] | None = None

    @property
    def outputs(self) -> EvalOutputs:
        return EvalOutputs(self._output_root, self.id)


class FileTransformOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class FileTransform(BaseTask):
    """``io.kestra.plugin.graalvm.ruby.FileTransform``."""

    from_: Text | None = None
    """Required."""
    script: Text | None = None
    """Required."""
    concurrent: Dynamic[Int] | None = None

    @property
    def outputs(self) -> FileTransformOutputs:
        return FileTransformOutputs(self._output_root, self.id)
