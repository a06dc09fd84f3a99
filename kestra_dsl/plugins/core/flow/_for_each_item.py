# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.containers import Handlers
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, DateTime, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.models._label import Label
from kestra_dsl.plugins.core.flow._for_each_item_batch import ForEachItemBatch

__all__ = ["ForEachItem"]


class ForEachItem(Handlers):
    """``io.kestra.plugin.core.flow.ForEachItem``. In Kestra 1.1, 1.3. Use io.kestra.plugin.core.flow.Loop over a Subflow (2.0)."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.flow.ForEachItem",
        versions=("1.1", "1.3"),
        required=("flow_id", "items", "namespace"),
        aliases=("io.kestra.core.tasks.flows.ForEachItem",),
        replaced_by="io.kestra.plugin.core.flow.Loop over a Subflow (2.0)",
    )

    _children = ("errors", "finally_")

    flow_id: Text | None = None
    """Required."""
    items: Text | None = None
    """Required."""
    namespace: Text | None = None
    """Required."""
    batch: One[ForEachItemBatch] | None = None
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None
    inherit_labels: Bool | None = None
    """Default: false."""
    inputs: Dynamic[Map[Data]] | None = None
    labels: Items[One[Label]] | Map[Data] | None = None
    restart_behavior: Literal["NEW_EXECUTION", "RETRY_FAILED"] | None = None
    """Default: RETRY_FAILED."""
    revision: Int | None = None
    schedule_date: Dynamic[DateTime] | None = None
    transmit_failed: Bool | None = None
    """Default: true."""
    wait: Bool | None = None
    """Default: true."""
