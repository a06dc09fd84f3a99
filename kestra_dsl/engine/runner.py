"""Running a flow on the engine, from the side of whoever asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.checks.checked_flow import input_paths
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.engine.given import Mock, mock_request, plain
from kestra_dsl.engine.mock_outputs import refuse_wrong_outputs
from kestra_dsl.engine.namespaces import Key, given_files, given_pairs
from kestra_dsl.engine.network import Network, allowed_hosts, connections
from kestra_dsl.engine.runs import Run, Tasks, run_of
from kestra_dsl.engine.spelling import meant
from kestra_dsl.engine.stand_ins import Prepared, prepared
from kestra_dsl.engine.strictness import Unrendered, network_error, refuse_unknown_strictness, unrendered_error
from kestra_dsl.errors import RefusedError, RunTimeoutError, UsageError
from kestra_dsl.inputs import ReusableInputs
from kestra_dsl.lowering.resolving import walk
from kestra_dsl.lowering.rounds import FOR_EACH_ITEM
from kestra_dsl.lowering.upstream import FLOW_TRIGGER
from kestra_dsl.reading.classes import own_name
from kestra_dsl.yaml import emit

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.engine.engines import Engine

__all__ = ["Given", "run_flow"]

_PAUSE = "io.kestra.plugin.core.flow.Pause"
_GRACE = 120
"""Seconds that the engine may take for all around a run; the first one starts the executor."""

_LONGEST = 86400

_AT_ONCE = {"interval": "PT0.01S", "minInterval": "PT0.01S", "maxInterval": "PT0.02S"}


class Given(NamedTuple):
    """What a run is given; ``Engine.run`` says what each means."""

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


def run_flow(engine: Engine, flow: Flow, given: Given) -> Run:
    """Run it to its end. Refuses what the engine would not have taken."""
    refuse_unknown_strictness(given.unrendered)
    _refuse_odd_timeout(given.timeout)
    allowed = allowed_hosts(given.network)
    flows = _together(flow, given.subflows)
    spoken_for = _by_flow(flow, flows, given.mocks)
    trigger = _trigger(flow, given.trigger, given.at)
    _refuse_unknown(flow, flows, given)
    _refuse_invalid(engine, flows)
    ready = {one.id: prepared(one, engine.target, engine.absent, spoken_for.get(one.id, {}).keys()) for one in flows}
    request = {
        "do": "run",
        "flows": [emit(_without_waits(one.data) if given.retry_at_once else one.data) for one in ready.values()],
        "started": {
            "namespace": flow.namespace,
            "flow": flow.id,
            "inputs": plain(dict(given.inputs)),
            "labels": dict(given.labels),
            "trigger": trigger,
        },
        "kv": given_pairs(flow, given.kv),
        "files": given_files(flow, given.files),
        "secrets": dict(given.secrets),
        "resumes": {task: plain(dict(inputs)) for task, inputs in given.resume.items()},
        "mocks": [
            mock_request(id_, task, spoken_for.get(id_, {}).get(task), one.properties[task])
            for id_, one in ready.items()
            for task in sorted(one.mocked)
        ],
        "renders": {id_: one.properties for id_, one in ready.items()},
        "may_trigger": any(_is_triggered(one) for one in ready.values()),
        "network": allowed,
        "timeout": given.timeout,
    }
    answer = engine.ask(request, given.on_event or (lambda _: None), within=given.timeout + _GRACE)
    parts = {one.id: (one, ready[one.id]) for one in flows}
    refused = [one for one in connections(answer["network"]) if not one.allowed]
    if refused and "executions" not in answer:  # by what the start of the flow asks: defaults of inputs
        raise network_error(flow, parts, refused)
    if "refused" in answer:
        pause = answer["pause"]
        what = f"start the flow {flow.id!r}" if pause is None else f"resume {pause!r} of the flow {flow.id!r}"
        raise RefusedError(
            f"Kestra does not {what}: {answer['refused']}",
            hint=f"look at what the run is given: {'inputs, trigger, at' if pause is None else 'resume'}",
            origin=flow.origin,
        )
    stand_ins = [stand_in for one in ready.values() for stand_in in one.stand_ins]
    tasks = {one.id: Tasks(_known(one, ready[one.id]), ready[one.id].mocked) for one in flows}
    run = run_of(answer, stand_ins, tasks)
    if refused:
        error = network_error(flow, parts, refused)
        error.run = run
        raise error
    if answer["ended"] == "late":
        raise _too_late(flow, run, given.timeout)
    unrendered = unrendered_error(parts, run, given.unrendered)
    if unrendered is not None:
        raise unrendered
    return run


def _refuse_odd_timeout(timeout: float) -> None:
    if not 0 < timeout <= _LONGEST:
        raise UsageError(f"the timeout is {timeout} seconds", hint="give more than 0 and at most 86400, which is a day")


def _together(flow: Flow, subflows: Sequence[Flow]) -> list[Flow]:
    found = {flow.id: flow}
    for other in subflows:
        known = found.setdefault(other.id, other)
        if known is not other:
            raise UsageError(
                f"two flows of the run have the id {other.id!r}: "
                f"{known.namespace}/{known.id} and {other.namespace}/{other.id}",
                hint="a run tells its flows apart by their ids: leave one out, and mock the task that calls it",
            )
    return list(found.values())


def _refuse_unknown(flow: Flow, flows: Sequence[Flow], given: Given) -> None:
    """What Kestra would take, and make nothing of."""
    known = [path for path, _ in input_paths(flow.inputs or ())]
    elsewhere = any(isinstance(one, ReusableInputs) for one in flow.inputs or ())
    for name in given.inputs:
        if name not in known and not elsewhere:
            raise UsageError(
                f"the flow {flow.id!r} has no input {name!r}",
                hint=meant(name, known, "its inputs are"),
                origin=flow.origin,
            )
    pauses = [task.id for one in flows for task in _tasks_of(one, _PAUSE)]
    for name in given.resume:
        if name not in pauses:
            raise UsageError(f"there is no Pause {name!r} to resume", hint=meant(name, pauses, "there is"))


def _without_waits(value: Any) -> Any:
    """The same data, with next to no time between the attempts of what is retried. How many there are stays."""
    if isinstance(value, list):
        return [_without_waits(item) for item in value]
    if not isinstance(value, dict):
        return value
    within = {key: _without_waits(item) for key, item in value.items()}
    retry = within.get("retry")
    if isinstance(retry, dict):
        within["retry"] = {key: _AT_ONCE.get(key, item) for key, item in retry.items()}
    return within


def _refuse_invalid(engine: Engine, flows: Sequence[Flow]) -> None:
    for flow, verdict in zip(flows, engine.validate(flows), strict=True):
        if verdict.errors:
            wrong = "\n".join(str(found) for found in verdict.findings if found.severity == "error")
            raise RefusedError(f"Kestra {engine.target} refuses the flow {flow.id!r}\n{wrong}", origin=flow.origin)


def _by_flow(flow: Flow, flows: Sequence[Flow], mocks: Mapping[str, Any]) -> dict[str, dict[str, Mock | Any]]:
    """The mocks by flow and task."""
    known = {one.id: _task_ids(one) for one in flows}
    found: dict[str, dict[str, Any]] = {}
    for name, mock in mocks.items():
        id_, _, task = name.rpartition("/")
        id_ = id_ or flow.id
        if task not in known.get(id_, ()):
            tasks = known.get(id_, known[flow.id])
            raise UsageError(f"there is no task {name!r} to mock", hint=meant(task, tasks, "the tasks are"))
        found.setdefault(id_, {})[task] = mock
        of = next(one for one in flows if one.id == id_)
        refuse_wrong_outputs(name, next(one for one, _ in walk(of) if one.id == task), mock)
    return found


def _tasks_of(flow: Flow, type_: str) -> list[Any]:
    """Also those under another name of the type."""
    return [task for task, _ in walk(flow) if own_name(str(type_of(task))) == type_]


def _task_ids(flow: Flow) -> list[str]:
    return [task.id for task, _ in walk(flow)]


def _known(flow: Flow, ready: Prepared) -> list[str]:
    """The tasks of a flow as it is defined, as it is written for the version, and what Kestra makes of them."""
    made = [f"{task.id}_{part}" for task in _tasks_of(flow, FOR_EACH_ITEM) for part in ("split", "items", "merge")]
    return [*_task_ids(flow), *ready.properties, *made]


def _trigger(
    flow: Flow, asked: str | Mapping[str, Mapping[str, Any]] | None, at: datetime | date | str | None
) -> dict[str, Any] | None:
    if asked is None and at is None:
        return None
    triggers = [trigger.id for trigger in flow.triggers or ()]
    if isinstance(asked, Mapping) and len(asked) != 1:
        raise UsageError(
            f"one trigger starts a run, and {len(asked)} are given",
            hint="name it, with what it gives: trigger={'hook': {...}}",
        )
    if asked is None:
        schedules = [trigger.id for trigger in flow.triggers or () if "cron" in type(trigger).model_fields]
        if len(schedules) != 1:
            told = f"has {len(schedules)} schedules" if schedules else "has no schedule"
            hint = (
                f"name one of {', '.join(schedules)} as the trigger" if schedules else "give it a trigger, or no date"
            )
            raise UsageError(f"the flow {flow.id!r} {told}, so `at` says too little", hint=hint)
        (asked,) = schedules
    id_, variables = (asked, None) if isinstance(asked, str) else next(iter(asked.items()))
    if id_ not in triggers:
        raise UsageError(
            f"the flow {flow.id!r} has no trigger {id_!r}", hint=f"it has {', '.join(triggers)}" if triggers else None
        )
    if variables is not None and at is not None:
        raise UsageError(
            f"`at` says when a schedule fires, and the trigger {id_!r} is given what it gives",
            hint=f"leave one out: trigger={id_!r} and at=..., or trigger={{{id_!r}: {{...}}}} alone",
        )
    if variables is None and at is None:
        raise UsageError(
            f"the trigger {id_!r} needs to know what happened",
            hint=f"say when with at=..., or what it gives with trigger={{{id_!r}: {{...}}}}",
        )
    return {"id": id_, "at": None if at is None else _date(at), "variables": plain(dict(variables or {}))}


def _date(at: datetime | date | str) -> str:
    """As the engine reads it: a mere date, or one with a time."""
    if isinstance(at, date):
        return at.isoformat()
    try:
        return (datetime if "T" in at else date).fromisoformat(at).isoformat()
    except ValueError as error:
        raise UsageError(f"{at!r} is no date: {error}", hint="as in 2024-03-01 or 2024-03-01T09:00:00") from None


def _is_triggered(ready: Prepared) -> bool:
    return any(trigger.get("type") == FLOW_TRIGGER for trigger in ready.data.get("triggers") or ())


def _too_late(flow: Flow, run: Run, timeout: float) -> RunTimeoutError:
    at_work = [task.id for task in run.all_tasks if not task.ended]
    told = f", while it was at {', '.join(map(repr, at_work))}" if at_work else ""
    error = RunTimeoutError(
        f"the flow {flow.id!r} has not ended within {timeout:g} seconds, and was killed{told}",
        hint="mock what takes long, or give the run more time with `timeout`",
        origin=flow.origin,
    )
    error.run = run
    return error
