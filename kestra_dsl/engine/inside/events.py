"""Events of a run: new states of tasks and new log lines, each reported once."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from kestra_dsl.catalog.states import ENDED
from kestra_dsl.engine.inside.executions import state_of
from kestra_dsl.engine.inside.sentinels import is_sentinel_flow

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.details import Details
    from kestra_dsl.engine.inside.logs import Logs

__all__ = ["Events", "OnEvent"]

OnEvent: TypeAlias = Callable[[dict[str, Any]], None]
"""Receives an event as plain data: ``{"log": {...}}``, or the flow, the id, the value and the state of a task.

The last state of a task run comes with its ``outputs`` and its ``rendered`` properties, if ``Details`` are asked for.
Times are seconds since 1970: ``at`` of a log line or a state, and ``began`` of a task run."""

_NOT_BEGUN = ("CREATED", "SUBMITTED")
_LONGEST_HELD = 10.0
"""Seconds after which a log line is reported in any case."""


class Events:
    """Compares executions with what has been reported, and reports the rest.

    Args:
        logs: The log of the run.
        on_event: Called with each event.
        details: Adds to the events of task runs that have ended, and masks secrets in all events.
    """

    def __init__(self, logs: Logs, on_event: OnEvent, details: Details | None = None) -> None:
        self._logs = logs
        self._details = details
        self._on_event = on_event if details is None else lambda event: on_event(details.masked(event))
        self._states: dict[str, str] = {}
        """The last known state of each execution and task run, by its id."""
        self._reported: dict[str, int] = {}
        """The number of states that have been reported of each task run, by its id."""
        self._begun: set[str | tuple[str, str]] = set()
        """The task runs that have been reported as running or ended: their ids, and their flows and tasks."""
        self._held: list[dict[str, Any]] = []
        """Log lines to report later."""

    def report_new(self, executions: Sequence[Any]) -> bool:
        """Report each new state of a task and each new log line, in the order in which they happened.

        Returns:
            Whether anything is new, states of executions included.
        """
        news = [*self._held, *(entry for entry in self._logs.news() if not is_sentinel_flow(entry["flow"]))]
        changed = [(one, run) for one in executions for run in one.getTaskRunList() or () if self._has_changed(run)]
        if self._details is not None:
            self._details.learn(executions, changed)
        states = [event for one, run in changed for event in self._task_events(one, run)]
        for event in states:
            if event["state"] not in _NOT_BEGUN:
                self._begun |= {event["run"], (event["flow"], event["task"])}
        now = time.time()
        self._held = [entry for entry in news if self._is_early(entry, now)]
        logs = [{"log": entry} for entry in news if not self._is_early(entry, now)]
        for event in sorted((*states, *logs), key=_time_and_place):
            self._on_event(event)
        return any((states, logs, *[self._has_changed(one) for one in executions]))

    def report_held(self) -> None:
        """Report the remaining log lines, at the end of a run."""
        held, self._held = self._held, []
        for entry in held:
            self._on_event({"log": entry})

    def _is_early(self, entry: Mapping[str, Any], now: float) -> bool:
        """Whether a line was logged by a task run that Kestra has not stored as running yet.

        Lines of Kestra 1.1 do not have the task run: there, the line waits for the first run of the task.
        """
        logged_by = entry["run"] or (entry["flow"], entry["task"])
        return entry["task"] is not None and logged_by not in self._begun and now - entry["at"] < _LONGEST_HELD

    def _task_events(self, execution: Any, run: Any) -> Iterator[dict[str, Any]]:
        """The states of a task run that have not been reported. There may be several since the last time."""
        id_, history = str(run.getId()), list(run.getState().getHistories())
        reported = self._reported.get(id_, 0)
        self._reported[id_] = len(history)
        new = history[reported:] or history[-1:]
        events = [_task_event(execution, run, history[0], entry) for entry in new]
        if self._details is not None and events[-1]["state"] in ENDED:
            events[-1] |= self._details.of(execution, run)
        yield from events

    def _has_changed(self, stateful: Any) -> bool:
        """Whether an execution or a task run has another state than last time."""
        id_, state = str(stateful.getId()), state_of(stateful)
        if self._states.get(id_) == state:
            return False
        self._states[id_] = state
        return True


def _time_and_place(event: Mapping[str, Any]) -> tuple[float, int]:
    """When something happened. At the same time, a task begins, logs and ends in this order."""
    if "log" in event:
        return event["log"]["at"], 1
    return event["at"], 2 if event["state"] in ENDED else 0


def _task_event(execution: Any, run: Any, first: Any, entry: Any) -> dict[str, Any]:
    value = run.getValue()
    return {
        "task": str(run.getTaskId()),
        "value": None if value is None else str(value),
        "state": str(entry.getState()),
        "flow": str(execution.getFlowId()),
        "run": str(run.getId()),
        "began": first.getDate().toEpochMilli() / 1000,
        "at": entry.getDate().toEpochMilli() / 1000,
    }
