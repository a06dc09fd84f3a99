"""Attempts to connect, and the task that made each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

__all__ = ["Attempt", "plain_attempt"]

_BASE_CLASS = "io.kestra.core.models.tasks.Task"
_CLOCK_SKEW = 0.01
"""Seconds by which the clocks of Java and Python may differ."""


@dataclass
class Attempt:
    """An attempt to connect to a host, or to look up its address."""

    host: str
    port: int | None
    """None for a lookup."""
    allowed: bool
    at: float
    """When, in seconds since the epoch."""
    classes: frozenset[str] = frozenset()
    """The Java classes on the stack of the thread."""
    function: bool = False
    """Whether an expression with ``http()`` made it."""
    mocked: tuple[str, str] | None = None
    """The flow and the mocked task whose properties were being rendered."""
    program: str | None = None
    """The program, if a process made it that a task started."""
    method: str | None = None
    path: str | None = None


def plain_attempt(attempt: Attempt, executions: Sequence[Any], flows: Mapping[str, Any]) -> dict[str, Any]:
    """An attempt as plain data, with its flow and task. ``flows`` are Kestra's, by the id of the execution."""
    names = ("host", "port", "allowed", "function", "method", "path", "program")
    flow, task = attempt.mocked or _task_of(attempt, executions, flows)
    return {**{name: getattr(attempt, name) for name in names}, "flow": flow, "task": task}


def _task_of(attempt: Attempt, executions: Sequence[Any], flows: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """The flow and the task: by the classes on the stack, and by the time if several tasks have such a class.

    Of a process only the time is known.
    """
    runs = [
        (execution, run)
        for execution in executions
        for run in execution.getTaskRunList() or ()
        if _could_connect(flows[str(execution.getId())].findTaskByTaskId(run.getTaskId()), attempt)
    ]
    then = [(execution, run) for execution, run in runs if _was_running(run, attempt.at)]
    for found in (runs, then):
        tasks = {(str(execution.getFlowId()), str(run.getTaskId())) for execution, run in found}
        if len(tasks) == 1:
            return tasks.pop()
    return None, None


def _could_connect(task: Any, attempt: Attempt) -> bool:
    if attempt.program is None:
        return not attempt.classes.isdisjoint(_classes(task))
    return not any(name.startswith(("io.kestra.plugin.core.", "kestra_dsl.")) for name in _classes(task))


def _classes(task: Any) -> Iterator[str]:
    """The class of a task and those that it extends."""
    cls = task.getClass()
    while cls is not None and str(cls.getName()) != _BASE_CLASS:
        yield str(cls.getName())
        cls = cls.getSuperclass()


def _was_running(run: Any, at: float) -> bool:
    dates = [datetime.fromisoformat(str(entry.getDate())).timestamp() for entry in run.getState().getHistories()]
    end = dates[-1] if run.getState().isTerminated() else at
    return dates[0] - _CLOCK_SKEW <= at <= end + _CLOCK_SKEW
