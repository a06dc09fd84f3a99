"""What starts the flows of a project: their schedules, webhooks and other triggers, as nodes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.core.class_facts import type_of
from kestra_dsl.graph.elements import Edge, GraphNode

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["FLOW_TRIGGER", "Started", "started"]

FLOW_TRIGGER = "io.kestra.plugin.core.trigger.Flow"
_MOST_TRIGGERS = 4
# One node for more flows would make a column that is too high to read.
_MOST_STARTED = 12


class Started(NamedTuple):
    """A node for a trigger, and the edges to the flows that it starts."""

    namespace: str
    """The namespace of these flows."""
    node: GraphNode
    edges: list[Edge]


def started(flows: Mapping[str, Flow], follows: Collection[str]) -> Iterator[Started]:
    """Yield a node for each trigger, and one for all flows of a namespace that have the same schedule.

    Args:
        flows: The flows by the id of their node.
        follows: The ids of those that have an edge from a flow that they follow. Their Flow triggers get no node.
    """
    found: dict[tuple[str, str, str], list[str]] = {}
    for id_, flow in flows.items():
        for number, (title, is_shared) in enumerate(_triggers(flow, is_following=id_ in follows)):
            starts = found.setdefault((flow.namespace or "", title, "" if is_shared else f"{id_} {number}"), [])
            if id_ not in starts:
                starts.append(id_)
    number = 0
    for (namespace, title, _), starts in found.items():
        for first in range(0, len(starts), _MOST_STARTED):
            node = GraphNode(f"trigger_{number}", "trigger", title)
            number += 1
            some = starts[first : first + _MOST_STARTED]
            yield Started(namespace, node, [Edge(node.id, id_, "trigger") for id_ in some])


def _triggers(flow: Flow, *, is_following: bool) -> list[tuple[str, bool]]:
    """The title of each trigger, and whether flows with the same title share a node."""
    triggers = [one for one in flow.triggers or () if not (is_following and type_of(one) == FLOW_TRIGGER)]
    found = [_trigger(trigger) for trigger in triggers]
    more = len(found) - _MOST_TRIGGERS
    return found if more <= 1 else [*found[:_MOST_TRIGGERS], (f"{more} more triggers", False)]


def _trigger(trigger: Any) -> tuple[str, bool]:
    type_ = type_of(trigger) or "trigger"
    if type_ == FLOW_TRIGGER:
        return "Flow trigger", False
    name = type_.removeprefix("io.kestra.plugin.").removeprefix("core.trigger.")
    cron, timezone = trigger.__dict__.get("cron"), trigger.__dict__.get("timezone")
    if not isinstance(cron, str):
        return name, False
    return " ".join([name, cron, *([timezone] if isinstance(timezone, str) else [])]), True
