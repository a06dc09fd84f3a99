# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Delete", "DeleteOutputs"]


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted": "deleted"}
    deleted: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.core.state.Delete``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.kv.Delete."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.state.Delete",
        versions=("1.1", "1.3"),
        deprecated=True,
        aliases=("io.kestra.core.tasks.states.Delete",),
        replaced_by="io.kestra.plugin.core.kv.Delete",
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
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)
