"""The outputs of tasks and triggers, and the iterations of loops that they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kestra_dsl.core.class_facts import type_of
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.lowering.iterations import NEW_LOOP

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow
    from kestra_dsl.checks.template_usage import Read
    from kestra_dsl.checks.visiting import VisitedNode

__all__ = ["keyed_loops", "lacks_iteration", "loops_of_1_x", "outputs_of"]

_CORE = "io.kestra.plugin.core."
_WITHOUT_OUTPUTS = frozenset(_CORE + name for name in ("execution.Fail", "flow.Sleep", "kv.Set", "log.Log"))


def outputs_of(task: Any) -> frozenset[str] | None:
    """The names of the outputs of a task or trigger, or None when they are not known."""
    cls = type(task)
    known = _OUTPUTS.get(cls)
    if known is None:
        outputs = type(task.outputs)
        names = frozenset(outputs._kestra_names.values())
        is_unknown = issubclass(outputs, AnyOutputs) or (not names and type_of(task) not in _WITHOUT_OUTPUTS)
        known = _OUTPUTS[cls] = (None if is_unknown else names,)
    return known[0]


_OUTPUTS: dict[type, tuple[frozenset[str] | None]] = {}


def loops_of_1_x(visited: VisitedNode) -> list[Any]:
    """The loops of 1.x around a task, the outermost first."""
    return [
        container
        for container, field in visited.containers
        if container._loops and field == "tasks" and type_of(container) != NEW_LOOP
    ]


def keyed_loops(visited: VisitedNode, checked: CheckedFlow) -> list[Any]:
    """The loops around a task whose values are keys of its outputs, the outermost first."""
    return [] if checked.version.has_loop else loops_of_1_x(visited)


def lacks_iteration(read: Read, visited: VisitedNode, checked: CheckedFlow) -> bool:
    """Whether a path has the name of an output in place of the value of an iteration."""
    loops = keyed_loops(visited, checked)
    name = read.path[1] if len(read.path) > 1 else None
    names = outputs_of(visited.node)
    if not (loops and names and name in names and len(read.path) < 2 + len(loops)):
        return False
    values = [loop.__dict__.get("values") or loop.__dict__.get("value") for loop in loops]
    return not any(isinstance(listed, list) and name in listed for listed in values)
