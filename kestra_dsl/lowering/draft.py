"""A flow as plain data on its way to one Kestra version."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from kestra_dsl.catalog.versions import version_of
from kestra_dsl.diagnostics.origin import Origin
from kestra_dsl.errors import DefinitionError
from kestra_dsl.lowering.rendered import TrackedMapping, is_defaulted, node_of

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node
    from kestra_dsl.lowering.rendered import Rendered

__all__ = ["Draft", "Part", "Place", "renamed"]

Part = dict[str, Any]


class Place(NamedTuple):
    """One mapping of a flow, and the node that it is, or is a part of."""

    part: Part
    node: Node


class Draft:
    """What is lowered, in place, and what is needed to say where something stands."""

    __slots__ = ("data", "flow", "target", "version")

    def __init__(self, flow: Flow, rendered: Rendered, target: str) -> None:
        self.flow = flow
        self.data = rendered.data
        self.target = target
        self.version = version_of(target)

    def places(self) -> list[Place]:
        """Every mapping of the flow, parents first."""
        found: list[Place] = []
        self._collect(self.data, self.flow, found)
        return found

    def _collect(self, value: Any, node: Node, found: list[Place]) -> None:
        if isinstance(value, dict):
            node = node_of(value) or node
            found.append(Place(value, node))
            inside: Iterable[Any] = value.values()
        else:
            inside = value
        for item in inside:
            if isinstance(item, (dict, list)):
                self._collect(item, node, found)

    def nearest_node(self, part: Part) -> Node:
        """The node that a mapping is, or is a part of."""
        return next((place.node for place in self.places() if place.part is part), self.flow)

    def refuse(self, node: Node, message: str, hint: str | None, part: Part | None = None, name: str = "") -> NoReturn:
        """Stop, because the target has nothing that means the same."""
        if part is not None and is_defaulted(part, name):
            message += "; a plugin default gives it"
        raise DefinitionError(message, hint=hint, origin=Origin(*node._origin))


def renamed(part: Part, old: str, new: str) -> None:
    """Give a property another name, at its place."""
    moved = {new if key == old else key: value for key, value in part.items()}
    part.clear()
    part.update(moved)
    if isinstance(part, TrackedMapping) and old in part.defaulted:
        part.defaulted = {*part.defaulted, new}
