"""Following the executions of a run to their end."""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kestra_dsl.engine.inside.sentinels import FLOW_TRIGGER, Watch, is_sentinel

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.conversation import Tell
    from kestra_dsl.engine.inside.logs import Logs
    from kestra_dsl.engine.inside.session import Session

__all__ = ["Follower"]

_POLL = 0.015
_ABANDONED = 0.3
"""Seconds without any news, after which nobody resumes a pause."""
_KILL = 5.0


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
        self.flows = session.bean("io.kestra.core.repositories.FlowRepositoryInterface")
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
        mine = [execution for execution in found if _triggering(execution) in {None, *ids}]
        return sorted(mine, key=lambda execution: str(execution.getState().getStartDate()))

    def follow(self, timeout: float, sentinels: Collection[str]) -> str:
        """``done``, ``paused`` or ``late``. What is triggered belongs to it, as far as sentinels watch."""
        end = time.monotonic() + timeout
        news = time.monotonic()
        watch = Watch(sentinels)
        while True:
            everything = self._everything()
            executions = [execution for execution in everything if not is_sentinel(execution)]
            if self._tell_news(executions):
                news = time.monotonic()
            if any(str(execution.getId()) == self.id for execution in executions):
                if watch.is_settled(everything, over=all(map(self._is_over, executions))):
                    return "done"
                paused = [execution for execution in executions if str(execution.getState().getCurrent()) == "PAUSED"]
                if self._resume(paused):
                    continue
                quiet = time.monotonic() - news
                if paused and quiet > _ABANDONED and not any(map(self._goes_on_by_itself, paused)):
                    return "paused"
            if time.monotonic() > end:
                return "late"
            time.sleep(_POLL)

    def _is_over(self, execution: Any) -> bool:
        if not execution.getState().isTerminated():
            return False
        flow = self.flows.findById(self.tenant, execution.getNamespace(), execution.getFlowId())
        return bool(flow.isEmpty() or self.service.isTerminated(flow.get(), execution))

    def _tell_news(self, executions: Sequence[Any]) -> bool:
        """What began, then what was logged, then what has ended, as far as that is new."""
        logs = [{"log": entry} for entry in self.logs.news()]
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
        key, state = str(what.getId()), str(what.getState().getCurrent())
        if self.known.get(key) == state:
            return False
        self.known[key] = state
        return True

    def _resume(self, paused: Sequence[Any]) -> bool:
        for execution in paused:
            for run in execution.getTaskRunList():
                task, id_ = str(run.getTaskId()), str(run.getId())
                waits = str(run.getState().getCurrent()) == "PAUSED"
                if waits and id_ not in self.resumed and task in self.resumes:
                    self.resumed.add(id_)
                    resume(self.session, self.tenant, execution, self.resumes[task])
                    return True
        return False

    def _goes_on_by_itself(self, execution: Any) -> bool:
        """Whether it is a pause with a duration."""
        flow = self.flows.findById(self.tenant, execution.getNamespace(), execution.getFlowId()).get()
        waiting = [run for run in execution.getTaskRunList() if str(run.getState().getCurrent()) == "PAUSED"]
        tasks = [flow.findTaskByTaskId(run.getTaskId()) for run in waiting]
        durations = ("getPauseDuration", "getDelay")  # the latter until 1.3
        return any(getattr(task, name)() is not None for task in tasks for name in durations if hasattr(task, name))

    def leave(self) -> None:
        """End what has not ended by itself."""
        left = [execution for execution in self.all() if not execution.getState().isTerminated()]
        if not left:
            return
        for execution in left:
            kill(self.session, self.tenant, execution)
        end = time.monotonic() + _KILL
        while time.monotonic() < end and not all(map(self._is_over, self.all())):
            time.sleep(_POLL)


def resume(session: Session, tenant: str, execution: Any, inputs: Mapping[str, Any]) -> None:
    """Let a paused execution go on."""
    resumed = session.java("io.kestra.plugin.core.flow.Pause$Resumed").now()
    given = session.value(dict(inputs))
    if session.version.startswith("2."):
        command = session.java("io.kestra.core.executor.command.Resume").from_(execution, resumed, given)
        session.queue("commands").emit(command)
        return
    flow = session.bean("io.kestra.core.repositories.FlowRepositoryInterface").findById(
        tenant, execution.getNamespace(), execution.getFlowId()
    )
    running = session.java("io.kestra.core.models.flows.State$Type").RUNNING
    service = session.bean("io.kestra.core.services.ExecutionService")
    session.queue("executions").emit(service.resume(execution, flow.get(), running, given, resumed))


def kill(session: Session, tenant: str, execution: Any) -> None:
    """End an execution that does not end by itself."""
    killed = session.java("io.kestra.core.models.executions.ExecutionKilledExecution").builder()
    requested = session.java("io.kestra.core.models.executions.ExecutionKilled$State").REQUESTED
    killed = killed.executionId(execution.getId()).isOnKillCascade(True).state(requested).tenantId(tenant)
    session.queue("kill").emit(killed.build())


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
        "state": str(run.getState().getCurrent()),
        "flow": str(execution.getFlowId()),
    }
