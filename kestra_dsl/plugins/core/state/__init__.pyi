# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.state``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Delete",
    "Get",
    "Set",
]

PREFIX: str


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted": "deleted"}
    deleted: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.core.state.Delete``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.kv.Delete.

    A task. Required: id.
    https://kestra.io/plugins/core/state/io.kestra.plugin.core.state.delete
    """

    error_on_missing: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    name: Text | None = None
    """Text, or an expression. Default: default."""
    namespace: Dynamic[Bool] | None = None
    """Kestra namespace. True or false, or an expression. Default: false."""
    taskrun_value: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "data": "data"}
    count: Reference
    data: Reference


class Get(BaseTask):
    """``io.kestra.plugin.core.state.Get``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.kv.Get.

    A task. Required: id.
    https://kestra.io/plugins/core/state/io.kestra.plugin.core.state.get
    """

    error_on_missing: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    name: Text | None = None
    """Text, or an expression. Default: default."""
    namespace: Dynamic[Bool] | None = None
    """Kestra namespace. True or false, or an expression. Default: false."""
    taskrun_value: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class SetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "key": "key"}
    count: Reference
    key: Reference


class Set(BaseTask):
    """``io.kestra.plugin.core.state.Set``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.kv.Set.

    A task. Required: id.
    https://kestra.io/plugins/core/state/io.kestra.plugin.core.state.set
    """

    data: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    name: Text | None = None
    """Text, or an expression. Default: default."""
    namespace: Dynamic[Bool] | None = None
    """Kestra namespace. True or false, or an expression. Default: false."""
    taskrun_value: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> SetOutputs:
        return SetOutputs(self._output_root, self.id)
