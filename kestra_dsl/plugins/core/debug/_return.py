# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Return", "ReturnOutputs"]


class ReturnOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"value": "value"}
    value: Reference


class Return(BaseTask):
    """``io.kestra.plugin.core.debug.Return``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.debug.Return",
        aliases=("io.kestra.core.tasks.debugs.Return",),
    )

    format: Text | None = None

    @property
    def outputs(self) -> ReturnOutputs:
        return ReturnOutputs(self._output_root, self.id)
