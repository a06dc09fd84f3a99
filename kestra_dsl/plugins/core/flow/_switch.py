# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.containers import Cases
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Switch", "SwitchOutputs"]


class SwitchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"defaults": "defaults", "value": "value"}
    defaults: Reference
    value: Reference


class Switch(Cases):
    """``io.kestra.plugin.core.flow.Switch``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.flow.Switch",
        required=("value",),
        aliases=("io.kestra.core.tasks.flows.Switch",),
    )

    _children = ("cases", "defaults", "errors", "finally_")

    value: Text | None = None
    """Required."""
    cases: Map[Items[One[BaseTask]]] | None = None
    defaults: Items[One[BaseTask]] | None = None
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None

    @property
    def outputs(self) -> SwitchOutputs:
        return SwitchOutputs(self._output_root, self.id)
