# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Get", "GetOutputs"]


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "data": "data"}
    count: Reference
    data: Reference


class Get(BaseTask):
    """``io.kestra.plugin.core.state.Get``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.kv.Get."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.state.Get",
        versions=("1.1", "1.3"),
        deprecated=True,
        aliases=("io.kestra.core.tasks.states.Get",),
        replaced_by="io.kestra.plugin.core.kv.Get",
    )

    error_on_missing: Dynamic[Bool] | None = None
    """Default: false."""
    name: Text | None = None
    """Default: default."""
    namespace: Dynamic[Bool] | None = None
    """Default: false."""
    taskrun_value: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)
