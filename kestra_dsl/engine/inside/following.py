"""Following the executions of a run to their end."""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kestra_dsl.engine.inside.acting import flow_of, kill, resume
from kestra_dsl.engine.inside.outputs import task_outputs
from kestra_dsl.engine.inside.sentinels import FLOW_TRIGGER, Watch, is_sentinel, is_sentinel_flow

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.conversation import Tell
    from kestra_dsl.engine.inside.logs import Logs
    from kestra_dsl.engine.inside.session import Session

__all__ = ["Follower"]

_POLL = 0.015
_ABANDONED = 0.3
"""Seconds without any news, after which nobody resumes a pause."""
_KILL = 5.0
_LOOP_UNTIL = "io.kestra.plugin.core.flow.LoopUntil"
_SUBFLOW = "io.kestra.plugin.core.flow.Subflow"
_AT_WORK = frozenset(("SUBMITTED", "RUNNING"))
_SOON = frozenset(("CREATED", "RETRYING", "RESTARTED"))


class Follower:
    """Watches the executions of a tenant."""

    def __init__(self, session: Session, began: Any, resumes: Mapping[str, Any], logs: Logs, tell: Tell) -> None:
        self.session = session
        self.tenant = str(began.getTenantId())
        self.id = str(began.getId())
        self.resumes = dict(resumes)
        self.logs = logs
        self.tell = tell
        self.repository = session.bean("io.kestra.core.repositories.ExecutionRepositoryInterface")
        self.service = session.bean("io.kestra.core.services.ExecutionService")
        self._runnable = session.java("io.kestra.core.models.tasks.RunnableTask").class_
        self.known: dict[str, str] = {}
        """The state of each task run and execution."""
        self.resumed: set[str] = set()

    def all(self) -> list[Any]:
        """The executions of the run, the first one first."""
        return [execution for execution in self._everything() if not is_sentinel(execution)]

    def _everything(self) -> list[Any]:
        """With sentinels, and without what an execution of another run has triggered."""
        found = list(self.repository.findAllAsync(self.tenant).collectList().block())
        ids = {str(execution.getId()) for execution in found}
        mine = [one for one in found if str(one.getId()) == self.id or _triggering(one) in {None, *ids}]
        return sorted(mine, key=lambda execution: str(execution.getState().getStartDate()))

    def follow(self, timeout: float, sentinels: Collection[str]) -> str:
        """``done``, ``paused``, ``refused`` or ``late``. What is triggered belongs to it, as far as sentinels watch."""
        end = time.monotonic() + timeout
        news = time.monotonic()
        watch = Watch(sentinels)
        while True:
            everything = self._everything()
            executions = [execution for execution in everything if not is_sentinel(execution)]
            if self._tell_news(executions):
                news = time.monotonic()
            if any(str(execution.getId()) == self.id for execution in executions):
                if self.session.gate.refused:
                    return "refused"
                if watch.is_settled(everything, over=self._are_over(executions)):
                    return "done"
                paused = [execution for execution in executions if _state(execution) == "PAUSED"]
                self._resume(paused)
                quiet = time.monotonic() - news > _ABANDONED
                if (
                    paused
                    and quiet
                    and not any(map(self._goes_on, paused))
                    and not any(map(self._is_at_work, executions))
                ):
                    return "paused"
            if time.monotonic() > end:
                return "late"
            time.sleep(_POLL)

    def last_try(self) -> str:
        """The execution that stands for the run: where the flow is retried as a whole, each try is one."""
        mine = [one for one in self.all() if _origin(one) == self.id]
        return str(mine[-1].getId()) if mine else self.id

    def _are_over(self, executions: Sequence[Any]) -> bool:
        """Whether all have ended, and nothing else is going to begin because of that."""
        if not all(map(self._is_over, executions)):
            return False
        ids = {str(execution.getId()) for execution in executions}
        begun = all(self._started(execution) <= ids for execution in executions)
        last_tries = {_origin(execution): _state(execution) for execution in executions}
        return begun and "RETRIED" not in last_tries.values()

    def _is_over(self, execution: Any) -> bool:
        return bool(
            execution.getState().isTerminated()
            and self.service.isTerminated(flow_of(self.session, execution), execution)
        )

    def _started(self, execution: Any) -> set[str]:
        """The executions that its tasks have started. One that nobody waits for may begin after the end of this one."""
        flow = flow_of(self.session, execution)
        found = set()
        for run in execution.getTaskRunList() or ():
            if str(flow.findTaskByTaskId(run.getTaskId()).getType()) == _SUBFLOW:
                started = task_outputs(self.session, run, self.session.plain(run)).get("executionId")
                found |= {started} if started else set()
        return found

    def _tell_news(self, executions: Sequence[Any]) -> bool:
        """What began, then what was logged, then what has ended, as far as that is new."""
        logs = [{"log": entry} for entry in self.logs.news() if not is_sentinel_flow(entry["flow"])]
        began: list[dict[str, Any]] = []
        ended: list[dict[str, Any]] = []
        for execution in executions:
            for run in execution.getTaskRunList() or ():
                if self._is_news(run):
                    (ended if run.getState().isTerminated() else began).append(_event(execution, run))
        for event in (*began, *logs, *ended):
            self.tell(event)
        others = [self._is_news(execution) for execution in executions]
        return any((began, logs, ended, *others))

    def _is_news(self, what: Any) -> bool:
        key, state = str(what.getId()), _state(what)
        if self.known.get(key) == state:
            return False
        self.known[key] = state
        return True

    def _resume(self, paused: Sequence[Any]) -> None:
        """Kestra resumes the first of the tasks at which an execution is paused."""
        for execution in paused:
            run = _paused(execution)[0]
            task, id_ = str(run.getTaskId()), str(run.getId())
            if id_ not in self.resumed and task in self.resumes:
                self.resumed.add(id_)
                resume(self.session, execution, task, self.resumes[task])

    def _goes_on(self, execution: Any) -> bool:
        """Whether it has been resumed, or goes on by itself: after a duration, or for the next round of a LoopUntil."""
        runs = _paused(execution)
        flow = flow_of(self.session, execution)
        tasks = [flow.findTaskByTaskId(run.getTaskId()) for run in runs]
        durations = ("getPauseDuration", "getDelay")  # the latter until 1.3
        return str(runs[0].getId()) in self.resumed or any(
            str(task.getType()) == _LOOP_UNTIL
            or any(getattr(task, name)() is not None for name in durations if hasattr(task, name))
            for task in tasks
        )

    def _is_at_work(self, execution: Any) -> bool:
        """Whether a worker is at one of its tasks, or soon will be; what is paused begins no task."""
        if execution.getState().isTerminated():
            return False
        flow = flow_of(self.session, execution)
        runs = list(execution.getTaskRunList() or ())
        at_work = [run for run in runs if _state(run) in _AT_WORK]
        tasks = [flow.findTaskByTaskId(run.getTaskId()) for run in at_work]
        begins = _state(execution) != "PAUSED" and any(_state(one) in _SOON for one in (execution, *runs))
        return begins or any(map(self._runnable.isInstance, tasks))

    def leave(self) -> None:
        """End what has not ended by itself."""
        left = [execution for execution in self.all() if not execution.getState().isTerminated()]
        if not left:
            return
        for execution in left:
            kill(self.session, execution)
        end = time.monotonic() + _KILL
        while time.monotonic() < end and not all(map(self._is_over, self.all())):
            time.sleep(_POLL)


def _state(what: Any) -> str:
    return str(what.getState().getCurrent())


def _paused(execution: Any) -> list[Any]:
    return [run for run in execution.getTaskRunList() if _state(run) == "PAUSED"]


def _origin(execution: Any) -> str:
    return str(execution.getOriginalId() or execution.getId())


def _triggering(execution: Any) -> str | None:
    """The execution whose end has triggered this one, if any."""
    trigger = execution.getTrigger()
    if trigger is None or str(trigger.getType()) != FLOW_TRIGGER:
        return None
    return str(trigger.getVariables().get("executionId"))


def _event(execution: Any, run: Any) -> dict[str, Any]:
    value = run.getValue()
    return {
        "task": str(run.getTaskId()),
        "value": None if value is None else str(value),
        "state": _state(run),
        "flow": str(execution.getFlowId()),
    }
