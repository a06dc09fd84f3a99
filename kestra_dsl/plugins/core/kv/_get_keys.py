# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["GetKeys", "GetKeysOutputs"]


class GetKeysOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"keys": "keys"}
    keys: Reference


class GetKeys(BaseTask):
    """``io.kestra.plugin.core.kv.GetKeys``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.kv.GetKeys",
    )

    namespace: Text | None = None
    """Default: {{ flow.namespace }}."""
    prefix: Text | None = None

    @property
    def outputs(self) -> GetKeysOutputs:
        return GetKeysOutputs(self._output_root, self.id)
