"""A flow as a Mermaid flowchart: the order of its tasks, and which tasks read outputs of others."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeAlias

from kestra_dsl.catalog.facts import types
from kestra_dsl.catalog.versions import DEFAULT
from kestra_dsl.checks.checked_flow import CheckedFlow
from kestra_dsl.checks.execution_order import is_within
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.expressions.placeholders import readable

if TYPE_CHECKING:
    from kestra_dsl.checks.execution_order import Position, Slot
    from kestra_dsl.checks.template_usage import Read
    from kestra_dsl.checks.visiting import VisitedNode
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node

__all__ = ["flowchart"]

_CORE = "io.kestra.plugin.core.flow."
_IF, _SWITCH, _DAG, _LOOP_UNTIL = (_CORE + name for name in ("If", "Switch", "Dag", "LoopUntil"))
_CONCURRENT = (_CORE + "Parallel", _CORE + "EachParallel")
_SUBFLOWS = (_CORE + "Subflow", _CORE + "ForEachItem")

# The title of a block, and the label of the arrow that leads to it.
_STAGES = {
    "errors": ("errors", "on failure"),
    "finally_": ("finally", "at the end"),
    "after_execution": ("afterExecution", "after the end"),
    "on_pause": ("onPause", "while paused"),
}
# What is not plain text: marks that Markdown reads only at the edge of a word or before a space, and "direction LR",
# which Mermaid reads as a statement anywhere in a line.
_SPECIAL = re.compile(r"[^\w \-.,()='/!?]|(?<![^\W_])_|_(?![^\W_])|[-.](?= )|(?<=direction) ")
_MOST_CHARACTERS = 60
_MOST_NAMED = 3


def flowchart(flow: Flow, target: str = DEFAULT, *, data: bool = True) -> str:
    """A flow as a Mermaid flowchart.

    Args:
        flow: The flow.
        target: The Kestra version that decides which templates read which outputs.
        data: Whether to draw a dotted arrow wherever a task reads an output of another one.

    Returns:
        The text of the chart, with the flow's namespace, if it has one, and id as its title.
    """
    try:
        return _chart(flow, target, data=data)
    except RecursionError:
        raise flow._too_deep() from None


def _chart(flow: Flow, target: str, *, data: bool) -> str:
    checked = CheckedFlow(flow, target)
    chart = _Chart(checked)
    start = chart.stages(checked.visited[0], "flow")
    for trigger in flow.triggers or ():
        name = chart.node(f"trigger_{trigger.id}", '(["{}"])', trigger.id, _short(trigger), *_schedule(trigger))
        if start is not None:
            chart.arrow(name, start)
    if data:
        chart.reads()
    title = json.dumps(f"{flow.namespace}/{flow.id}" if flow.namespace else flow.id)
    return (
        "\n".join(["---", f"title: {title}", "---", "flowchart TD", *chart.lines, *chart.arrows, *chart.dotted]) + "\n"
    )


_Blocks: TypeAlias = "dict[tuple[str, str | None], list[VisitedNode]]"
"""Field, and key of a field with cases, to the tasks of the block."""


class _Chart:
    """A chart that is being drawn."""

    def __init__(self, checked: CheckedFlow) -> None:
        self.checked = checked
        self.lines: list[str] = []
        self.arrows: list[str] = []
        self.dotted: list[str] = []
        self.names: dict[Position, str] = {}
        """The name of each task's box."""
        self.conditions: dict[Position, str] = {}
        """The name of the box with the condition of each container that has one."""
        self.depth = 1
        self.taken: set[str] = set()
        self.children: dict[Position, list[VisitedNode]] = {}
        for task in checked.all_tasks:
            self.children.setdefault(task.position[:-1], []).append(task)

    def name(self, wanted: str) -> str:
        """A name that Mermaid accepts: plain characters, with a prefix that none of its keywords has."""
        plain = base = re.sub(r"[^A-Za-z0-9]+", "_", wanted).strip("_")
        number = 1
        while plain.lower() in self.taken:
            number += 1
            plain = f"{base}_{number}"
        self.taken.add(plain.lower())
        return plain

    def line(self, text: str) -> None:
        self.lines.append("    " * self.depth + text)

    def node(self, wanted: str, shape: str, *texts: str) -> str:
        name = self.name(wanted)
        self.line(name + shape.format("<br/>".join(map(_label, texts))))
        return name

    def open(self, wanted: str, title: str) -> str:
        name = self.name(wanted)
        self.line(f'subgraph {name}["{_label(title)}"]')
        self.depth += 1
        return name

    def close(self) -> None:
        self.depth -= 1
        self.line("end")

    def arrow(self, start: str, end: str, text: str = "") -> None:
        label = _label(text)
        self.arrows.append(f'    {start} -->|"{label}"| {end}' if label else f"    {start} --> {end}")

    def blocks(self, parent: VisitedNode) -> _Blocks:
        found: _Blocks = {}
        fields = (*parent.node._children, "tasks")
        for task in sorted(self.children.get(parent.position, ()), key=lambda task: fields.index(_slot(task).field)):
            found.setdefault((_slot(task).field, _slot(task).key), []).append(task)
        return found

    def stages(self, parent: VisitedNode, wanted: str) -> str | None:
        """Draw what a flow or a container runs, and what follows a failure or the end. Returns where it starts."""
        blocks = self.blocks(parent)
        main = {block: tasks for block, tasks in blocks.items() if block[0] not in _STAGES}
        later = {block: tasks for block, tasks in blocks.items() if block[0] in _STAGES}
        if not later:
            return self.body(parent, main, wanted)
        body = self.open(f"{wanted}_tasks", "tasks")
        start = self.body(parent, main, wanted)
        self.close()
        last = body
        for field, (title, text) in _STAGES.items():
            tasks = later.get((field, None))
            if tasks is None:
                continue
            stage = self.open(f"{wanted}_{title}", title)
            self.sequence(tasks)
            self.close()
            self.arrow(last if field == "after_execution" else body, stage, text)
            last = stage if field == "finally_" else last
        return body if start is not None else None

    def body(self, parent: VisitedNode, blocks: _Blocks, wanted: str) -> str | None:
        """Draw the main blocks of a flow or a container. Returns where they start."""
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
                    self.arrow(last, condition)
                    self.arrow(condition, first, "not yet")
            start = start or first
        return start

    def sequence(self, tasks: list[VisitedNode]) -> tuple[str, str]:
        names = [self.task(task) for task in tasks]
        for one, other in pairwise(names):
            self.arrow(one, other)
        return names[0], names[-1]

    def dag(self, dag: Node, tasks: list[VisitedNode]) -> str:
        names = {_slot(task).task.id: self.task(task) for task in tasks}
        for item in dag.__dict__["tasks"]:
            for before in item.depends_on or ():
                if item.task is not None and before in names:
                    self.arrow(names[before], names[item.task.id])
        return next(iter(names.values()))

    def branches(self, parent: VisitedNode, blocks: _Blocks, wanted: str) -> str:
        values = parent.node.__dict__
        condition = self.condition(parent, wanted, values.get("condition", values.get("value")))
        for (field, key), tasks in blocks.items():
            first, _ = self.sequence(tasks)
            self.arrow(condition, first, field.rstrip("_") if key is None else key)
        return condition

    def condition(self, parent: VisitedNode, wanted: str, text: Any) -> str:
        name = self.node(f"{wanted}_asks", '{{"{}"}}', _readable(text) or "?")
        self.conditions[parent.position] = name
        return name

    def task(self, task: VisitedNode) -> str:
        node = _slot(task).task
        wanted = f"task_{node.id}"
        texts = [node.id, _short(node), *(["disabled"] if node.disabled is True else [])]
        if task.position not in self.children:
            shape = '[["{}"]]' if type_of(node) in _SUBFLOWS else '["{}"]'
            name = self.node(wanted, shape, *texts)
        else:
            name = self.open(wanted, f"{node.id} ({', '.join(texts[1:])})")
            self.stages(task, wanted)
            self.close()
        self.names[task.position] = name
        return name

    def reads(self) -> None:
        """Draw dotted arrows from the tasks whose outputs are read to those that read them."""
        found: dict[tuple[str, str], dict[str, None]] = {}
        for reader in self.checked.visited:
            end = self.names.get(reader.position)
            if reader.node is reader.owner:
                end = self.conditions.get(reader.position, end)
            if end is None:
                continue
            for read in _output_reads(reader, self.checked):
                source = self.checked.tasks.get(read.first or "")
                if source is not None and not self.is_inside(source, reader):
                    found.setdefault((self.names[source.position], end), {})[_output(read, source.node)] = None
        for (start, end), outputs in found.items():
            named = [name for name in outputs if name]
            text = ", ".join(named[:_MOST_NAMED]) + (", ..." if len(named) > _MOST_NAMED else "")
            self.dotted.append(f'    {start} -.->|"{_label(text)}"| {end}' if text else f"    {start} -.-> {end}")

    def is_inside(self, source: VisitedNode, reader: VisitedNode) -> bool:
        """Whether one of two tasks is in the other's box, which Mermaid cannot draw an arrow between."""
        if source.position == reader.position or is_within(reader.position, source.position):
            return True
        has_condition = reader.node is reader.owner and reader.position in self.conditions
        return is_within(source.position, reader.position) and not has_condition


def _slot(task: VisitedNode) -> Slot:
    return task.position[-1]


def _output_reads(visited: VisitedNode, checked: CheckedFlow) -> Iterator[Read]:
    """The outputs that the templates of a node read, also through variables that they render."""
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


def _short(node: Node) -> str:
    return (type_of(node) or "").removeprefix("io.kestra.plugin.").removeprefix("core.")


def _schedule(trigger: Node) -> list[str]:
    cron = trigger.__dict__.get("cron")
    return [cron] if isinstance(cron, str) else []


def _readable(value: Any) -> str:
    """A condition for people, without the braces around all of it."""
    text = " ".join(readable(str(value)).split()) if value is not None else ""
    whole = re.fullmatch(r"\{\{\s*((?:(?!\}\}).)*?)\s*\}\}", text)
    text = whole[1] if whole else text
    return text if len(text) <= _MOST_CHARACTERS else text[: _MOST_CHARACTERS - 3] + "..."


def _label(text: str) -> str:
    """Text between quotes, with numbers for characters that are special to Mermaid, HTML or Markdown."""
    return _SPECIAL.sub(lambda found: f"#{ord(found[0])};", " ".join(text.split()))
