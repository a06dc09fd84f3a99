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
    """``io.kestra.plugin.transform.jsonata.TransformItems``.

    A task. In Kestra 1.3, 2.0. From plugin-transform 1.5.7. Required: id, from_, expression.
    https://kestra.io/plugins/plugin-transform/jsonata/io.kestra.plugin.transform.jsonata.transformitems
    """

    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    expression: Text | None = None
    """Text, or an expression. Required."""
    explode_array: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    max_depth: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""

    @property
    def outputs(self) -> TransformItemsOutputs:
        return TransformItemsOutputs(self._output_root, self.id)


class TransformValueOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"value": "value"}
    value: Reference


class TransformValue(BaseTask):
    """``io.kestra.plugin.transform.jsonata.TransformValue``.

    A task. In Kestra 1.3, 2.0. From plugin-transform 1.5.7. Required: id, from_, expression.
    https://kestra.io/plugins/plugin-transform/jsonata/io.kestra.plugin.transform.jsonata.transformvalue
    """

    from_: Text | None = None
    """Text, or an expression. Required."""
    expression: Text | None = None
    """Text, or an expression. Required."""
    max_depth: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""

    @property
    def outputs(self) -> TransformValueOutputs:
        return TransformValueOutputs(self._output_root, self.id)
