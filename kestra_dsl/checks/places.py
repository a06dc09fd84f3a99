"""Where each task stands, and what has run when another one starts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from kestra_dsl.core.class_facts import type_of
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.parents import children

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node

__all__ = ["Order", "Place", "Step", "places", "relation", "within"]

_CORE = "io.kestra.plugin.core.flow."
IF, SWITCH, DAG, ALLOW_FAILURE = (_CORE + name for name in ("If", "Switch", "Dag", "AllowFailure"))
LOOP_UNTIL, PARALLEL = _CORE + "LoopUntil", _CORE + "Parallel"
_ALL_AT_ONCE = frozenset((PARALLEL, _CORE + "EachParallel"))
_BRANCHES = frozenset((IF, SWITCH))

# what comes after what, wherever it stands
_STAGES: Mapping[str, int] = {"errors": 1, "finally_": 2, "outputs": 2, "after_execution": 3}


class Step:
    """One task in the block of another one or of the flow. Two steps are the same when they are one object."""

    __slots__ = ("field", "holder", "index", "key", "task")

    def __init__(self, holder: Node, field: str, key: str | None, index: int, task: Any) -> None:
        self.holder = holder
        self.field = field
        self.key = key
        """Of the case, in a Switch."""
        self.index = index
        self.task = task

    @property
    def type(self) -> str | None:
        """Of the task or flow that the block belongs to."""
        return type_of(self.holder)


Place = tuple[Step, ...]
"""The way to a task, from the flow down."""


class Order(NamedTuple):
    """How the run of a task relates to when another one reads what it gives."""

    when: Literal["before", "never", "together", "perhaps", "unless it failed"]
    why: str = ""
    later: bool = False
    """Whether it runs all the same, only later."""


_BEFORE = Order("before")


def places(flow: Flow) -> dict[int, Place]:
    """The identity of each task to its place."""
    return dict(_below(flow, ()))


def _below(holder: Node, above: Place) -> Iterator[tuple[int, Place]]:
    counts: dict[tuple[str, str | None], int] = {}
    for field, key, task in children(holder):
        index = counts[field, key] = counts.get((field, key), -1) + 1
        # what a Dag holds stands in a wrapper that is no place of its own
        place = (*above, Step(holder, field if field in holder._children else "tasks", key, index, task))
        yield id(task), place
        yield from _below(task, place)


def within(place: Place, outer: Place) -> bool:
    """Whether a place is below another one."""
    return len(place) > len(outer) and all(one is other for one, other in zip(outer, place, strict=False))


def relation(written: Place, read: Place) -> Order:
    """``written`` gives what ``read`` reads; neither is below the other one."""
    shared = 0
    for one, other in zip(written, read, strict=False):
        if one is not other:
            break
        shared += 1
    mine, reader = written[shared], read[shared]
    order = _in_one_holder(mine, reader)
    if order is not None and order.when != "unless it failed":
        return order
    own = certainty(written[shared:], mine)
    return own if order is None or own.when in ("never", "perhaps") else order


def _in_one_holder(mine: Step, reader: Step) -> Order | None:
    """What the blocks say about two tasks of one holder; None when the one comes first."""
    if (mine.field, mine.key) == (reader.field, reader.key):
        return _in_one_block(mine, reader)
    first, then = _STAGES.get(mine.field, 0), _STAGES.get(reader.field, 0)
    if first > then:
        return Order("never", f"it runs after that, in {_block(mine)!r}")
    if first == then:
        return _in_branches(mine, reader)
    if mine.field == "errors":
        return Order("perhaps", f"it runs only when something failed, in {_block(mine)!r}")
    if mine.field == "finally_" or reader.field == "outputs":
        return None
    return Order("unless it failed", f"{_block(reader)!r} runs after a failure too")


def _in_branches(mine: Step, reader: Step) -> Order | None:
    if mine.type in _BRANCHES:
        return Order("never", f"the two are in different branches of {_id(mine.holder)!r}")
    return Order("never", "it runs after that", later=True) if reader.field == "on_pause" else None


def _in_one_block(mine: Step, reader: Step) -> Order | None:
    if mine.field == "tasks":
        if mine.type == DAG:
            return _in_graph(mine, reader)
        if mine.type in _ALL_AT_ONCE and not _one_by_one(mine.holder):
            return Order("together", f"{_id(mine.holder)!r} starts both at once")
    if mine.index < reader.index:
        return None
    return Order("never", "it runs after that", later=True)


def _one_by_one(holder: Node) -> bool:
    return str(holder.__dict__.get("concurrent")) == "1"


def _in_graph(mine: Step, reader: Step) -> Order | None:
    awaited = {part.task.id: part.depends_on or () for part in mine.holder.__dict__["tasks"] if part.task is not None}
    if _waits(awaited, reader.task.id, mine.task.id) or (_one_by_one(mine.holder) and mine.index < reader.index):
        return None
    if _waits(awaited, mine.task.id, reader.task.id):
        return Order("never", f"it waits for {reader.task.id!r} in {_id(mine.holder)!r}")
    return Order("together", f"nothing in {_id(mine.holder)!r} makes {reader.task.id!r} wait for {mine.task.id!r}")


def _waits(awaited: Mapping[str, Any], task: str, other: str) -> bool:
    """Whether a task of a graph comes after another one, however far."""
    seen, ahead = {task}, [task]
    for name in ahead:
        if other in awaited.get(name, ()):
            return True
        new = [before for before in awaited.get(name, ()) if before not in seen]
        seen.update(new)
        ahead.extend(new)
    return False


def certainty(way: Place, first: Step | None = None) -> Order:
    """Whether a task runs when what holds it does. The way leads down to it; ``first`` stands in a common block."""
    unsure = _BEFORE
    for step in way:
        task = step.task
        if task.disabled is True:
            return Order("never", f"{'it' if step is way[-1] else repr(task.id)} is disabled")
        if unsure.when == "perhaps":
            continue
        if step is not first and step.type in _BRANCHES and step.field not in _STAGES:
            unsure = Order("perhaps", f"it is in a branch of {_id(step.holder)!r}")
        elif step is not first and step.field == "errors":
            unsure = Order("perhaps", f"it runs only when something failed, in {_block(step)!r}")
        elif task.run_if is not None:
            unsure = Order("perhaps", f"{'it' if step is way[-1] else repr(task.id)} runs only if its condition holds")
        elif task.allow_failure is True or (step is not first and step.type == ALLOW_FAILURE):
            name = _id(step.holder) if step.type == ALLOW_FAILURE and step is not first else task.id
            unsure = Order("unless it failed", f"{name!r} lets the flow go on after a failure")
    return unsure


def conditions(place: Place) -> Iterator[tuple[str, str]]:
    """The texts that decide whether what stands there runs, each with the branch that leads there."""
    for step in place:
        values = step.holder.__dict__
        if step.type == IF and step.field in ("then", "else_"):
            yield str(values.get("condition")), step.field
        elif step.type == SWITCH and step.field in ("cases", "defaults"):
            yield str(values.get("value")), step.key or step.field
        if isinstance(step.task, BaseTask) and step.task.run_if is not None:
            yield str(step.task.run_if), "run_if"


def _block(step: Step) -> str:
    name = {"finally_": "finally", "after_execution": "afterExecution"}.get(step.field, step.field)
    return f"{_id(step.holder)}.{name}"


def _id(holder: Node) -> str:
    return str(holder.__dict__.get("id"))
