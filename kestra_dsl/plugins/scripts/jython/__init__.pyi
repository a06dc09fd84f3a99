# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.scripts.jython``."""

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
    """``io.kestra.plugin.scripts.jython.Eval``. Deprecated."""

    outputs_: Dynamic[Items[Text]] | None = None
    script: Text | None = None

    @property
    def outputs(self) -> EvalOutputs:
        return EvalOutputs(self._output_root, self.id)


class FileTransformOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class FileTransform(BaseTask):
    """``io.kestra.plugin.scripts.jython.FileTransform``. Deprecated."""

    from_: Text | None = None
    """Required."""
    concurrent: Int | None = None
    """At least 2."""
    script: Text | None = None

    @property
    def outputs(self) -> FileTransformOutputs:
        return FileTransformOutputs(self._output_root, self.id)
