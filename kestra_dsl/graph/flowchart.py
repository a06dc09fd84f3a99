"""A flow as a Mermaid flowchart: the order of its tasks, and which of them reads what another one gives."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.facts import types
from kestra_dsl.catalog.versions import DEFAULT
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.core.parents import children
from kestra_dsl.expressions.placeholders import readable

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Standing, Subject
    from kestra_dsl.checks.usage import Read
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.nodes import BaseTask

__all__ = ["flowchart"]

_CORE = "io.kestra.plugin.core.flow."
_IF, _SWITCH, _DAG, _UNTIL = (_CORE + name for name in ("If", "Switch", "Dag", "LoopUntil"))
_AT_ONCE = (_CORE + "Parallel", _CORE + "EachParallel")
_SUBFLOWS = (_CORE + "Subflow", _CORE + "ForEachItem")

# how a block is called, and the arrow that leads to it
_STAGES = {
    "errors": ("errors", "on failure"),
    "finally_": ("finally", "at the end"),
    "after_execution": ("afterExecution", "after the end"),
    "on_pause": ("onPause", "while paused"),
}
# all but plain text; marks that Markdown sees only at the edge of a word or before a space; "direction LR", which
# Mermaid takes for a statement wherever it stands in a line
_MEANINGFUL = re.compile(r"[^\w \-.,()='/!?]|(?<![^\W_])_|_(?![^\W_])|[-.](?= )|(?<=direction) ")
_LONGEST = 60
_NAMED = 3


def flowchart(flow: Flow, target: str = DEFAULT, *, data: bool = True) -> str:
    """Mermaid's text for a flow. ``data`` adds a dotted arrow wherever a task reads outputs of another one."""
    try:
        return _chart(flow, target, data=data)
    except RecursionError:
        raise flow._too_deep() from None


def _chart(flow: Flow, target: str, *, data: bool) -> str:
    from kestra_dsl.checks.subject import Subject

    chart = _Chart()
    begins = chart.stages(flow, "flow")
    for trigger in flow.triggers or ():
        name = chart.node(f"trigger_{trigger.id}", '(["{}"])', trigger.id, _short(trigger), *_schedule(trigger))
        if begins is not None:
            chart.arrow(name, begins)
    if data:
        chart.reads(Subject(flow, target))
    title = json.dumps(f"{flow.namespace}/{flow.id}")
    return (
        "\n".join(["---", f"title: {title}", "---", "flowchart TD", *chart.lines, *chart.arrows, *chart.dotted]) + "\n"
    )


