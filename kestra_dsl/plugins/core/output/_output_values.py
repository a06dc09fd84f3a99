# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["OutputValues", "OutputValuesOutputs"]


class OutputValuesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"values": "values"}
    values: Reference


class OutputValues(BaseTask):
    """``io.kestra.plugin.core.output.OutputValues``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.output.OutputValues",
    )

    values: Dynamic[Map[Data]] | None = None

    @property
    def outputs(self) -> OutputValuesOutputs:
        return OutputValuesOutputs(self._output_root, self.id)
