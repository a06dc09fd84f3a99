"""Where each version of Kestra keeps what tasks and flows have given."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.session import Session

__all__ = ["execution_outputs", "task_outputs"]


def task_outputs(session: Session, run: Any, told: Mapping[str, Any]) -> dict[str, Any]:
    """2.0 keeps them beside the task run."""
    if session.release.has_controller:
        service = session.bean("io.kestra.core.services.TaskOutputService")
        return session.plain(service.getOutputs(run)) or {}
    return told.get("outputs") or {}


def execution_outputs(session: Session, execution: Any, told: Mapping[str, Any]) -> dict[str, Any]:
    if session.release.has_controller:
        service = session.bean("io.kestra.core.services.ExecutionOutputService")
        return session.plain(service.getOutputs(execution)) or {}
    return told.get("outputs") or {}
