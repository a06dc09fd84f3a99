# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.graalvm.js``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Eval",
    "FileTransform",
]

PREFIX = "io.kestra.plugin.graalvm.js"


def _Eval():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class EvalOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"outputs_": "outputs", "result": "result"}
        outputs_: Reference
        result: Reference
    class Eval(BaseTask):
        """``io.kestra.plugin.graalvm.js.Eval``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.graalvm.js.Eval",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("script",),
        )
        script: Text | None = None
        outputs_: Dynamic[Items[Text]] | None = None
        @property
        def outputs(self) -> EvalOutputs:
            return EvalOutputs(self._output_root, self.id)
    return Eval


def _FileTransform():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class FileTransformOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class FileTransform(BaseTask):
        """``io.kestra.plugin.graalvm.js.FileTransform``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.graalvm.js.FileTransform",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "script"),
        )
        from_: Text | None = None
        script: Text | None = None
        concurrent: Dynamic[Int] | None = None
        @property
        def outputs(self) -> FileTransformOutputs:
            return FileTransformOutputs(self._output_root, self.id)
    return FileTransform


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Eval,
        _FileTransform,
    ),
)
