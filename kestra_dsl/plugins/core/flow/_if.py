# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.containers import Branches
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["If", "IfOutputs"]


class IfOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"evaluation_result": "evaluationResult"}
    evaluation_result: Reference


class If(Branches):
    """``io.kestra.plugin.core.flow.If``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.flow.If",
        required=("then",),
        required_in={"condition": ("2.0",)},
        aliases=("io.kestra.core.tasks.flows.If",),
    )

    _children = ("then", "else_", "errors", "finally_")

    then: Items[One[BaseTask]] | None = None
    """Required."""
    condition: Text | None = None
    else_: Items[One[BaseTask]] | None = None
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None

    @property
    def outputs(self) -> IfOutputs:
        return IfOutputs(self._output_root, self.id)
