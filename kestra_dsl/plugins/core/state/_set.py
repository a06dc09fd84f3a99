# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Set", "SetOutputs"]


class SetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "key": "key"}
    count: Reference
    key: Reference


class Set(BaseTask):
    """``io.kestra.plugin.core.state.Set``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.kv.Set."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.state.Set",
        versions=("1.1", "1.3"),
        deprecated=True,
        aliases=("io.kestra.core.tasks.states.Set",),
        replaced_by="io.kestra.plugin.core.kv.Set",
    )

    data: Dynamic[Map[Data]] | None = None
    name: Text | None = None
    """Default: default."""
    namespace: Dynamic[Bool] | None = None
    """Default: false."""
    taskrun_value: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> SetOutputs:
        return SetOutputs(self._output_root, self.id)
