"""What somebody does to executions: resume and kill them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.engine.inside.storing import stored

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.session import Session

__all__ = ["Refused", "flow_of", "kill", "resume"]


class Refused(Exception):  # noqa: N818 - no error of the engine
    """Kestra does not take what it is given. ``pause`` is the task that was to be resumed, if any."""

    def __init__(self, reason: str, pause: str | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.pause = pause


def flow_of(session: Session, execution: Any) -> Any:
    """The flow of an execution."""
    repository = session.bean("io.kestra.core.repositories.FlowRepositoryInterface")
    return repository.findById(execution.getTenantId(), execution.getNamespace(), execution.getFlowId()).get()


def resume(session: Session, execution: Any, task: str, inputs: Mapping[str, Any]) -> None:
    """Let an execution go on that is paused at a task."""
    flow = flow_of(session, execution)
    given = _typed(session, flow, execution, task, inputs)
    resumed = session.java("io.kestra.plugin.core.flow.Pause$Resumed").now()
    if session.release.has_controller:
        command = session.java("io.kestra.core.executor.command.Resume").from_(execution, resumed, given)
        session.queue("commands").emit(command)
        return
    running = session.java("io.kestra.core.models.flows.State$Type").RUNNING
    service = session.bean("io.kestra.core.services.ExecutionService")
    session.queue("executions").emit(service.resume(execution, flow, running, given, resumed))


def kill(session: Session, execution: Any) -> None:
    """End an execution that does not end by itself."""
    killed = session.java("io.kestra.core.models.executions.ExecutionKilledExecution").builder()
    requested = session.java("io.kestra.core.models.executions.ExecutionKilled$State").REQUESTED
    killed = killed.executionId(execution.getId()).tenantId(execution.getTenantId())
    session.queue("kill").emit(killed.isOnKillCascade(True).state(requested).build())


def _typed(session: Session, flow: Any, execution: Any, task: str, inputs: Mapping[str, Any]) -> Any:
    """The inputs of a pause as the server reads them: checked, and with defaults."""
    names = (str(execution.getTenantId()), str(execution.getNamespace()), str(execution.getFlowId()))
    given = session.value(stored(session, names, str(execution.getId()), dict(inputs)))
    asked = flow.findTaskByTaskId(task).getOnResume()
    if asked is None:
        return given
    reader = session.bean("io.kestra.core.runners.FlowInputOutput")
    try:
        return reader.readExecutionInputs(flow.toBuilder().inputs(asked).build(), execution, given)
    except Exception as error:
        raise Refused(str(error).rpartition("Exception: ")[2], task) from error
