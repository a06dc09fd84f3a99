# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["DeduplicateItems", "DeduplicateItemsOutputs"]


class DeduplicateItemsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"dropped_items_total": "droppedItemsTotal", "num_keys": "numKeys", "processed_items_total": "processedItemsTotal", "uri": "uri"}
    dropped_items_total: Reference
    num_keys: Reference
    processed_items_total: Reference
    uri: Reference


class DeduplicateItems(BaseTask):
    """``io.kestra.plugin.core.storage.DeduplicateItems``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.storage.DeduplicateItems",
        required=("expr", "from_"),
        aliases=("io.kestra.core.tasks.storages.DeduplicateItems",),
    )

    expr: Text | None = None
    """Required."""
    from_: Text | None = None
    """Required."""

    @property
    def outputs(self) -> DeduplicateItemsOutputs:
        return DeduplicateItemsOutputs(self._output_root, self.id)
