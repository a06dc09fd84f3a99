# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.transform.jsonata``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "TransformItems",
    "TransformValue",
]

PREFIX = "io.kestra.plugin.transform.jsonata"


def _TransformItems():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TransformItemsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"processed_items_total": "processedItemsTotal", "uri": "uri"}
        processed_items_total: Reference
        uri: Reference
    class TransformItems(BaseTask):
        """``io.kestra.plugin.transform.jsonata.TransformItems``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.transform.jsonata.TransformItems",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("expression", "from_"),
        )
        from_: Text | None = None
        expression: Text | None = None
        explode_array: Dynamic[Bool] | None = None
        max_depth: Dynamic[Int] | None = None
        @property
        def outputs(self) -> TransformItemsOutputs:
            return TransformItemsOutputs(self._output_root, self.id)
    return TransformItems


def _TransformValue():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TransformValueOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"value": "value"}
        value: Reference
    class TransformValue(BaseTask):
        """``io.kestra.plugin.transform.jsonata.TransformValue``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.transform.jsonata.TransformValue",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("expression", "from_"),
        )
        from_: Text | None = None
        expression: Text | None = None
        max_depth: Dynamic[Int] | None = None
        @property
        def outputs(self) -> TransformValueOutputs:
            return TransformValueOutputs(self._output_root, self.id)
    return TransformValue


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _TransformItems,
        _TransformValue,
    ),
)
