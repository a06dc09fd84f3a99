"""Read the outputs of tasks and executions, which each version of Kestra stores in its own place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.session import Session

__all__ = ["execution_outputs", "task_outputs"]


def task_outputs(session: Session, run: Any, plain: Mapping[str, Any]) -> dict[str, Any]:
    """The outputs of a task run. 2.0 stores them apart from the task run."""
    if session.release.has_controller:
        service = session.bean("io.kestra.core.services.TaskOutputService")
        return session.plain(service.getOutputs(run)) or {}
    return plain.get("outputs") or {}


def execution_outputs(session: Session, execution: Any, plain: Mapping[str, Any]) -> dict[str, Any]:
    """The outputs of an execution."""
    if session.release.has_controller:
        service = session.bean("io.kestra.core.services.ExecutionOutputService")
        return session.plain(service.getOutputs(execution)) or {}
    return plain.get("outputs") or {}
