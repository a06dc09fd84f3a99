"""Running a flow on the engine, from the side of whoever asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.engine.given import Mock, mock_request, plain
from kestra_dsl.engine.namespaces import Key, given_files, given_pairs
from kestra_dsl.engine.runs import Run, run_of
from kestra_dsl.engine.stand_ins import Prepared, prepared
from kestra_dsl.errors import RefusedError, RunTimeoutError, UsageError
from kestra_dsl.yaml import emit

if TYPE_CHECKING:
    from kestra_dsl.engine.engines import Engine
    from kestra_dsl.flow import Flow

__all__ = ["Given", "run_flow"]

_FLOW_TRIGGER = "io.kestra.plugin.core.trigger.Flow"
_GRACE = 120
"""Seconds that the engine may take for all around a run; the first one starts the executor."""

_AT_ONCE = {"interval": "PT0.01S", "maxInterval": "PT0.02S"}


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
    timeout: float
    on_event: Callable[[dict[str, Any]], None] | None


def run_flow(engine: Engine, flow: Flow, given: Given) -> Run:
    """Run it to its end. Refuses what the engine would not have taken."""
    flows = [flow, *given.subflows]
    _refuse_invalid(engine, flows)
    spoken_for = _by_flow(flow, flows, given.mocks)
    ready = {one.id: prepared(one, engine.target, engine.absent, spoken_for.get(one.id, {}).keys()) for one in flows}
    request = {
        "do": "run",
        "flows": [emit(_without_waits(one.data) if given.retry_at_once else one.data) for one in ready.values()],
        "started": {
            "namespace": flow.namespace,
            "flow": flow.id,
            "inputs": plain(dict(given.inputs)),
            "labels": dict(given.labels),
            "trigger": _trigger(flow, given.trigger, given.at),
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
        "timeout": given.timeout,
    }
    answer = engine.ask(request, given.on_event or (lambda _: None), within=given.timeout + _GRACE)
    if "refused" in answer:
        raise RefusedError(
            f"Kestra does not start the flow {flow.id!r}: {answer['refused']}",
            hint="look at what the run is given: inputs, trigger, at",
            origin=flow.origin,
        )
    run = run_of(answer, [stand_in for one in ready.values() for stand_in in one.stand_ins])
    if answer["ended"] == "late":
        raise _too_late(flow, run, given.timeout)
    return run


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
            raise UsageError(f"there is no task {name!r} to mock", hint=_near(task, known.get(id_, known[flow.id])))
        found.setdefault(id_, {})[task] = mock
    return found


def _task_ids(flow: Flow) -> list[str]:
    from kestra_dsl.targets.resolving import walk

    return [task.id for task, _ in walk(flow)]


def _near(asked: str, known: Sequence[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(asked, known, n=1)
    return f"did you mean {near[0]!r}?" if near else f"the tasks are {', '.join(known)}"


def _trigger(
    flow: Flow, asked: str | Mapping[str, Mapping[str, Any]] | None, at: datetime | date | str | None
) -> dict[str, Any] | None:
    if asked is None and at is None:
        return None
    triggers = [trigger.id for trigger in flow.triggers or ()]
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
    if variables is None and at is None:
        raise UsageError(
            f"the trigger {id_!r} needs to know what happened",
            hint=f"say when with at=..., or what it gives with trigger={{{id_!r}: {{...}}}}",
        )
    text = at.isoformat() if isinstance(at, date) else at
    return {"id": id_, "at": text if variables is None else None, "variables": plain(dict(variables or {}))}


def _is_triggered(ready: Prepared) -> bool:
    return any(trigger.get("type") == _FLOW_TRIGGER for trigger in ready.data.get("triggers") or ())


def _too_late(flow: Flow, run: Run, timeout: float) -> RunTimeoutError:
    at_work = [task.id for task in run.all_tasks if not task.ended]
    told = f", while it was at {', '.join(map(repr, at_work))}" if at_work else ""
    return RunTimeoutError(
        f"the flow {flow.id!r} has not ended within {timeout:g} seconds, and was killed{told}",
        hint="mock what takes long, or give the run more time with `timeout`",
        origin=flow.origin,
    )
