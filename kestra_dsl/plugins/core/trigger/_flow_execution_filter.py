# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Items, One
from kestra_dsl.plugins.core.trigger._flow_filter import FlowFilter

__all__ = ["FlowExecutionFilter"]


class FlowExecutionFilter(Node):
    """Part of other types: ``io.kestra.plugin.core.trigger.Flow-ExecutionFilter``. In Kestra 1.1, 1.3."""

    _kestra = TypeFacts(
        versions=("1.1", "1.3"),
        required=("filters",),
    )

    id: str
    filters: Items[One[FlowFilter]] | None = None
    """Required."""
    operand: Literal["AND", "OR"] | None = None
    """Default: AND."""