class _Chart:
    """A chart being drawn."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.arrows: list[str] = []
        self.dotted: list[str] = []
        self.names: dict[int, str] = {}
        """The name of each task's box, by the task's identity."""
        self.askers: dict[int, str] = {}
        """Where a container looks at its condition, for those that do."""
        self.depth = 1
        self.taken: set[str] = set()

    def name(self, wanted: str) -> str:
        """A name that Mermaid takes: of plain characters, and with a start that none of its own words has."""
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

    def stages(self, holder: Node, wanted: str) -> str | None:
        """What a flow or a container runs, and around it what follows a failure or the end; gives where it begins."""
        blocks: dict[tuple[str, str | None], list[BaseTask]] = {}
        for field, key, task in children(holder):
            # what a Dag holds stands in a wrapper that is no block of its own
            blocks.setdefault((field if field in holder._children else "tasks", key), []).append(task)
        main = {place: tasks for place, tasks in blocks.items() if place[0] not in _STAGES}
        later = {place: tasks for place, tasks in blocks.items() if place[0] in _STAGES}
        if not later:
            return self.body(holder, main, wanted)
        body = self.open(f"{wanted}_tasks", "tasks")
        begins = self.body(holder, main, wanted)
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
        return body if begins is not None else None

    def body(self, holder: Node, blocks: dict[tuple[str, str | None], list[BaseTask]], wanted: str) -> str | None:
        """The main blocks of a holder; gives where they begin."""
        kind = type_of(holder)
        if kind in (_IF, _SWITCH):
            return self.branches(holder, blocks, wanted)
        begins: str | None = None
        for (field, _), tasks in blocks.items():
            if kind == _DAG and field == "tasks":
                first, _last = self.dag(holder, tasks)
            elif kind in _AT_ONCE and field == "tasks":
                first, *_ = [self.task(task) for task in tasks]
            else:
                first, last = self.sequence(tasks)
                if kind == _UNTIL and field == "tasks":
                    asker = self.asker(holder, wanted, holder.__dict__.get("condition"))
                    self.arrow(last, asker)
                    self.arrow(asker, first, "not yet")
            begins = begins or first
        return begins

    def sequence(self, tasks: list[BaseTask]) -> tuple[str, str]:
        names = [self.task(task) for task in tasks]
        for one, other in pairwise(names):
            self.arrow(one, other)
        return names[0], names[-1]

    def dag(self, holder: Node, tasks: list[BaseTask]) -> tuple[str, str]:
        names = {task.id: self.task(task) for task in tasks}
        for part in holder.__dict__["tasks"]:
            for before in part.depends_on or ():
                if part.task is not None and before in names:
                    self.arrow(names[before], names[part.task.id])
        return next(iter(names.values())), list(names.values())[-1]

    def branches(self, holder: Node, blocks: dict[tuple[str, str | None], list[BaseTask]], wanted: str) -> str:
        values = holder.__dict__
        asker = self.asker(holder, wanted, values.get("condition", values.get("value")))
        for (field, key), tasks in blocks.items():
            first, _ = self.sequence(tasks)
            self.arrow(asker, first, field.rstrip("_") if key is None else key)
        return asker

    def asker(self, holder: Node, wanted: str, asked: Any) -> str:
        name = self.askers[id(holder)] = self.node(f"{wanted}_asks", '{{"{}"}}', _plain(asked) or "?")
        return name

    def task(self, task: BaseTask) -> str:
        wanted = f"task_{task.id}"
        texts = [task.id, _short(task), *(["disabled"] if task.disabled is True else [])]
        if not any(True for _ in children(task)):
            shape = '[["{}"]]' if type_of(task) in _SUBFLOWS else '["{}"]'
            name = self.node(wanted, shape, *texts)
        else:
            name = self.open(wanted, f"{task.id} ({', '.join(texts[1:])})")
            self.stages(task, wanted)
            self.close()
        self.names[id(task)] = name
        return name

    def reads(self, subject: Subject) -> None:
        """Dotted arrows from the tasks whose outputs are read to those that read them."""
        found: dict[tuple[str, str], dict[str, None]] = {}
        for standing in subject.standings:
            reader = self.askers.get(id(standing.node)) or self.names.get(id(standing.member))
            if reader is None:
                continue
            for read in _read_outputs(standing, subject):
                source = subject.tasks.get(read.first or "")
                if source is None or source.member is standing.member or _is_around(source, standing, self.askers):
                    continue
                start = self.names.get(id(source.member))
                if start is not None:
                    found.setdefault((start, reader), {})[_output(read, source.member)] = None
        for (start, end), outputs in found.items():
            named = [name for name in outputs if name]
            text = ", ".join(named[:_NAMED]) + (", ..." if len(named) > _NAMED else "")
            self.dotted.append(f'    {start} -.->|"{_label(text)}"| {end}' if text else f"    {start} -.-> {end}")


def _read_outputs(standing: Standing, subject: Subject) -> Iterator[Read]:
    """The outputs that the texts of a part read, also by rendering a variable."""
    for written in subject.written(standing):
        yield from written.usage.reads.get("outputs", ())
        for read in written.usage.reads.get("vars", ()):
            if read.rendered:
                yield from subject.variable_outputs.get(read.first or "", ())


def _is_around(source: Standing, reader: Standing, askers: dict[int, str]) -> bool:
    """Whether one of two tasks holds the other one: Mermaid has no arrow between a box and what is in it."""
    held_by_source = any(container is source.member for container, _ in reader.around)
    held_by_reader = any(container is reader.member for container, _ in source.around)
    return held_by_source or (held_by_reader and id(reader.node) not in askers)


def _output(read: Read, task: Node) -> str:
    """The name of the output that is read, past the rounds of loops."""
    steps = [step for step in read.path[1:] if isinstance(step, str)]
    known = types().get(type_of(task) or "", {}).get("outputs", {})
    return next((step for step in steps if step in known), steps[0] if steps else "")


def _short(node: Node) -> str:
    return (type_of(node) or "").removeprefix("io.kestra.plugin.").removeprefix("core.")


def _schedule(trigger: Node) -> list[str]:
    cron = trigger.__dict__.get("cron")
    return [cron] if isinstance(cron, str) else []


def _plain(value: Any) -> str:
    """A condition as people read it, its braces left out where they are around all of it."""
    text = " ".join(readable(str(value)).split()) if value is not None else ""
    whole = re.fullmatch(r"\{\{\s*((?:(?!\}\}).)*?)\s*\}\}", text)
    text = whole[1] if whole else text
    return text if len(text) <= _LONGEST else text[: _LONGEST - 3] + "..."


def _label(text: str) -> str:
    """Text for between quotes. What means something to Mermaid, HTML or Markdown there goes as its number."""
    return _MEANINGFUL.sub(lambda found: f"#{ord(found[0])};", " ".join(text.split()))
