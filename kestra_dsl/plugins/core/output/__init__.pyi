# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.output``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "OutputValues",
]

PREFIX: str


class OutputValuesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"values": "values"}
    values: Reference


class OutputValues(BaseTask):
    """``io.kestra.plugin.core.output.OutputValues``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id.
    https://kestra.io/plugins/core/output/io.kestra.plugin.core.output.outputvalues
    """

    values: Dynamic[Map[Data]] | None = None
    """The outputs of the task, by name. Mapping of names to any data, or an expression."""

    @property
    def outputs(self) -> OutputValuesOutputs:
        return OutputValuesOutputs(self._output_root, self.id)
