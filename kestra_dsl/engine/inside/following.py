"""Follow the executions of a run until nothing more will happen.

In each step the run is in one phase, which is computed from the progress of its executions. A run ends when its phase
allows it: a run that has ended, once its flow triggers are evaluated; a paused one, once nothing has happened for a
moment; any other one, when a connection is refused, the time is over or somebody stops it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from kestra_dsl.engine.inside.controls import kill, resume
from kestra_dsl.engine.inside.executions import (
    Progress,
    executions_of,
    origin_of,
    paused_tasks,
    progress_of,
    started_subflows,
    state_of,
)
from kestra_dsl.engine.inside.sentinels import are_started, is_sentinel
from kestra_dsl.engine.inside.settling import Running, Settled, State, next_state

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.events import Events
    from kestra_dsl.engine.inside.session import Session

__all__ = ["End", "Follower", "Phase", "phase_of"]

End: TypeAlias = Literal["done", "paused", "refused", "late", "stopped"]
"""Why a run is over: it ended, it waits for a resume, a connection was refused, the time is over, or it was stopped."""

_POLL = 0.015
_QUIET = 0.3
"""Seconds without news, after which a paused run is over."""
_KILL_TIMEOUT = 5.0


class Phase(Enum):
    """What a run as a whole is doing."""

    STARTING = auto()
    """The first execution is not in the repository yet."""
    ACTIVE = auto()
    """Something more will happen by itself."""
    PAUSED = auto()
    """Nothing happens until somebody resumes a pause."""
    ENDED = auto()
    """All executions have ended. Flow triggers may still start others."""


def phase_of(progress: Collection[Progress], *, complete: bool) -> Phase:
    """The phase of a run that has begun.

    Args:
        progress: The progress of each execution.
        complete: Whether all executions that subflow tasks and retries begin are among them.
    """
    if set(progress) == {Progress.ENDED}:
        return Phase.ENDED if complete else Phase.ACTIVE
    if Progress.PAUSED in progress and not {Progress.WORKING, Progress.CONTINUING} & set(progress):
        return Phase.PAUSED
    return Phase.ACTIVE


class Follower:
    """Follows the executions of one run, which have a tenant of their own."""

    def __init__(self, session: Session, first: Any, resumes: Mapping[str, Any], events: Events) -> None:
        self._session = session
        self._tenant = str(first.getTenantId())
        self._first = str(first.getId())
        self._resumes = resumes
        self._resumed: set[str] = set()
        """The ids of the task runs that have been resumed."""
        self._events = events

    def report_held(self) -> None:
        """Report the log lines that ``follow`` has held back."""
        self._events.report_held()

    def follow(self, timeout: float, sentinels: Collection[str], is_stopped: Callable[[], bool]) -> End:
        """Wait for the end of the run. ``sentinels`` are the ids of its sentinel flows."""
        deadline = time.monotonic() + timeout
        last_news = time.monotonic()
        settling: State = Running()
        while True:
            everything = executions_of(self._session, self._tenant, self._first)
            executions = [execution for execution in everything if not is_sentinel(execution)]
            has_news = self._events.report_new(executions)
            has_begun = any(str(execution.getId()) == self._first for execution in executions)
            if has_begun and self._session.gate.refused:
                return "refused"
            self._resume(executions)
            phase = self._phase(executions) if has_begun else Phase.STARTING
            now = time.monotonic()
            last_news = now if has_news else last_news
            settling = next_state(
                settling,
                now,
                ended=phase is Phase.ENDED,
                has_sentinels=bool(sentinels),
                sentinels_started=phase is Phase.ENDED and are_started(sentinels, everything),
            )
            if isinstance(settling, Settled):
                return "done"
            if phase is Phase.PAUSED and now - last_news > _QUIET:
                return "paused"
            if now > deadline:
                return "late"
            if has_begun and is_stopped():
                return "stopped"
            time.sleep(_POLL)

    def executions(self) -> list[Any]:
        """The executions of the run, the first one first."""
        everything = executions_of(self._session, self._tenant, self._first)
        return [execution for execution in everything if not is_sentinel(execution)]

    def last_attempt(self) -> str:
        """The id of the execution that counts, for a flow that is retried as a whole: each attempt is an execution."""
        attempts = [one for one in self.executions() if origin_of(one) == self._first]
        return str(attempts[-1].getId()) if attempts else self._first

    def kill(self) -> None:
        """End the executions that have not ended. Kestra can end one before the worker reports the end of its task."""
        left = [execution for execution in self.executions() if not execution.getState().isTerminated()]
        for execution in left:
            kill(self._session, execution)
        deadline = time.monotonic() + _KILL_TIMEOUT
        while left and time.monotonic() < deadline and not all(map(self._is_killed, self.executions())):
            time.sleep(_POLL)

    def _phase(self, executions: Sequence[Any]) -> Phase:
        progress = [progress_of(self._session, execution, self._resumed) for execution in executions]
        ended = set(progress) == {Progress.ENDED}
        return phase_of(progress, complete=ended and self._is_complete(executions))

    def _is_complete(self, executions: Sequence[Any]) -> bool:
        """Whether all subflows have begun, and no flow will be retried as a whole."""
        ids = {str(execution.getId()) for execution in executions}
        last_attempts = {origin_of(execution): state_of(execution) for execution in executions}
        return "RETRIED" not in last_attempts.values() and all(
            started_subflows(self._session, execution) <= ids for execution in executions
        )

    def _resume(self, executions: Sequence[Any]) -> None:
        for execution in executions:
            for run in paused_tasks(execution)[:1] if state_of(execution) == "PAUSED" else ():
                task, id_ = str(run.getTaskId()), str(run.getId())
                if id_ not in self._resumed and task in self._resumes:
                    self._resumed.add(id_)
                    resume(self._session, execution, task, self._resumes[task])

    def _is_killed(self, execution: Any) -> bool:
        """Whether an execution and all of its tasks have ended."""
        has_ended = progress_of(self._session, execution, self._resumed) is Progress.ENDED
        return has_ended and all(run.getState().isTerminated() for run in execution.getTaskRunList() or ())
