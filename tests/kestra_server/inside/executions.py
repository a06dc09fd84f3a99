"""Executions: start, read, kill, restart, replay, pause, resume."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Mapping
from typing import Any

from jpype import JObject

from tests.kestra_server.inside.asking import (
    as_json,
    columns_of,
    filters,
    flag,
    label_map,
    number,
    page,
    paged,
    raw_json,
)
from tests.kestra_server.inside.errors import HttpError, Moved
from tests.kestra_server.inside.following import is_over
from tests.kestra_server.inside.inputs import given_inputs
from tests.kestra_server.inside.kestra import Kestra
from tests.kestra_server.inside.routing import MULTIPART, route
from tests.kestra_server.messages import Answer, Call

__all__ = ["execution_of"]

_ONE = "/{tenant}/executions/{execution}"
_FLAT = {
    "q": ("QUERY", "EQUALS"),
    "namespace": ("NAMESPACE", "PREFIX"),
    "flowId": ("FLOW_ID", "EQUALS"),
    "labels": ("LABELS", "EQUALS"),
}
_WAIT = 3600


def execution_of(kestra: Kestra, call: Call, execution: str) -> Any:
    found = kestra.executions.findById(call.tenant, execution).orElse(None)
    if found is None:
        raise HttpError(404)
    return found


def _told(kestra: Kestra, call: Call, execution: Any) -> Answer:
    return raw_json(kestra.json(execution, call.tenant))


def _flow(kestra: Kestra, call: Call, namespace: str, name: str) -> Any:
    revision = number(call, "revision")
    wanted = kestra.optional(None if revision is None else kestra.integer(revision))
    return kestra.flow_service.getFlowIfExecutableOrThrow(call.tenant, namespace, name, wanted)


def _new(kestra: Kestra, call: Call, flow: Any) -> Any:
    labels = label_map(call.all("labels"))
    for key, value in labels.items():
        if key.startswith("system.") and key not in ("system.correlationId", "system.from"):
            text = f"System labels can only be set by Kestra itself, offending label: {key}={value}"
            raise HttpError(422, f"Illegal argument: {text}")
    label = kestra.java("io.kestra.core.models.Label")
    pairs = kestra.java("java.util.HashMap")()  # Kestra's order is that of this map
    for key, value in labels.items():
        pairs.put(key, value)
    given = kestra.list(label(pair.getKey(), pair.getValue()) for pair in pairs.entrySet())
    if "system.from" not in labels:
        given.add(label("system.from", "api"))
    nothing = JObject(None, kestra.java("java.util.function.BiFunction"))
    date = kestra.optional(_date(kestra, call.one("scheduleDate")))
    return kestra.java("io.kestra.core.models.executions.Execution").newExecution(flow, nothing, given, date)


def _date(kestra: Kestra, given: str | None) -> Any:
    """What is no date with a zone is ignored, as on a server."""
    if given is None:
        return None
    try:
        return kestra.java("java.time.ZonedDateTime").parse(given)
    except kestra.java("java.time.format.DateTimeParseException"):
        return None


@route("POST", "/{tenant}/executions/{namespace}/{id}", consumes=MULTIPART)
def create(kestra: Kestra, call: Call, namespace: str, id: str) -> Answer:  # noqa: A002
    kestra.run_flows()
    flow = _flow(kestra, call, namespace, id)
    execution = _new(kestra, call, flow)
    reader = kestra.bean("io.kestra.core.runners.FlowInputOutput")
    typed = reader.readExecutionInputs(flow, execution, given_inputs(kestra, call, execution))
    execution = execution.withInputs(typed)
    _check(kestra, flow, typed)
    kestra.session.queue("executions").emit(execution)
    if flag(call, "wait"):
        execution = _waited(kestra, call, flow, execution)
    url = f"{call.address}/ui/main/executions/{namespace}/{id}/{execution.getId()}"
    return raw_json(f'{kestra.json(execution, call.tenant)[:-1]},"url":{json.dumps(url)}}}')


def _check(kestra: Kestra, flow: Any, inputs: Any) -> None:
    """The checks of a flow, of which one may stop it."""
    if not hasattr(kestra.flow_service, "getFailedChecks"):
        return
    failed = kestra.flow_service.getFailedChecks(flow, inputs)
    check = kestra.java("io.kestra.core.models.flows.check.Check")
    if str(check.resolveBehavior(failed)) == "BLOCK_EXECUTION":
        messages = ", ".join(str(one.getMessage()) for one in failed)
        raise HttpError(
            422,
            "Illegal argument: Flow execution blocked: one or more condition checks evaluated to false."
            f"\nFailed checks: {messages}",
        )


def _waited(kestra: Kestra, call: Call, flow: Any, execution: Any) -> Any:
    end = time.monotonic() + _WAIT
    while time.monotonic() < end:
        found = kestra.executions.findById(call.tenant, execution.getId()).orElse(None)
        if found is not None and is_over(kestra, flow, found):
            return found
        time.sleep(0.02)
    raise HttpError(500, "Internal server error: the execution has not ended")


@route("POST", "/{tenant}/executions/{namespace}/{id}/validate", consumes=MULTIPART)
def validate(kestra: Kestra, call: Call, namespace: str, id: str) -> Answer:  # noqa: A002
    """What is wrong with inputs, without a run."""
    flow = _flow(kestra, call, namespace, id)
    execution = _new(kestra, call, flow)
    reader = kestra.bean("io.kestra.core.runners.FlowInputOutput")
    given = given_inputs(kestra, call, execution)
    resolved = reader.resolveInputs(flow.getInputs(), flow, execution, given)
    told = [_judged(kestra, one) for one in resolved]
    return raw_json(
        f'{{"id":{json.dumps(id)},"namespace":{json.dumps(namespace)},"inputs":[{",".join(told)}],"checks":[]}}'
    )


def _judged(kestra: Kestra, one: Any) -> str:
    parts = [f'"input":{kestra.json(one.input())}']
    if one.value() is not None:
        parts.append(f'"value":{kestra.json(one.value())}')
    wrong = one.exceptions() if hasattr(one, "exceptions") else [one.exception()] if one.exception() is not None else []
    errors = [{"message": str(error.getMessage()), "renderError": False} for error in wrong or ()]
    parts += [
        f'"enabled":{json.dumps(bool(one.enabled()))}',
        f'"isDefault":{json.dumps(bool(one.isDefault()))}',
        f'"errors":{json.dumps(errors)}',
    ]
    return "{" + ",".join(parts) + "}"


@route("GET", "/{tenant}/executions/search")
def search(kestra: Kestra, call: Call) -> Answer:
    wanted = page(kestra, call, "searchExecutions", columns=columns_of(kestra.executions))
    return paged(kestra, call, kestra.executions.find(wanted, call.tenant, filters(kestra, call, **_FLAT)))


@route("GET", _ONE)
def get(kestra: Kestra, call: Call, execution: str) -> Answer:
    return _told(kestra, call, execution_of(kestra, call, execution))


@route("DELETE", _ONE)
def delete(kestra: Kestra, call: Call, execution: str) -> Answer:
    every = (flag(call, name, default=True) for name in ("deleteLogs", "deleteMetrics", "deleteStorage"))
    kestra.executor_service.delete(execution_of(kestra, call, execution), *every)
    return Answer(204)


def kill(kestra: Kestra, call: Call, execution: str) -> Answer:
    kestra.run_flows()
    found = execution_of(kestra, call, execution)
    cascade = flag(call, "isOnKillCascade", default=True)
    if found.getState().isTerminated() and not cascade:
        raise HttpError(409, "Illegal state: Execution is already finished, can't kill it")
    killed = kestra.java("io.kestra.core.models.executions.ExecutionKilledExecution").builder()
    requested = kestra.java("io.kestra.core.models.executions.ExecutionKilled$State").REQUESTED
    killed = killed.executionId(found.getId()).tenantId(call.tenant).isOnKillCascade(cascade)
    kestra.session.queue("kill").emit(killed.state(requested).build())
    return Answer(202)


def restart(kestra: Kestra, call: Call, execution: str) -> Answer:
    kestra.run_flows()
    found = execution_of(kestra, call, execution)
    revision = _revision(kestra, call, found)
    if kestra.modern:
        flow = _flow(kestra, call, found.getNamespace(), found.getFlowId())
        again = kestra.executor_service.restart(found, flow, revision)
        command = kestra.java("io.kestra.core.executor.command.Restart").from_(found, revision)
        kestra.session.queue("commands").emit(command)
    else:
        again = kestra.executor_service.restart(found, revision)
        kestra.session.queue("executions").emit(again)
    return _told(kestra, call, again)


def _revision(kestra: Kestra, call: Call, execution: Any) -> Any:
    """The revision of a flow that is asked for, which must be there."""
    wanted = number(call, "revision")
    if wanted is None:
        return JObject(None, kestra.java("java.lang.Integer"))
    flow = kestra.flows.findById(
        call.tenant, execution.getNamespace(), execution.getFlowId(), kestra.optional(kestra.integer(wanted))
    )
    if flow.isEmpty():
        name = f"{execution.getNamespace()}.{execution.getFlowId()}"
        raise HttpError(404, f"Not Found: Unable to find revision {wanted} on flow {name}")
    return kestra.integer(wanted)


def replay(kestra: Kestra, call: Call, execution: str) -> Answer:
    """A new execution like an old one."""
    kestra.run_flows()
    found = execution_of(kestra, call, execution)
    _revision(kestra, call, found)
    return _replayed(kestra, call, found, found)


def replay_with_inputs(kestra: Kestra, call: Call, execution: str) -> Answer:
    kestra.run_flows()
    found = execution_of(kestra, call, execution)
    _revision(kestra, call, found)
    flow = _flow(kestra, call, found.getNamespace(), found.getFlowId())
    reader = kestra.bean("io.kestra.core.runners.FlowInputOutput")
    typed = reader.readExecutionInputs(flow, found, given_inputs(kestra, call, found))
    return _replayed(kestra, call, found, found.withInputs(typed))


def _replayed(kestra: Kestra, call: Call, old: Any, like: Any) -> Answer:
    revision = _revision(kestra, call, old)
    flow = _flow(kestra, call, old.getNamespace(), old.getFlowId())
    task = call.one("taskRunId")
    breakpoints = [kestra.optional(None)] if kestra.modern else []
    made = kestra.executor_service.replay(like, flow, task, revision, *breakpoints)
    kestra.session.queue("executions").emit(made)
    label = kestra.java("io.kestra.core.models.Label")("system.replayed", "true")
    labels = kestra.list(old.getLabels() or ())
    if label not in labels:
        labels.add(label)
    kestra.executions.save(like.withLabels(labels))  # with its inputs, which the old execution has from then on
    return _told(kestra, call, made)


def pause(kestra: Kestra, call: Call, execution: str) -> Answer:
    kestra.run_flows()
    found = execution_of(kestra, call, execution)
    paused = kestra.executor_service.pause(found)
    if kestra.modern:
        command = kestra.java("io.kestra.core.executor.command.Pause").from_(found)
        kestra.session.queue("commands").emit(command)
    else:
        kestra.session.queue("executions").emit(paused)
    return Answer(200)


def resume(kestra: Kestra, call: Call, execution: str) -> Answer:
    kestra.run_flows()
    found = kestra.executor_service.getExecutionIfPause(call.tenant, execution, True)
    flow = kestra.flows.findByExecutionWithoutAcl(found)
    given = given_inputs(kestra, call, found)
    paused = next(run for run in found.getTaskRunList() if str(run.getState().getCurrent()) == "PAUSED")
    asked = flow.findTaskByTaskId(paused.getTaskId()).getOnResume()
    if asked is not None:
        reader = kestra.bean("io.kestra.core.runners.FlowInputOutput")
        given = reader.readExecutionInputs(flow.toBuilder().inputs(asked).build(), found, given)
    by = kestra.java("io.kestra.plugin.core.flow.Pause$Resumed").now()
    if kestra.modern:
        command = kestra.java("io.kestra.core.executor.command.Resume").from_(found, by, given)
        kestra.session.queue("commands").emit(command)
    else:
        running = kestra.java("io.kestra.core.models.flows.State$Type").RUNNING
        kestra.session.queue("executions").emit(kestra.executor_service.resume(found, flow, running, given, by))
    return Answer(204)


def set_labels(kestra: Kestra, call: Call, execution: str) -> Answer:
    """Replace the labels of an execution that has ended; those of the system stay."""
    found = execution_of(kestra, call, execution)
    if not found.getState().isTerminated():
        raise HttpError(400, "The execution is not terminated")
    given = {one["key"]: one["value"] for one in json.loads(call.text)}
    system = {
        str(one.key()): str(one.value()) for one in found.getLabels() or () if str(one.key()).startswith("system.")
    }
    for key, value in given.items():
        if key.startswith("system.") and system.get(key) != value:
            text = f"System labels can only be set by Kestra itself, offending label: {key}={value}"
            raise HttpError(422, f"Illegal argument: {text}")
    label = kestra.java("io.kestra.core.models.Label")
    labels = kestra.list(label(key, value) for key, value in {**system, **given}.items())
    return _told(kestra, call, kestra.executions.save(found.withLabels(labels)))


_ACTIONS: Mapping[str, tuple[Callable[..., Answer], str, str]] = {
    "kill": (kill, "DELETE", "*/*"),
    "restart": (restart, "POST", "*/*"),
    "replay": (replay, "POST", "*/*"),
    "replay-with-inputs": (replay_with_inputs, "POST", MULTIPART),
    "pause": (pause, "POST", "*/*"),
    "resume": (resume, "POST", MULTIPART),
    "labels": (set_labels, "POST", "application/json"),
}
for _word, (_handler, _method, _kind) in _ACTIONS.items():
    route(_method, f"{_ONE}/{_word}", consumes=_kind, of="1")(_handler)
    for _each in {_method, "POST"}:
        route(_each, f"{_ONE}/actions/{_word}", consumes=_kind, of="2")(_handler)


@route("GET", _ONE + "/file/metas")
def file_size(kestra: Kestra, call: Call, execution: str) -> Answer:
    found, uri = _file(kestra, call, execution)
    return as_json({"size": int(kestra.storage.getAttributes(call.tenant, found.getNamespace(), uri).getSize())})


@route("GET", _ONE + "/file", produces="application/octet-stream")
def file(kestra: Kestra, call: Call, execution: str) -> Answer:
    found, uri = _file(kestra, call, execution)
    content = kestra.bytes(kestra.storage.get(call.tenant, found.getNamespace(), uri))
    name = str(uri.getPath()).rpartition("/")[2]
    headers = {
        "content-type": "application/octet-stream",
        "content-disposition": f"attachment; filename=\"{name}\"; filename*=utf-8''{name}",
    }
    return Answer(200, content, headers)


def _file(kestra: Kestra, call: Call, execution: str) -> tuple[Any, Any]:
    """A file of an execution; one of another execution is not given."""
    found = kestra.executions.findById(call.tenant, execution).orElse(None)
    if found is None:
        raise HttpError(404, f"Not Found: Unable to find execution id '{execution}'")
    path = call.one("path")
    if path is None:
        raise HttpError(400, "Bad Request: Required QueryValue [path] not specified")
    uri = kestra.java("java.net.URI").create(path)
    owner = re.fullmatch(r"/.+/executions/([^/]+)/.+", str(uri.getPath()))
    other = owner and kestra.executions.findById(call.tenant, owner[1]).orElse(None)
    if owner is None or other is None:
        raise HttpError(422, "Illegal argument: Invalid prefix path")
    if owner[1] != execution:
        raise Moved(call.path.replace(execution, owner[1]) + f"?path={path}")
    return found, uri
