"""Build the graph of a flow: the order of its tasks, and which tasks read outputs of others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeAlias

from kestra_dsl.catalog.facts import types
from kestra_dsl.catalog.versions import DEFAULT
from kestra_dsl.checks.checked_flow import CheckedFlow
from kestra_dsl.checks.execution_order import is_within
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.core.flow_rendering import too_deep
from kestra_dsl.core.names import full_name
from kestra_dsl.expressions.placeholders import readable
from kestra_dsl.graph.calls import SUBFLOW_TYPES, called_flow
from kestra_dsl.graph.elements import Edge, EdgeKind, Graph, GraphNode, Group, Member

if TYPE_CHECKING:
    from kestra_dsl.checks.execution_order import Position, Slot
    from kestra_dsl.checks.template_usage import Read
    from kestra_dsl.checks.visiting import VisitedNode
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node

__all__ = ["flow_graph", "output_reads"]

_CORE = "io.kestra.plugin.core.flow."
_IF, _SWITCH, _DAG, _LOOP_UNTIL = (_CORE + name for name in ("If", "Switch", "Dag", "LoopUntil"))
_CONCURRENT = (_CORE + "Parallel", _CORE + "EachParallel")

# The title of a block, and the label of the arrow that leads to it.
_STAGES = {
    "errors": ("errors", "on failure"),
    "finally_": ("finally", "at the end"),
    "after_execution": ("afterExecution", "after the end"),
    "on_pause": ("onPause", "while paused"),
}
_MOST_CHARACTERS = 60
_MOST_NAMED = 3


def flow_graph(flow: Flow, target: str = DEFAULT, *, data: bool = True) -> Graph:
    """Build the graph of a flow.

    Args:
        flow: The flow.
        target: The Kestra version that decides which templates read which outputs.
        data: Whether to add an edge wherever a task reads an output of another one.

    Returns:
        The graph.

    Raises:
        DefinitionError: The flow is nested too deeply.
    """
    try:
        return _Building(CheckedFlow(flow, target)).graph(flow, data=data)
    except RecursionError:
        raise too_deep(flow) from None


_Blocks: TypeAlias = "dict[tuple[str, str | None], list[VisitedNode]]"
"""Field, and key of a field with cases, to the tasks of the block."""


class _Building:
    """A graph that is being built."""

    def __init__(self, checked: CheckedFlow) -> None:
        self.checked = checked
        self.open: list[list[Member]] = [[]]
        """The members of the graph, and of each group that is being built."""
        self.edges: list[Edge] = []
        self.ids: dict[Position, str] = {}
        """The id of each task in the graph."""
        self.conditions: dict[Position, str] = {}
        """The id of the condition of each container that has one."""
        self.taken: set[str] = set()
        self.children: dict[Position, list[VisitedNode]] = {}
        for task in checked.all_tasks:
            self.children.setdefault(task.position[:-1], []).append(task)

    def graph(self, flow: Flow, *, data: bool) -> Graph:
        start = self.stages(self.checked.visited[0], "flow")
        for trigger in flow.triggers or ():
            id_ = self.id(f"trigger_{trigger.id}")
            type_ = type_of(trigger) or ""
            self.add(GraphNode(id_, "trigger", str(trigger.id), type_, _schedule(trigger), trigger.origin))
            if start is not None:
                self.edge(id_, start, kind="trigger")
        if data:
            self.reads()
        return Graph(full_name(flow), tuple(self.open[0]), tuple(self.edges))

    def id(self, wanted: str) -> str:
        """An id of plain characters, with a prefix that no keyword of Mermaid has."""
        plain = base = re.sub(r"[^A-Za-z0-9]+", "_", wanted).strip("_")
        number = 1
        while plain.lower() in self.taken:
            number += 1
            plain = f"{base}_{number}"
        self.taken.add(plain.lower())
        return plain

    def add(self, member: Member) -> None:
        self.open[-1].append(member)

    def members(self) -> tuple[Member, ...]:
        """End the group that was opened last."""
        return tuple(self.open.pop())

    def edge(self, source: str, target: str, label: str = "", kind: EdgeKind = "order") -> None:
        self.edges.append(Edge(source, target, kind, label))

    def blocks(self, parent: VisitedNode) -> _Blocks:
        found: _Blocks = {}
        fields = (*parent.node._children, "tasks")
        for task in sorted(self.children.get(parent.position, ()), key=lambda task: fields.index(_slot(task).field)):
            found.setdefault((_slot(task).field, _slot(task).key), []).append(task)
        return found

    def stages(self, parent: VisitedNode, wanted: str) -> str | None:
        """Add what a flow or a container runs, and what follows a failure or the end. Returns where it starts."""
        blocks = self.blocks(parent)
        main = {block: tasks for block, tasks in blocks.items() if block[0] not in _STAGES}
        later = {block: tasks for block, tasks in blocks.items() if block[0] in _STAGES}
        if not later:
            return self.body(parent, main, wanted)
        body = self.id(f"{wanted}_tasks")
        self.open.append([])
        start = self.body(parent, main, wanted)
        self.add(Group(body, "tasks", self.members()))
        last = body
        for field, (title, text) in _STAGES.items():
            tasks = later.get((field, None))
            if tasks is None:
                continue
            stage = self.id(f"{wanted}_{title}")
            self.open.append([])
            self.sequence(tasks)
            self.add(Group(stage, title, self.members()))
            self.edge(last if field == "after_execution" else body, stage, text)
            last = stage if field == "finally_" else last
        return body if start is not None else None

    def body(self, parent: VisitedNode, blocks: _Blocks, wanted: str) -> str | None:
        """Add the main blocks of a flow or a container. Returns where they start."""
        type_ = type_of(parent.node)
        if type_ in (_IF, _SWITCH):
            return self.branches(parent, blocks, wanted)
        start: str | None = None
        for (field, _), tasks in blocks.items():
            if type_ == _DAG and field == "tasks":
                first = self.dag(parent.node, tasks)
            elif type_ in _CONCURRENT and field == "tasks":
                first, *_ = [self.task(task) for task in tasks]
            else:
                first, last = self.sequence(tasks)
                if type_ == _LOOP_UNTIL and field == "tasks":
                    condition = self.condition(parent, wanted, parent.node.__dict__.get("condition"))
                    self.edge(last, condition)
                    self.edge(condition, first, "not yet")
            start = start or first
        return start

    def sequence(self, tasks: list[VisitedNode]) -> tuple[str, str]:
        ids = [self.task(task) for task in tasks]
        for one, other in pairwise(ids):
            self.edge(one, other)
        return ids[0], ids[-1]

    def dag(self, dag: Node, tasks: list[VisitedNode]) -> str:
        ids = {_slot(task).task.id: self.task(task) for task in tasks}
        for item in dag.__dict__["tasks"]:
            for before in item.depends_on or ():
                if item.task is not None and before in ids:
                    self.edge(ids[before], ids[item.task.id])
        return next(iter(ids.values()))

    def branches(self, parent: VisitedNode, blocks: _Blocks, wanted: str) -> str:
        values = parent.node.__dict__
        condition = self.condition(parent, wanted, values.get("condition", values.get("value")))
        for (field, key), tasks in blocks.items():
            first, _ = self.sequence(tasks)
            self.edge(condition, first, field.rstrip("_") if key is None else key)
        return condition

    def condition(self, parent: VisitedNode, wanted: str, text: Any) -> str:
        id_ = self.id(f"{wanted}_asks")
        self.add(GraphNode(id_, "condition", _readable(text) or "?", origin=parent.node.origin))
        self.conditions[parent.position] = id_
        return id_

    def task(self, task: VisitedNode) -> str:
        node = _slot(task).task
        type_ = type_of(node) or ""
        details = ("disabled",) if node.disabled is True else ()
        id_ = self.id(f"task_{node.id}")
        if task.position in self.children:
            self.open.append([])
            self.stages(task, f"task_{node.id}")
            self.add(Group(id_, node.id, self.members(), type_, details, node.origin))
        elif type_ in SUBFLOW_TYPES:
            called = called_flow(node, self.checked.flow.namespace)
            self.add(GraphNode(id_, "subflow", node.id, type_, details, node.origin, called))
        else:
            self.add(GraphNode(id_, "task", node.id, type_, details, node.origin))
        self.ids[task.position] = id_
        return id_

    def reads(self) -> None:
        """Add edges from the tasks whose outputs are read to those that read them."""
        found: dict[tuple[str, str], dict[str, None]] = {}
        for reader in self.checked.visited:
            end = self.ids.get(reader.position)
            if reader.node is reader.owner:
                end = self.conditions.get(reader.position, end)
            if end is None:
                continue
            for read in output_reads(reader, self.checked):
                source = self.checked.tasks.get(read.first or "")
                if source is not None and not self.is_inside(source, reader):
                    found.setdefault((self.ids[source.position], end), {})[_output(read, source.node)] = None
        for (start, end), outputs in found.items():
            named = [name for name in outputs if name]
            text = ", ".join(named[:_MOST_NAMED]) + (", ..." if len(named) > _MOST_NAMED else "")
            self.edge(start, end, text, kind="data")

    def is_inside(self, source: VisitedNode, reader: VisitedNode) -> bool:
        """Whether one of two tasks is in the other's group: an edge between them cannot be drawn."""
        if source.position == reader.position or is_within(reader.position, source.position):
            return True
        has_condition = reader.node is reader.owner and reader.position in self.conditions
        return is_within(source.position, reader.position) and not has_condition


