# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.containers import Container
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.core.flow._loop_until_check_frequency import LoopUntilCheckFrequency

__all__ = ["LoopUntil", "LoopUntilOutputs"]


class LoopUntilOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"iteration_count": "iterationCount"}
    iteration_count: Reference


class LoopUntil(Container):
    """``io.kestra.plugin.core.flow.LoopUntil``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.flow.LoopUntil",
        required=("condition", "tasks"),
        aliases=("io.kestra.plugin.core.flow.WaitFor",),
    )

    _children = ("tasks", "errors", "finally_")

    condition: Text | None = None
    """Required."""
    tasks: Items[One[BaseTask]] | None = None
    """Required."""
    check_frequency: One[LoopUntilCheckFrequency] | None = None
    """Default: {'interval': 'pt1m'}."""
    errors: Items[One[BaseTask]] | None = None
    fail_on_max_reached: Dynamic[Bool] | None = None
    """Default: false."""
    finally_: Items[One[BaseTask]] | None = None

    @property
    def outputs(self) -> LoopUntilOutputs:
        return LoopUntilOutputs(self._output_root, self.id)
