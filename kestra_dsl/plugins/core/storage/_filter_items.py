# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["FilterItems", "FilterItemsOutputs"]


class FilterItemsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"dropped_items_total": "droppedItemsTotal", "processed_items_total": "processedItemsTotal", "uri": "uri"}
    dropped_items_total: Reference
    processed_items_total: Reference
    uri: Reference


class FilterItems(BaseTask):
    """``io.kestra.plugin.core.storage.FilterItems``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.storage.FilterItems",
        required=("filter_condition", "from_"),
        aliases=("io.kestra.core.tasks.storages.FilterItems",),
    )

    filter_condition: Text | None = None
    """Required."""
    from_: Text | None = None
    """Required."""
    error_or_null_behavior: Dynamic[Literal["FAIL", "INCLUDE", "EXCLUDE"]] | None = None
    """Default: FAIL."""
    filter_type: Dynamic[Literal["INCLUDE", "EXCLUDE"]] | None = None
    """Default: INCLUDE."""

    @property
    def outputs(self) -> FilterItemsOutputs:
        return FilterItemsOutputs(self._output_root, self.id)
