"""Render the properties of tasks with the variables that the tasks had."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.session import Session

__all__ = ["rendered", "rendered_values"]


def rendered(session: Session, flow: Any, execution: Any, run: Any, wanted: Mapping[str, Any]) -> dict[str, Any]:
    """The rendered properties of a task that ran. For a skipped task, Kestra renders only ``runIf``."""
    if str(run.getState().getCurrent()) == "SKIPPED":
        wanted = {name: value for name, value in wanted.items() if name == "runIf"}
    if not wanted:
        return {}
    task = flow.findTaskByTaskId(run.getTaskId())
    factory = session.bean("io.kestra.core.runners.RunContextFactory")
    context = factory.of(flow, task, _at_start_of(session, execution, run), run)
    found: dict[str, Any] = {}
    for name, value in wanted.items():
        with session.gate.closed() as has_refused:
            found |= rendered_values(context, {name: value})
            again = has_refused()
        if again:
            found[name] = {"untold": "rendering it again would use the network again"}
    return found


def rendered_values(context: Any, wanted: Mapping[str, Any], more: Any = None) -> dict[str, Any]:
    """Render properties: for each name either ``value``, or ``error`` with the reason.

    Args:
        context: Kestra's run context of the task.
        wanted: The properties by name.
        more: More variables, as a map of Java.
    """
    found: dict[str, Any] = {}
    for name, value in wanted.items():
        try:
            found[name] = {"value": _rendered(context, value, more)}
        except Exception as error:  # noqa: BLE001 - Java's, of many classes
            found[name] = {"error": _reason(error)}
    return found


def _at_start_of(session: Session, execution: Any, run: Any) -> Any:
    """The execution when a task run began: with the task runs that had ended, and those around and inside this one.

    Those inside are needed because a ``LoopUntil`` reads the outputs of its tasks.
    """
    runs = {str(other.getId()): other for other in execution.getTaskRunList()}
    around, outer = set(), run
    while outer is not None:
        around.add(str(outer.getId()))
        outer = runs.get(str(outer.getParentTaskRunId()))
    inside = {str(run.getId())}
    began = run.getState().getStartDate()
    kept = session.java("java.util.ArrayList")()
    for id_, other in runs.items():  # a task run is listed after the one that it is in
        if str(other.getParentTaskRunId()) in inside:
            inside.add(id_)
        ended = other.getState().getEndDate()
        over = ended is not None and not ended.isEmpty() and not ended.get().isAfter(began)
        if over or id_ in around or id_ in inside:
            kept.add(other)
    return execution.withTaskRunList(kept)


def _rendered(context: Any, value: Any, more: Any) -> Any:
    if isinstance(value, str):
        if "{" not in value:
            return value
        text = context.render(value) if more is None else context.render(value, more)
        return None if text is None else str(text)
    if isinstance(value, list):
        return [_rendered(context, item, more) for item in value]
    if isinstance(value, dict):
        return {_rendered(context, key, more): _rendered(context, item, more) for key, item in value.items()}
    return value


def _reason(error: Exception) -> str:
    return str(error).rpartition("Exception: ")[2].strip() or type(error).__name__
