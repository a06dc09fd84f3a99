"""Where each task is in its flow, and whether its outputs exist when another task reads them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from kestra_dsl.core.class_facts import type_of
from kestra_dsl.core.nodes import BaseTask

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node

__all__ = [
    "AVAILABLE",
    "LOOP_UNTIL",
    "Availability",
    "Outcome",
    "Position",
    "Slot",
    "availability",
    "certainty",
    "conditions",
    "is_within",
]

_CORE = "io.kestra.plugin.core.flow."
IF, SWITCH, DAG, ALLOW_FAILURE = (_CORE + name for name in ("If", "Switch", "Dag", "AllowFailure"))
LOOP_UNTIL, PARALLEL = _CORE + "LoopUntil", _CORE + "Parallel"
_CONCURRENT = frozenset((PARALLEL, _CORE + "EachParallel"))
_BRANCHING = frozenset((IF, SWITCH))

_STAGES: Mapping[str, int] = {"errors": 1, "finally_": 2, "outputs": 2, "after_execution": 3}
"""Fields that run after the tasks of their flow or container: a higher number runs later."""


class Slot:
    """One task in a block of a flow or container. Slots are equal only when they are the same object."""

    __slots__ = ("field", "index", "key", "parent", "task")

    def __init__(self, parent: Node, field: str, key: str | None, index: int, task: Any) -> None:
        self.parent = parent
        """The flow or container that has the block."""
        self.field = field
        self.key = key
        """The case, in a Switch."""
        self.index = index
        """Grows from task to task of a block."""
        self.task = task

    @property
    def type(self) -> str | None:
        """The type of the parent."""
        return type_of(self.parent)


Position: TypeAlias = tuple[Slot, ...]
"""The slots from the flow down to a task; empty for the flow itself."""


class Outcome(Enum):
    """Whether the outputs of a task exist when they are read."""

    AVAILABLE = auto()
    NEVER = auto()
    CONCURRENT = auto()
    """Both tasks run at the same time."""
    CONDITIONAL = auto()
    """The task runs on a condition or after a failure."""
    AFTER_SUCCESS = auto()
    """The reader also runs when the task failed or did not start."""


class Availability(NamedTuple):
    """Whether the outputs of a task exist when they are read, and why not."""

    outcome: Outcome
    reason: str = ""
    """Of ``NEVER``, what follows "outputs.extract.uri is read"; otherwise a sentence about the task as "it"."""
    runs_later: bool = False
    """Whether the task runs after the reader, so that an earlier iteration of a loop may have left outputs."""


AVAILABLE = Availability(Outcome.AVAILABLE)


def is_within(position: Position, outer: Position) -> bool:
    """Whether a position is below another one."""
    return len(position) > len(outer) and position[: len(outer)] == outer


def availability(producer: Position, reader: Position) -> Availability:
    """Whether the outputs of one task exist when another one runs. Neither task contains the other."""
    shared = 0
    for one, other in zip(producer, reader, strict=False):
        if one is not other:
            break
        shared += 1
    found = _in_one_parent(producer[shared], reader[shared], producer[-1].task.id)
    if found.outcome not in (Outcome.AVAILABLE, Outcome.AFTER_SUCCESS):
        return found
    own = certainty(producer[shared:], in_shared_block=True)
    is_certain = own.outcome in (Outcome.AVAILABLE, Outcome.AFTER_SUCCESS)
    return found if is_certain and found.outcome is Outcome.AFTER_SUCCESS else own


def _in_one_parent(mine: Slot, readers: Slot, name: str) -> Availability:
    """The availability for a task and its reader in two slots of one flow or container, whose type decides."""
    if (mine.field, mine.key) == (readers.field, readers.key):
        return _in_one_block(mine, readers, name)
    stage, readers_stage = _STAGES.get(mine.field, 0), _STAGES.get(readers.field, 0)
    if stage > readers_stage:
        return Availability(Outcome.NEVER, f"before task {name!r} has run, in {_block(mine)!r}")
    if stage == readers_stage:
        if mine.type in _BRANCHING:
            return Availability(Outcome.NEVER, f"in another branch of {_id(mine.parent)!r} than task {name!r}")
        return _runs_later(name) if readers.field == "on_pause" else AVAILABLE
    if mine.field == "errors":
        return Availability(Outcome.CONDITIONAL, _only_on_failure(mine))
    if mine.field == "finally_" or readers.field == "outputs":
        return AVAILABLE
    return Availability(Outcome.AFTER_SUCCESS, f"{_block(readers)!r} also runs after a failure")


def _in_one_block(mine: Slot, readers: Slot, name: str) -> Availability:
    if mine.field == "tasks":
        if mine.type == DAG:
            return _in_dag(mine, readers, name)
        if mine.type in _CONCURRENT and not _is_sequential(mine.parent):
            return Availability(Outcome.CONCURRENT, f"{_id(mine.parent)!r} starts both at once")
    return AVAILABLE if mine.index < readers.index else _runs_later(name)


def _in_dag(mine: Slot, readers: Slot, name: str) -> Availability:
    depends = {item.task.id: item.depends_on or () for item in mine.parent.__dict__["tasks"] if item.task is not None}
    own, other, dag = mine.task.id, readers.task.id, _id(mine.parent)
    if _depends_on(depends, other, own) or (_is_sequential(mine.parent) and mine.index < readers.index):
        return AVAILABLE
    if _depends_on(depends, own, other):
        return Availability(Outcome.NEVER, f"before task {name!r} has run: {own!r} depends on {other!r} in {dag!r}")
    return Availability(Outcome.CONCURRENT, f"{other!r} does not depend on {own!r} in {dag!r}")


def _runs_later(name: str) -> Availability:
    return Availability(Outcome.NEVER, f"before task {name!r} has run", runs_later=True)


def _only_on_failure(slot: Slot) -> str:
    return f"it only runs after a failure, in {_block(slot)!r}"


def _is_sequential(parent: Node) -> bool:
    return str(parent.__dict__.get("concurrent")) == "1"


def _depends_on(depends: Mapping[str, Any], task: str, other: str) -> bool:
    """Whether a task of a Dag depends on another one, directly or through others."""
    seen, ahead = {task}, [task]
    for name in ahead:
        if other in depends.get(name, ()):
            return True
        new = [before for before in depends.get(name, ()) if before not in seen]
        seen.update(new)
        ahead.extend(new)
    return False


def certainty(slots: Position, *, in_shared_block: bool) -> Availability:
    """Whether a task runs whenever the flow gets to its outermost slot.

    Args:
        slots: The slots down to the task, without those that contain the reader too.
        in_shared_block: Whether the first slot is in a block that the reader has passed, so that only what is below
            it is uncertain.
    """
    found = AVAILABLE
    for number, slot in enumerate(slots):
        task = slot.task
        if task.disabled is True:
            return Availability(Outcome.NEVER, f"although task {task.id!r} is disabled")
        if found.outcome is Outcome.CONDITIONAL:
            continue
        name = "it" if number == len(slots) - 1 else repr(task.id)
        is_entered = in_shared_block and number == 0
        if not is_entered and slot.type in _BRANCHING and slot.field not in _STAGES:
            found = Availability(Outcome.CONDITIONAL, f"it is in a branch of {_id(slot.parent)!r}")
        elif not is_entered and slot.field == "errors":
            found = Availability(Outcome.CONDITIONAL, _only_on_failure(slot))
        elif task.run_if is not None:
            found = Availability(Outcome.CONDITIONAL, f"{name} only runs if its runIf is true")
        elif not is_entered and slot.type == ALLOW_FAILURE:
            found = _allows_failure(repr(_id(slot.parent)))
        elif task.allow_failure is True:
            found = _allows_failure(name)
    return found


def _allows_failure(name: str) -> Availability:
    return Availability(Outcome.AFTER_SUCCESS, f"{name} lets the flow continue after a failure")


def conditions(position: Position) -> Iterator[str]:
    """The texts that decide whether the task at a position runs."""
    for slot in position:
        values = slot.parent.__dict__
        if slot.type == IF and slot.field in ("then", "else_"):
            yield str(values.get("condition"))
        elif slot.type == SWITCH and slot.field in ("cases", "defaults"):
            yield str(values.get("value"))
        if isinstance(slot.task, BaseTask) and slot.task.run_if is not None:
            yield str(slot.task.run_if)


_YAML_NAMES = {"finally_": "finally", "after_execution": "afterExecution"}


def _block(slot: Slot) -> str:
    return f"{_id(slot.parent)}.{_YAML_NAMES.get(slot.field, slot.field)}"


def _id(parent: Node) -> str:
    return str(parent.__dict__.get("id"))
