"""Writes the ``listeners`` of a flow as its ``afterExecution``: both run once the execution has ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kestra_dsl.lowering.task_places import SEQUENTIAL, unused_id
from kestra_dsl.lowering.upstream_tests import condition_as_test

if TYPE_CHECKING:
    from kestra_dsl.lowering.lowered_flow import LoweredFlow, YamlMapping

__all__ = ["lower_listeners"]

_BY_HAND = "write afterExecution, whose tasks have runIf with execution.state, or a flow with a Flow trigger"


def lower_listeners(lowered: LoweredFlow) -> None:
    """Put the tasks of all listeners before those of ``afterExecution``."""
    listeners = lowered.data.pop("listeners", None)
    if not listeners:
        return
    tasks: list[YamlMapping] = []
    for listener in listeners:
        own = [*(listener.get("tasks") or ())]
        tests = [_test(lowered, condition) for condition in listener.get("conditions") or ()]
        if tests:
            own = [_only_if(lowered, " and ".join(tests), own)]
        tasks += own
    after = [*tasks, *(lowered.data.pop("afterExecution", None) or ())]
    if after:
        lowered.data["afterExecution"] = after


def _test(lowered: LoweredFlow, condition: Any) -> str:
    properties = {name: value for name, value in condition.items() if name != "type" and value is not None}
    name = str(condition.get("type")).rpartition(".")[2].removesuffix("Condition")
    test = condition_as_test(name, properties)
    if test is None:
        lowered.refuse(
            lowered.flow, f"the condition {name} of a listener has no equivalent in Kestra {lowered.target}", _BY_HAND
        )
    return f"({test})"


def _only_if(lowered: LoweredFlow, test: str, tasks: list[YamlMapping]) -> YamlMapping:
    """A task that runs the tasks of a listener if its conditions hold."""
    condition = "{{ " + test + " }}"
    if len(tasks) == 1 and "runIf" not in tasks[0]:
        only = tasks[0]
        head = {name: only.pop(name) for name in ("id", "type") if name in only}
        rest = dict(only)
        only.clear()
        only.update(head | {"runIf": condition} | rest)
        return only
    return {"id": unused_id(lowered.data, "listener"), "type": SEQUENTIAL, "runIf": condition, "tasks": tasks}
