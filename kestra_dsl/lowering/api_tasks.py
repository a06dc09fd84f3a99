"""Replaces the core tasks that 2.0 moved to its plugin ``kestra``, whose tasks call the API of the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kestra_dsl.lowering.lowered_flow import LoweredFlow, YamlMapping

__all__ = ["API_TASKS", "lower_api_tasks"]

_CORE, _PLUGIN = "io.kestra.plugin.core.", "io.kestra.plugin.kestra."
_FETCH, _RESUME, _TOGGLE = f"{_CORE}log.Fetch", f"{_CORE}execution.Resume", f"{_CORE}trigger.Toggle"

API_TASKS = {
    _FETCH: f"{_PLUGIN}logs.Fetch",
    _RESUME: f"{_PLUGIN}executions.Resume",
    _TOGGLE: f"{_PLUGIN}triggers.Toggle",
}
"""The type of a task in 1.x to the type in 2.0, which needs credentials."""


def lower_api_tasks(lowered: LoweredFlow) -> None:
    """Write the tasks of 2.0, with the defaults of 1.x where they differ."""
    for mapping, _ in lowered.mappings():
        type_ = mapping.get("type")
        if not isinstance(type_, str) or type_ not in API_TASKS:
            continue
        if type_ == _RESUME:
            _resume(mapping)
        elif type_ == _TOGGLE:
            mapping.setdefault("flowId", "{{ flow.id }}")  # 2.0 toggles the triggers of all flows without it
        mapping["type"] = API_TASKS[type_]


def _resume(task: YamlMapping) -> None:
    """1.x checks that the flow may be accessed, and 2.0 finds an execution by its id alone."""
    if task.get("executionId") is not None:
        task.pop("namespace", None)
        task.pop("flowId", None)
