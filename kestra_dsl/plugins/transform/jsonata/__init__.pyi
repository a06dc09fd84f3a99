# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.transform.jsonata``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "TransformItems",
    "TransformValue",
]

PREFIX: str


class TransformItemsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"processed_items_total": "processedItemsTotal", "uri": "uri"}
    processed_items_total: Reference
    uri: Reference


class TransformItems(BaseTask):
    """``io.kestra.plugin.transform.jsonata.TransformItems``."""

    from_: Text | None = None
    """Required."""
    expression: Text | None = None
    """Required."""
    explode_array: Dynamic[Bool] | None = None
    """Default: true."""
    max_depth: Dynamic[Int] | None = None
    """Default: 1000."""

    @property
    def outputs(self) -> TransformItemsOutputs:
        return TransformItemsOutputs(self._output_root, self.id)


class TransformValueOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"value": "value"}
    value: Reference


class TransformValue(BaseTask):
    """``io.kestra.plugin.transform.jsonata.TransformValue``."""

    from_: Text | None = None
    """Required."""
    expression: Text | None = None
    """Required."""
    max_depth: Dynamic[Int] | None = None
    """Default: 1000."""

    @property
    def outputs(self) -> TransformValueOutputs:
        return TransformValueOutputs(self._output_root, self.id)
