"""What tasks and triggers give, and where it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kestra_dsl.core.class_facts import type_of
from kestra_dsl.expressions.context import AnyOutputs

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Standing, Subject
    from kestra_dsl.checks.usage import Read

__all__ = ["NEW_LOOP", "lacks_round", "old_loops", "outputs_of", "rounds"]

_CORE = "io.kestra.plugin.core."
NEW_LOOP = f"{_CORE}flow.Loop"
"""The loop of 2.0, which keeps rounds apart in another way."""

_GIVES_NOTHING = frozenset(_CORE + name for name in ("execution.Fail", "flow.Sleep", "kv.Set", "log.Log"))


def outputs_of(task: Any) -> frozenset[str] | None:
    """The names of what a task gives, or None when nobody knows them."""
    cls = type(task)
    known = _OUTPUTS.get(cls)
    if known is None:
        given = type(task.outputs)
        names = frozenset(given._kestra_names.values())
        unknown = issubclass(given, AnyOutputs) or (not names and type_of(task) not in _GIVES_NOTHING)
        known = _OUTPUTS[cls] = (None if unknown else names,)
    return known[0]


_OUTPUTS: dict[type, tuple[frozenset[str] | None]] = {}


def old_loops(standing: Standing) -> list[Any]:
    """The loops of 1.x around a task, the outermost first."""
    return [
        holder
        for holder, field in standing.around
        if holder._loops and field == "tasks" and type_of(holder) != NEW_LOOP
    ]


def rounds(standing: Standing, subject: Subject) -> list[Any]:
    """The loops around a task whose rounds Kestra keeps apart under their values."""
    return [] if subject.version.has_loop else old_loops(standing)


def lacks_round(read: Read, standing: Standing, subject: Subject) -> bool:
    """Whether an output stands where the value of a round belongs."""
    loops = rounds(standing, subject)
    name = read.path[1] if len(read.path) > 1 else None
    names = outputs_of(standing.node)
    if not (loops and names and name in names and len(read.path) < 2 + len(loops)):
        return False
    values = [loop.__dict__.get("values") or loop.__dict__.get("value") for loop in loops]
    return not any(isinstance(given, list) and name in given for given in values)