def _slot(task: VisitedNode) -> Slot:
    return task.position[-1]


def output_reads(visited: VisitedNode, checked: CheckedFlow) -> Iterator[Read]:
    """Yield the outputs that the templates of a node read, also through variables that they render.

    Args:
        visited: The node.
        checked: The flow that it belongs to.
    """
    for template in checked.templates(visited):
        yield from template.usage.reads.get("outputs", ())
        for read in template.usage.reads.get("vars", ()):
            if read.is_rendered:
                yield from checked.variable_outputs.get(read.first or "", ())


def _output(read: Read, task: Node) -> str:
    """The name of the output that is read, after the values of iterations."""
    steps = [step for step in read.path[1:] if isinstance(step, str)]
    known = types().get(type_of(task) or "", {}).get("outputs", {})
    return next((step for step in steps if step in known), steps[0] if steps else "")


def _schedule(trigger: Node) -> tuple[str, ...]:
    cron = trigger.__dict__.get("cron")
    return (cron,) if isinstance(cron, str) else ()


def _readable(value: Any) -> str:
    """A condition for people, without the braces around all of it."""
    text = " ".join(readable(str(value)).split()) if value is not None else ""
    whole = re.fullmatch(r"\{\{\s*((?:(?!\}\}).)*?)\s*\}\}", text)
    text = whole[1] if whole else text
    return text if len(text) <= _MOST_CHARACTERS else text[: _MOST_CHARACTERS - 3] + "..."
