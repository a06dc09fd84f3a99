"""Resume and kill executions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.engine.inside.executions import flow_of
from kestra_dsl.engine.inside.refusals import Refused, reason_of
from kestra_dsl.engine.inside.storing import store_files

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.session import Session

__all__ = ["kill", "resume"]


def resume(session: Session, execution: Any, task: str, inputs: Mapping[str, Any]) -> None:
    """Resume an execution that is paused at a task."""
    flow = flow_of(session, execution)
    typed = _typed_inputs(session, flow, execution, task, inputs)
    resumed = session.java("io.kestra.plugin.core.flow.Pause$Resumed").now()
    if session.release.has_controller:
        command = session.java("io.kestra.core.executor.command.Resume").from_(execution, resumed, typed)
        session.queue("commands").emit(command)
        return
    running = session.java("io.kestra.core.models.flows.State$Type").RUNNING
    service = session.bean("io.kestra.core.services.ExecutionService")
    session.queue("executions").emit(service.resume(execution, flow, running, typed, resumed))


def kill(session: Session, execution: Any) -> None:
    """Kill an execution and the subflows that it started."""
    killed = session.java("io.kestra.core.models.executions.ExecutionKilledExecution").builder()
    requested = session.java("io.kestra.core.models.executions.ExecutionKilled$State").REQUESTED
    killed = killed.executionId(execution.getId()).tenantId(execution.getTenantId())
    session.queue("kill").emit(killed.isOnKillCascade(True).state(requested).build())


def _typed_inputs(session: Session, flow: Any, execution: Any, task: str, inputs: Mapping[str, Any]) -> Any:
    """The inputs of a pause as a server reads them: validated, and with defaults."""
    names = (str(execution.getTenantId()), str(execution.getNamespace()), str(execution.getFlowId()))
    values = session.value(store_files(session, names, str(execution.getId()), dict(inputs)))
    declared = flow.findTaskByTaskId(task).getOnResume()
    if declared is None:
        return values
    reader = session.bean("io.kestra.core.runners.FlowInputOutput")
    try:
        return reader.readExecutionInputs(flow.toBuilder().inputs(declared).build(), execution, values)
    except Exception as error:
        raise Refused(reason_of(error), task) from error
