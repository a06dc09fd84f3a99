"""How each Kestra version spells the round of a loop, seen from a task somewhere in the loop."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

__all__ = ["FOR_EACH_ITEM", "NEW_LOOP", "OLD_LOOPS", "Step", "new_round", "old_index", "old_value"]

_CORE = "io.kestra.plugin.core.flow."

FOR_EACH_ITEM = _CORE + "ForEachItem"
"""Its properties are rendered in tasks below it that Kestra adds, `runIf` alone is rendered for the task itself."""
NEW_LOOP = _CORE + "Loop"
OLD_LOOPS = frozenset((_CORE + "ForEach", _CORE + "EachSequential", _CORE + "EachParallel"))

# What 1.x counts in `parents` wherever it stands, because it has outputs; others count only directly in a loop.
_ALWAYS_PARENTS = frozenset((_CORE + "If", _CORE + "Switch", _CORE + "LoopUntil"))
_TRANSPARENT = _CORE + "WorkingDirectory"


class Step(NamedTuple):
    """One container on the way from the flow down to a task."""

    id: str
    type: str | None
    rounds: bool
    """Whether the way through it runs once a round."""


def new_round(way: Sequence[Step], mine: int, name: str) -> str:
    """2.0: ``item`` is the round of the nearest loop; ``name`` is ``value`` or ``index``."""
    loops = [place for place, step in enumerate(way) if step.rounds]
    place = loops.index(mine)
    if place == len(loops) - 1:
        return f"item.{name}"
    if place == len(loops) - 2:
        return f"item.parent.{name}"
    return f"item.parents[{place}].{name}"


def old_value(way: Sequence[Step], mine: int) -> str:
    """1.x: ``taskrun`` directly in the loop; below, the ``parents`` that it lists, the nearest first."""
    end = len(way)
    while end > mine + 1 and way[end - 1].type == _TRANSPARENT:
        end -= 1
    if end == mine + 1:
        return "taskrun.value"
    nearer = sum(way[place - 1].rounds or way[place].type in _ALWAYS_PARENTS for place in range(mine + 2, end))
    return f"parents[{nearer}].taskrun.value" if nearer else "parent.taskrun.value"


def old_index(way: Sequence[Step], mine: int) -> str | None:
    """1.x tells the number of the round to the direct children of a loop, and to nobody below them."""
    return "taskrun.iteration" if mine == len(way) - 1 else None
