"""Every node of a flow with the task or trigger that it belongs to and its position."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.checks.execution_order import Position, Slot
from kestra_dsl.checks.property_templates import TemplateText, may_use_variables
from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.core.shapes import Shape, shape_of
from kestra_dsl.yaml import MAX_DEPTH

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
    """The position of that task; empty for nodes outside of blocks of tasks."""
    shape: Shape
    """The class of the node and the properties that it has."""
    texts: list[TemplateText]
    """The texts with expressions or references directly in the node."""


def visit(flow: Flow) -> list[VisitedNode]:
    """Every node of a flow, parents first.

    Raises:
        RecursionError: Lists, mappings and nodes are nested deeper than a YAML file may be.
    """
    visits = _Visits()
    visits.node(VisitedNode(flow, flow, (), (), shape_of(flow), []), 1)
    return visits.found


_SCALARS = frozenset((bool, int, float, type(None)))
_NEVER_RENDERED = frozenset(("id", "description", "display_name", "type", "namespace", "name"))


class _Visits:
    """``depth`` counts the nodes, lists and mappings around a value."""

    __slots__ = ("found",)

    def __init__(self) -> None:
        self.found: list[VisitedNode] = []

    def node(self, visited: VisitedNode, depth: int) -> None:
        index, shape, values = len(self.found), visited.shape, visited.node.__dict__
        self.found.append(visited)
        absent = False
        for field in shape.names:
            value = values[field]
            if value.__class__ is str:
                if field not in _NEVER_RENDERED and may_use_variables(value):
                    visited.texts.append(TemplateText(value, field))
            elif value is None:
                absent = True
            elif value.__class__ not in _SCALARS:
                self.value(value, field, None, visited, depth)
        if absent:
            self.found[index] = visited._replace(shape=shape.present(values))

    def value(self, value: Any, field: str, key: str | None, parent: VisitedNode, depth: int) -> None:
        """``key`` is the outermost key of a mapping that the value is in."""
        if depth >= MAX_DEPTH:
            raise RecursionError
        if isinstance(value, list):
            for item in value:
                if item.__class__ is str:
                    self.text(item, field, key, parent)
                elif item.__class__ not in _SCALARS:
                    self.value(item, field, key, parent, depth + 1)
        elif isinstance(value, dict):
            is_generic = key is None and field == "properties" and parent.node._verbatim
            for name, item in value.items():
                if not is_generic:  # otherwise the names are those of properties
                    self.text(name, field, key, parent)
                if item.__class__ is str:
                    self.text(item, field, key or name, parent)
                elif item.__class__ not in _SCALARS:
                    self.value(item, field, key or name, parent, depth + 1)
        elif isinstance(value, Node):
            self.node(_child(value, field, key, parent, len(self.found)), depth + 1)

    def text(self, text: str, field: str, key: str | None, parent: VisitedNode) -> None:
        if field not in _NEVER_RENDERED and may_use_variables(text):
            is_generic = field == "properties" and parent.node._verbatim
            parent.texts.append(TemplateText(text, field, key if is_generic else None))


def _child(node: Node, field: str, key: str | None, parent: VisitedNode, index: int) -> VisitedNode:
    """``index`` grows with each node that is visited."""
    owner = parent.owner
    if node._is_task:
        is_in_block = field in parent.node._children
        if parent.node is not owner:
            field = "tasks"  # of the Dag, whose wrapper is between the two
        is_placed = is_in_block and (parent.position or not (owner._is_task or isinstance(owner, BaseTrigger)))
        position = (*parent.position, Slot(owner, field, key, index, node)) if is_placed else ()
        containers = (*parent.containers, (owner, field)) if owner._is_task else ()
        return VisitedNode(node, node, containers, position, shape_of(node), [])
    if isinstance(node, BaseTrigger):
        return VisitedNode(node, node, (), (), shape_of(node), [])
    return VisitedNode(node, owner, parent.containers, parent.position, shape_of(node), [])
