# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Eval", "EvalOutputs"]


class EvalOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"outputs_": "outputs", "result": "result"}
    outputs_: Reference
    result: Reference


class Eval(BaseTask):
    """``io.kestra.plugin.scripts.nashorn.Eval``. Deprecated."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.scripts.nashorn.Eval",
        versions=("1.3",),
        known=("1.3",),
        deprecated=True,
    )

    outputs_: Dynamic[Items[Text]] | None = None
    script: Text | None = None

    @property
    def outputs(self) -> EvalOutputs:
        return EvalOutputs(self._output_root, self.id)
