# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Items, One
from kestra_dsl.models._time_window import TimeWindow
from kestra_dsl.plugins.core.trigger._flow_execution_filter import FlowExecutionFilter
from kestra_dsl.plugins.core.trigger._flow_upstream_flow import FlowUpstreamFlow

__all__ = ["FlowPreconditions"]


class FlowPreconditions(Node):
    """Part of other types: ``io.kestra.plugin.core.trigger.Flow-Preconditions``. In Kestra 1.1, 1.3."""

    _kestra = TypeFacts(
        versions=("1.1", "1.3"),
    )

    id: str
    flows: Items[One[FlowUpstreamFlow]] | None = None
    reset_on_success: Bool | None = None
    """Default: true."""
    time_window: One[TimeWindow] | None = None
    """Default: {'type': 'duration_window'}."""
    where: Items[One[FlowExecutionFilter]] | None = None
