"""Every node of a flow with the task or trigger that it belongs to and its position."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.checks.execution_order import Position, Slot
from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.lowering.resolving import Around

__all__ = ["VisitedNode", "visit"]


class VisitedNode(NamedTuple):
    """A node of a flow and where it is."""

    node: Node
    owner: Node
    """The task or trigger that the node is or belongs to, otherwise the flow."""
    containers: Around
    """The containers around that task, the outermost first, each with the field that contains it."""
    position: Position
    """Of that task; empty for what is not in a block of tasks."""


def visit(flow: Flow) -> list[VisitedNode]:
    """Every node of a flow, parents first."""
    found: list[VisitedNode] = []
    _visit(VisitedNode(flow, flow, (), ()), found)
    return found


def _visit(visited: VisitedNode, found: list[VisitedNode]) -> None:
    found.append(visited)
    for field, value in visited.node.__dict__.items():
        if value is not None and value.__class__ is not str:
            _visit_value(value, field, None, visited, found)


def _visit_value(value: Any, field: str, key: str | None, parent: VisitedNode, found: list[VisitedNode]) -> None:
    if isinstance(value, Node):
        _visit(_child(value, field, key, parent, len(found)), found)
    elif isinstance(value, list):
        for item in value:
            if item.__class__ is not str:
                _visit_value(item, field, key, parent, found)
    elif isinstance(value, dict):
        for name, item in value.items():
            if item.__class__ is not str:
                _visit_value(item, field, name, parent, found)


def _child(node: Node, field: str, key: str | None, parent: VisitedNode, index: int) -> VisitedNode:
    """``index`` grows with each node that is visited."""
    owner = parent.owner
    if isinstance(node, BaseTask):
        is_in_block = field in parent.node._children
        if parent.node is not owner:
            field = "tasks"  # of the Dag, whose wrapper is between the two
        is_placed = is_in_block and (parent.position or not isinstance(owner, (BaseTask, BaseTrigger)))
        position = (*parent.position, Slot(owner, field, key, index, node)) if is_placed else ()
        containers = (*parent.containers, (owner, field)) if isinstance(owner, BaseTask) else ()
        return VisitedNode(node, node, containers, position)
    if isinstance(node, BaseTrigger):
        return VisitedNode(node, node, (), ())
    return VisitedNode(node, owner, parent.containers, parent.position)
