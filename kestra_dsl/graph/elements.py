"""Graphs as data: nodes, groups of nodes, and the edges between them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from kestra_dsl.diagnostics.origin import Origin

__all__ = ["Edge", "EdgeKind", "Graph", "GraphNode", "Group", "Member", "NodeKind", "members_in"]

NodeKind: TypeAlias = Literal["task", "subflow", "trigger", "condition", "flow"]
EdgeKind: TypeAlias = Literal["order", "trigger", "data", "call", "follow", "share"]
"""
In the graph of a flow: ``order`` of tasks, what a ``trigger`` starts, outputs that are read (``data``). In the graph of
a project: the flows that a ``trigger`` starts, a ``call`` by a subflow task, flows that ``follow`` others by a Flow
trigger, and flows that ``share`` a key or file.
"""


class GraphNode(NamedTuple):
    """A task without tasks of its own, a trigger, the condition of a container, or a flow of a project."""

    id: str
    """Unique in the graph: letters, digits and underscores."""
    kind: NodeKind
    title: str
    """The id of the task, trigger or flow; the text of a condition."""
    type: str = ""
    """The Kestra type of a task or trigger."""
    details: tuple[str, ...] = ()
    """What else to show, such as the cron expression of a schedule."""
    origin: Origin | None = None
    calls: str | None = None
    """The ``namespace/id`` of the flow that a subflow task calls, or that a node of a project is."""


class Group(NamedTuple):
    """A task with tasks of its own, tasks that run together, such as those in ``errors``, or a namespace."""

    id: str
    title: str
    """The id of the task, or the name of the block or namespace."""
    members: tuple[Member, ...]
    type: str = ""
    """The Kestra type; empty for a block or namespace."""
    details: tuple[str, ...] = ()
    origin: Origin | None = None


Member: TypeAlias = "GraphNode | Group"


class Edge(NamedTuple):
    """An arrow between two members of a graph.

    The ends of an ``order`` or ``trigger`` are in the same group.
    """

    source: str
    target: str
    kind: EdgeKind = "order"
    label: str = ""


class Graph(NamedTuple):
    """The tasks and triggers of a flow, or the flows of a project, and the edges between them."""

    name: str
    """``namespace/id`` of a flow, the id of a flow without a namespace, or the name of a project."""
    members: tuple[Member, ...]
    edges: tuple[Edge, ...]
    kind: Literal["flow", "project"] = "flow"

    def to_dict(self) -> dict[str, Any]:
        """Convert the graph to plain data, for JSON."""
        return {
            "name": self.name,
            "kind": self.kind,
            "members": [_plain(member) for member in self.members],
            "edges": [edge._asdict() for edge in self.edges],
        }


def members_in(graph: Graph) -> Iterator[Member]:
    """Yield all nodes and groups of a graph, a group before its members.

    Args:
        graph: The graph.
    """
    ahead = [*reversed(graph.members)]
    while ahead:
        member = ahead.pop()
        yield member
        if isinstance(member, Group):
            ahead += reversed(member.members)


def _plain(member: Member) -> dict[str, Any]:
    plain: dict[str, Any] = {"id": member.id, "title": member.title, "type": member.type}
    plain["details"] = [*member.details]
    if member.origin is not None:
        plain["origin"] = {"file": member.origin.file, "line": member.origin.line}
    if isinstance(member, Group):
        plain["members"] = [_plain(inner) for inner in member.members]
        return plain
    plain["kind"] = member.kind
    if member.calls is not None:
        plain["calls"] = member.calls
    return plain
