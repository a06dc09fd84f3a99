# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.output``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "OutputValues",
]

PREFIX = "io.kestra.plugin.core.output"


def _OutputValues():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
    return OutputValues


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _OutputValues,
    ),
)
