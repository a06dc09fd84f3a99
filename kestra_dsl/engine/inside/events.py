"""Events of a run: new states of tasks and new log lines, each told once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from kestra_dsl.engine.inside.executions import state_of
from kestra_dsl.engine.inside.sentinels import is_sentinel_flow

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.logs import Logs

__all__ = ["Events", "Tell"]

Tell: TypeAlias = Callable[[dict[str, Any]], None]
"""Receives an event as plain data: ``{"log": {...}}``, or the flow, the id, the value and the state of a task.

Times are seconds since 1970: ``at`` of a log line or a state, and ``began`` of a task run."""


class Events:
    """Compares executions with what has been told, and tells the rest."""

    def __init__(self, logs: Logs, tell: Tell) -> None:
        self._logs = logs
        self._tell = tell
        self._states: dict[str, str] = {}
        """The last known state of each execution and task run, by its id."""

    def tell_new(self, executions: Sequence[Any]) -> bool:
        """Tell which tasks began, what was logged, and which tasks ended, in this order.

        Returns:
            Whether anything is new, states of executions included.
        """
        logs = [{"log": entry} for entry in self._logs.news() if not is_sentinel_flow(entry["flow"])]
        changed = [(one, run) for one in executions for run in one.getTaskRunList() or () if self._has_changed(run)]
        began = [_task_event(one, run) for one, run in changed if not run.getState().isTerminated()]
        ended = [_task_event(one, run) for one, run in changed if run.getState().isTerminated()]
        for event in (*began, *logs, *ended):
            self._tell(event)
        return any((began, logs, ended, *[self._has_changed(one) for one in executions]))

    def _has_changed(self, stateful: Any) -> bool:
        """Whether an execution or a task run has another state than last time."""
        id_, state = str(stateful.getId()), state_of(stateful)
        if self._states.get(id_) == state:
            return False
        self._states[id_] = state
        return True


def _task_event(execution: Any, run: Any) -> dict[str, Any]:
    value = run.getValue()
    dates = [history.getDate() for history in run.getState().getHistories()]
    return {
        "task": str(run.getTaskId()),
        "value": None if value is None else str(value),
        "state": state_of(run),
        "flow": str(execution.getFlowId()),
        "run": str(run.getId()),
        "began": dates[0].toEpochMilli() / 1000,
        "at": dates[-1].toEpochMilli() / 1000,
    }
