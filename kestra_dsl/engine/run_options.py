"""The options of a run, and the errors for options that do not fit the flow."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.checks.checked_flow import input_paths
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.engine.json_values import json_value
from kestra_dsl.engine.mock_outputs import refuse_wrong_outputs
from kestra_dsl.engine.name_hints import name_hint
from kestra_dsl.errors import UsageError
from kestra_dsl.inputs import ReusableInputs
from kestra_dsl.lowering.resolving import walk
from kestra_dsl.reading.classes import own_name

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.engine.namespaces import Key
    from kestra_dsl.engine.network import Network
    from kestra_dsl.engine.run_errors import Unrendered

__all__ = [
    "RunOptions",
    "flows_by_id",
    "mocks_by_flow",
    "refuse_invalid_options",
    "refuse_unknown_names",
    "task_ids",
    "tasks_of_type",
    "trigger_request",
]

_PAUSE = "io.kestra.plugin.core.flow.Pause"
_MAX_TIMEOUT = 86400


class RunOptions(NamedTuple):
    """The arguments of ``Engine.run``, which documents them."""

    inputs: Mapping[str, Any]
    mocks: Mapping[str, Any]
    trigger: str | Mapping[str, Mapping[str, Any]] | None
    at: datetime | date | str | None
    kv: Mapping[Key, Any]
    files: Mapping[Key, Path | str]
    secrets: Mapping[str, str]
    labels: Mapping[str, str]
    subflows: Sequence[Flow]
    resume: Mapping[str, Mapping[str, Any]]
    retry_at_once: bool
    network: Network
    unrendered: Unrendered
    timeout: float
    on_event: Callable[[dict[str, Any]], None] | None


def refuse_invalid_options(options: RunOptions) -> None:
    """Refuse values that are invalid for every flow."""
    if isinstance(options.unrendered, str) and options.unrendered not in ("error", "allow"):
        raise UsageError(
            f"unrendered is {options.unrendered!r}", hint='use "error", "allow", or a list of properties: ["load.sql"]'
        )
    if not 0 < options.timeout <= _MAX_TIMEOUT:
        raise UsageError(
            f"the timeout is {options.timeout} seconds", hint=f"use more than 0 and at most {_MAX_TIMEOUT} (one day)"
        )


def flows_by_id(flow: Flow, subflows: Sequence[Flow]) -> dict[str, Flow]:
    """The flows of a run, which have different ids."""
    found = {flow.id: flow}
    for other in subflows:
        known = found.setdefault(other.id, other)
        if known is not other:
            raise UsageError(
                f"two flows of the run have the id {other.id!r}: "
                f"{known.namespace}/{known.id} and {other.namespace}/{other.id}",
                hint="flow ids must be unique in a run: leave one flow out, and mock the task that calls it",
            )
    return found


def refuse_unknown_names(flow: Flow, flows: Mapping[str, Flow], options: RunOptions) -> None:
    """Refuse inputs and pauses that do not exist, which Kestra would ignore."""
    known = [path for path, _ in input_paths(flow.inputs or ())]
    elsewhere = any(isinstance(one, ReusableInputs) for one in flow.inputs or ())
    for name in options.inputs:
        if name not in known and not elsewhere:
            raise UsageError(
                f"flow {flow.id!r} has no input {name!r}",
                hint=name_hint(name, known, "its inputs"),
                origin=flow.origin,
            )
    pauses = [task.id for one in flows.values() for task in tasks_of_type(one, _PAUSE)]
    for name in options.resume:
        if name not in pauses:
            raise UsageError(f"no Pause {name!r} to resume", hint=name_hint(name, pauses, "pauses"))


def mocks_by_flow(flow: Flow, flows: Mapping[str, Flow], mocks: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """The mocks by flow and task.

    Raises:
        UsageError: If a task does not exist, or its type does not have the mock's outputs.
    """
    tasks = {id_: {task.id: task for task, _ in walk(one)} for id_, one in flows.items()}
    found: dict[str, dict[str, Any]] = {}
    for name, mock in mocks.items():
        prefix, _, task = name.rpartition("/")
        id_ = prefix or flow.id
        if task not in tasks.get(id_, ()):
            raise UsageError(
                f"no task {name!r} to mock", hint=name_hint(task, tasks.get(id_, tasks[flow.id]), "the tasks")
            )
        refuse_wrong_outputs(name, tasks[id_][task], mock)
        found.setdefault(id_, {})[task] = mock
    return found


def tasks_of_type(flow: Flow, type_: str) -> list[Any]:
    """The tasks of a type, also under one of its old names."""
    return [task for task, _ in walk(flow) if own_name(str(type_of(task))) == type_]


def task_ids(flow: Flow) -> list[str]:
    return [task.id for task, _ in walk(flow)]


def trigger_request(flow: Flow, options: RunOptions) -> dict[str, Any] | None:
    """The trigger that starts the run: its id, and either a date or its variables."""
    trigger, at = options.trigger, options.at
    if trigger is None and at is None:
        return None
    if isinstance(trigger, Mapping) and len(trigger) != 1:
        raise UsageError(
            f"a run has one trigger, not {len(trigger)}", hint="name one, with its variables: trigger={'hook': {...}}"
        )
    if trigger is None:
        trigger = _only_schedule(flow)
    id_, variables = (trigger, None) if isinstance(trigger, str) else next(iter(trigger.items()))
    triggers = [one.id for one in flow.triggers or ()]
    if id_ not in triggers:
        raise UsageError(
            f"flow {flow.id!r} has no trigger {id_!r}", hint=f"it has {', '.join(triggers)}" if triggers else None
        )
    if variables is not None and at is not None:
        raise UsageError(
            f"trigger {id_!r} has both a date and variables",
            hint=f"use trigger={id_!r} with at=..., or trigger={{{id_!r}: {{...}}}} without `at`",
        )
    if variables is None and at is None:
        raise UsageError(
            f"trigger {id_!r} has neither a date nor variables",
            hint=f"add at=... for a schedule, or pass the variables: trigger={{{id_!r}: {{...}}}}",
        )
    return {"id": id_, "at": None if at is None else _iso_date(at), "variables": json_value(dict(variables or {}))}


def _only_schedule(flow: Flow) -> str:
    schedules = [trigger.id for trigger in flow.triggers or () if "cron" in type(trigger).model_fields]
    if not schedules:
        raise UsageError(
            f"flow {flow.id!r} has no schedule that `at` could fire", hint="pass a trigger, or leave `at` out"
        )
    if len(schedules) > 1:
        raise UsageError(
            f"flow {flow.id!r} has {len(schedules)} schedules, and `at` does not say which one fires",
            hint=f"pass one of {', '.join(schedules)} as the trigger",
        )
    return str(schedules[0])


def _iso_date(at: datetime | date | str) -> str:
    """A date with or without a time, in ISO 8601."""
    if isinstance(at, date):
        return at.isoformat()
    try:
        return (datetime if "T" in at else date).fromisoformat(at).isoformat()
    except ValueError as error:
        raise UsageError(f"invalid date {at!r}: {error}", hint="such as 2024-03-01 or 2024-03-01T09:00:00") from None
