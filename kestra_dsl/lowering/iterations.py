"""How tasks in a loop read the value and the number of the current iteration, in each Kestra version."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

__all__ = ["FOR_EACH_ITEM", "NEW_LOOP", "OLD_LOOPS", "Container", "new_iteration", "old_index", "old_value"]

_CORE = "io.kestra.plugin.core.flow."

FOR_EACH_ITEM = _CORE + "ForEachItem"
"""Kestra renders its properties in tasks that it adds below it; only ``runIf`` is rendered for the task itself."""
NEW_LOOP = _CORE + "Loop"
OLD_LOOPS = frozenset((_CORE + "ForEach", _CORE + "EachSequential", _CORE + "EachParallel"))

# 1.x counts these in `parents` wherever they are, because they have outputs; others only directly in a loop.
_ALWAYS_PARENTS = frozenset((_CORE + "If", _CORE + "Switch", _CORE + "LoopUntil"))
_TRANSPARENT = _CORE + "WorkingDirectory"


class Container(NamedTuple):
    """A container, seen from one of its tasks."""

    id: str
    type: str | None
    loops: bool
    """Whether that task runs once per iteration."""


def new_iteration(containers: Sequence[Container], loop: int, name: str) -> str:
    """The spelling in 2.0, where ``item`` is the iteration of the nearest loop.

    Args:
        containers: The containers around the task that reads, the outermost first.
        loop: The position of the loop in them.
        name: ``value`` or ``index``.
    """
    loops = [position for position, container in enumerate(containers) if container.loops]
    position = loops.index(loop)
    if position == len(loops) - 1:
        return f"item.{name}"
    if position == len(loops) - 2:
        return f"item.parent.{name}"
    return f"item.parents[{position}].{name}"


def old_value(containers: Sequence[Container], loop: int) -> str:
    """The spelling in 1.x: ``taskrun`` directly in the loop, below it one of ``parents``, the nearest first."""
    end = len(containers)
    while end > loop + 1 and containers[end - 1].type == _TRANSPARENT:
        end -= 1
    if end == loop + 1:
        return "taskrun.value"
    nearer = sum(
        containers[position - 1].loops or containers[position].type in _ALWAYS_PARENTS
        for position in range(loop + 2, end)
    )
    return f"parents[{nearer}].taskrun.value" if nearer else "parent.taskrun.value"


def old_index(containers: Sequence[Container], loop: int) -> str | None:
    """The spelling in 1.x, where only direct children of a loop can read the number of the iteration."""
    return "taskrun.iteration" if loop == len(containers) - 1 else None
