"""Executions in Kestra's repository: which belong to a run, and in what state they are."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from kestra_dsl.engine.inside.outputs import task_outputs
from kestra_dsl.engine.inside.sentinels import FLOW_TRIGGER

if TYPE_CHECKING:
    from collections.abc import Collection

    from kestra_dsl.engine.inside.session import Session

__all__ = [
    "Progress",
    "calls_subflow",
    "executions_of",
    "flow_of",
    "origin_of",
    "parent_of_iteration",
    "paused_tasks",
    "progress_of",
    "started_subflows",
    "state_of",
]

_LOOP_UNTIL = "io.kestra.plugin.core.flow.LoopUntil"
_SUBFLOW = "io.kestra.plugin.core.flow.Subflow"
_ON_WORKER = frozenset(("SUBMITTED", "RUNNING"))
_STARTING = frozenset(("CREATED", "RETRYING", "RESTARTED"))
_PAUSE_DURATIONS = ("getPauseDuration", "getDelay")
"""The properties of a ``Pause`` that continues by itself; ``delay`` until 1.3."""


class Progress(Enum):
    """What will happen next in an execution."""

    ENDED = auto()
    """Nothing: it has ended, with the tasks that run after its end."""
    WORKING = auto()
    """A worker runs one of its tasks, or is about to."""
    CONTINUING = auto()
    """It is paused and continues by itself: after a duration, for the next check of a LoopUntil, or by a resume."""
    PAUSED = auto()
    """It is paused until somebody resumes it."""
    WAITING = auto()
    """Another execution continues it, or the executor soon will."""


def executions_of(session: Session, tenant: str, first: str) -> list[Any]:
    """The executions of a run, in the order in which they began, sentinels included.

    Flow triggers see the executions of all tenants, so those that another run has triggered here are left out.
    """
    repository = session.bean("io.kestra.core.repositories.ExecutionRepositoryInterface")
    found = list(repository.findAllAsync(tenant).collectList().block())
    ids = {str(execution.getId()) for execution in found}
    own = [one for one in found if str(one.getId()) == first or _triggered_by(one) in {None, *ids}]
    return sorted(own, key=lambda execution: str(execution.getState().getStartDate()))


def progress_of(session: Session, execution: Any, resumed: Collection[str]) -> Progress:
    """The progress of an execution. ``resumed`` are the ids of paused task runs that have been resumed."""
    flow = flow_of(session, execution)
    if execution.getState().isTerminated():
        service = session.bean("io.kestra.core.services.ExecutionService")
        return Progress.ENDED if service.isTerminated(flow, execution) else Progress.WAITING
    if _is_working(session, flow, execution):
        return Progress.WORKING
    if state_of(execution) != "PAUSED":
        return Progress.WAITING
    return Progress.CONTINUING if _continues(flow, execution, resumed) else Progress.PAUSED


def state_of(stateful: Any) -> str:
    """The current state of an execution or a task run."""
    return str(stateful.getState().getCurrent())


def flow_of(session: Session, execution: Any) -> Any:
    """The flow of an execution."""
    repository = session.bean("io.kestra.core.repositories.FlowRepositoryInterface")
    return repository.findById(execution.getTenantId(), execution.getNamespace(), execution.getFlowId()).get()


def origin_of(execution: Any) -> str:
    """The id of the first attempt, for an execution that is retried as a whole."""
    return str(execution.getOriginalId() or execution.getId())


def paused_tasks(execution: Any) -> list[Any]:
    """The task runs at which an execution is paused. Kestra resumes the first one."""
    return [run for run in execution.getTaskRunList() or () if state_of(run) == "PAUSED"]


def started_subflows(session: Session, execution: Any) -> set[str]:
    """The ids of executions that its tasks started, some of which may begin after the end of this one."""
    flow = flow_of(session, execution)
    found = set()
    for run in execution.getTaskRunList() or ():
        if calls_subflow(flow, run):
            started = task_outputs(session, run, session.plain(run)).get("executionId")
            found |= {started} if started else set()
    return found


def calls_subflow(flow: Any, run: Any) -> bool:
    """Whether a task run starts an execution, whose id is in its outputs."""
    return str(flow.findTaskByTaskId(run.getTaskId()).getType()) == _SUBFLOW


def parent_of_iteration(session: Session, execution: Any) -> str | None:
    """The id of the execution with the loop, for an iteration that is an execution of its own, as in 2.0."""
    loop = execution.getLoopRun() if hasattr(execution, "getLoopRun") else None
    return None if loop is None else str(session.plain(loop)["parent"]["id"])


def _is_working(session: Session, flow: Any, execution: Any) -> bool:
    """Whether a worker runs a task, or soon will; a paused execution begins no task, but running ones go on."""
    runs = list(execution.getTaskRunList() or ())
    if state_of(execution) != "PAUSED" and any(state_of(one) in _STARTING for one in (execution, *runs)):
        return True
    runnable = session.java("io.kestra.core.models.tasks.RunnableTask").class_
    tasks = [flow.findTaskByTaskId(run.getTaskId()) for run in runs if state_of(run) in _ON_WORKER]
    return any(map(runnable.isInstance, tasks))


def _continues(flow: Any, execution: Any, resumed: Collection[str]) -> bool:
    """Whether a paused execution continues without somebody resuming it."""
    runs = paused_tasks(execution)
    if not runs:  # an iteration of a Loop is paused before its task runs are in the repository
        return True
    if str(runs[0].getId()) in resumed:
        return True
    tasks = [flow.findTaskByTaskId(run.getTaskId()) for run in runs]
    return any(
        str(task.getType()) == _LOOP_UNTIL
        or any(getattr(task, name)() is not None for name in _PAUSE_DURATIONS if hasattr(task, name))
        for task in tasks
    )


def _triggered_by(execution: Any) -> str | None:
    """The id of the execution whose end triggered this one, if any."""
    trigger = execution.getTrigger()
    if trigger is None or str(trigger.getType()) != FLOW_TRIGGER:
        return None
    return str(trigger.getVariables().get("executionId"))
