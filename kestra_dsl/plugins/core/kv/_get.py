# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Get", "GetOutputs"]


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"value": "value"}
    value: Reference


class Get(BaseTask):
    """``io.kestra.plugin.core.kv.Get``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.kv.Get",
        required=("key",),
    )

    key: Text | None = None
    """Required."""
    error_on_missing: Dynamic[Bool] | None = None
    """Default: false."""
    namespace: Text | None = None
    """Default: {{ flow.namespace }}."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)
