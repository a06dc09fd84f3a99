"""Triggers and backfills."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import jpype

from tests.kestra_server.inside.asking import as_json, columns_of, filters, page, raw_json
from tests.kestra_server.inside.errors import HttpError
from tests.kestra_server.inside.kestra import Kestra
from tests.kestra_server.inside.routing import route
from tests.kestra_server.messages import MAIN, Answer, Call

__all__: list[str] = []

_FLAT = {"q": ("QUERY", "EQUALS"), "namespace": ("NAMESPACE", "PREFIX"), "flowId": ("FLOW_ID", "EQUALS")}
_UNTIL_KNOWN = 3
_POLL = 0.05


def _repository(kestra: Kestra) -> Any:
    return kestra.bean("io.kestra.core.repositories.TriggerRepositoryInterface")


def _of_flow(kestra: Kestra, call: Call, namespace: str, flow: str) -> Any:
    wanted = page(kestra, call, "searchTriggersForFlow", columns=columns_of(_repository(kestra)))
    return _repository(kestra).find(wanted, call.one("q"), call.tenant, namespace, flow, None)


def _until_known(kestra: Kestra, call: Call, namespace: str, flow: str) -> None:
    """The scheduler makes the states of triggers; here it may have begun just now."""
    fresh = kestra.run_flows()
    end = time.monotonic() + (_UNTIL_KNOWN if fresh else 0)
    while time.monotonic() < end and not _of_flow(kestra, call, namespace, flow):
        time.sleep(_POLL)


@route("GET", "/{tenant}/triggers/{namespace}/{flow}")
def of_flow(kestra: Kestra, call: Call, namespace: str, flow: str) -> Answer:
    _until_known(kestra, call, namespace, flow)
    found = _of_flow(kestra, call, namespace, flow)
    return raw_json(f'{{"results":{kestra.json(found)},"total":{int(found.getTotal())}}}')


@route("GET", "/{tenant}/triggers/search")
def search(kestra: Kestra, call: Call) -> Answer:
    kestra.run_flows()
    wanted = page(kestra, call, "searchTriggers", columns=columns_of(_repository(kestra)))
    found = _repository(kestra).find(wanted, call.tenant, filters(kestra, call, **_FLAT))
    told = []
    for state in found:
        flow = kestra.flows.findById(call.tenant, state.getNamespace(), state.getFlowId()).orElse(None)
        trigger = _trigger(flow, str(state.getTriggerId())) if flow is not None else None
        if trigger is not None:
            told.append(f'{{"abstractTrigger":{kestra.json(trigger)},"triggerContext":{kestra.json(state)}}}')
    return raw_json(f'{{"results":[{",".join(told)}],"total":{int(found.getTotal())}}}')


def _trigger(flow: Any, name: str) -> Any | None:
    return next((one for one in flow.getTriggers() or () if str(one.getId()) == name), None)


@route("PUT", "/{tenant}/triggers", of="1")
def update(kestra: Kestra, call: Call) -> Answer:
    """A backfill, or whether it is disabled; not both at once."""
    given = _read(call)
    flow, trigger = _named(kestra, call, given)
    _until_known(kestra, call, given["namespace"], given["flowId"])
    wanted = _state(kestra, call, given)
    if wanted.getBackfill() is not None:
        changed = _locked(kestra, wanted, lambda state: _with_backfill(kestra, state, wanted, flow, trigger))
    else:
        changed = _locked(kestra, wanted, partial(_switch_to, kestra, wanted, trigger))
    return _told(kestra, changed)


def _read(call: Call) -> dict[str, Any]:
    try:
        given = json.loads(call.text)
    except ValueError:
        raise HttpError(422, "Invalid json: the body is no JSON") from None
    assert isinstance(given, dict)
    return given


def _named(kestra: Kestra, call: Call, given: dict[str, Any]) -> tuple[Any, Any]:
    name, flow_name = given.get("triggerId"), given.get("flowId")
    flow = kestra.flows.findById(call.tenant, given.get("namespace"), flow_name).orElse(None)
    if flow is None:
        raise HttpError(404, f"Not Found: Flow of trigger {name} not found")
    trigger = _trigger(flow, str(name))
    if trigger is None:
        raise HttpError(404, f"Not Found: Flow {flow_name} has no trigger {name}")
    return flow, trigger


def _state(kestra: Kestra, call: Call, given: dict[str, Any]) -> Any:
    """The state of a trigger as a request has it."""
    try:
        return kestra.read(json.dumps({**given, "tenantId": call.tenant}), "io.kestra.core.models.triggers.Trigger")
    except kestra.java("com.fasterxml.jackson.databind.JsonMappingException") as error:
        text = f"Failed to convert argument [newTrigger] for value [null] due to: {error.getMessage()}"
        path = " > ".join(str(one.getDescription()) for one in error.getPath())
        raise HttpError(422, "Invalid json mapping", [(text, path)]) from None


def _locked(kestra: Kestra, wanted: Any, change: Callable[[Any], Any]) -> Any:
    """Change the state of a trigger while nobody else does."""
    function = jpype.JProxy("java.util.function.Function", dict={"apply": change})
    return _repository(kestra).lock(wanted.uid(), function)


def _told(kestra: Kestra, state: Any) -> Answer:
    if state is None:
        raise HttpError(404)
    return raw_json(kestra.json(state))


def _emitted(kestra: Kestra, state: Any) -> Any:
    kestra.queue("TRIGGER_NAMED").emit(state)
    return state


def _with_backfill(kestra: Kestra, state: Any, wanted: Any, flow: Any, trigger: Any) -> Any:
    context = kestra.bean("io.kestra.core.runners.RunContextFactory").of(flow, trigger)
    service = kestra.bean("io.kestra.core.services.ConditionService")
    nothing = jpype.JObject(None, kestra.java("io.kestra.core.models.executions.Execution"))
    condition = service.conditionContext(context, flow, nothing)
    changed = state.withBackfill(wanted.getBackfill())
    date = trigger.nextEvaluationDate(condition, kestra.optional(changed))
    return _emitted(kestra, changed.toBuilder().nextExecutionDate(date).build())


def _switched(kestra: Kestra, state: Any, disabled: Any, trigger: Any) -> Any:
    if disabled == state.getDisabled():
        return state
    date = kestra.java("java.time.ZonedDateTime")
    builder = state.toBuilder().disabled(disabled)
    builder = builder.nextExecutionDate(jpype.JObject(None, date) if disabled else date.now())
    return _emitted(kestra, builder.build())


def _switch_to(kestra: Kestra, wanted: Any, trigger: Any, state: Any) -> Any:
    return _switched(kestra, state, wanted.getDisabled(), trigger)


def _paused(*, paused: bool) -> Callable[[Kestra, Call], Answer]:
    def pause(kestra: Kestra, call: Call) -> Answer:
        kestra.run_flows()

        def change(state: Any) -> Any:
            _refuse_without(state)
            backfill = state.getBackfill().toBuilder().paused(kestra.java("java.lang.Boolean").valueOf(paused)).build()
            return _emitted(kestra, state.toBuilder().backfill(backfill).build())

        return _told(kestra, _of_tenant(kestra, call, change))

    return pause


@route("POST", "/{tenant}/triggers/backfill/delete", of="1")
def delete_backfill(kestra: Kestra, call: Call) -> Answer:
    kestra.run_flows()

    def change(state: Any) -> Any:
        _refuse_without(state)
        nothing = jpype.JObject(None, kestra.java("io.kestra.core.models.triggers.Backfill"))
        builder = state.toBuilder().nextExecutionDate(state.getBackfill().getPreviousNextExecutionDate())
        return _emitted(kestra, builder.backfill(nothing).build())

    return _told(kestra, _of_tenant(kestra, call, change))


def _refuse_without(state: Any) -> None:
    if state.getBackfill() is None:
        raise HttpError(400, "Bad Request: No backfill found")


def _of_tenant(kestra: Kestra, call: Call, change: Callable[[Any], Any]) -> Any:
    """Unlike the other routes, these take the tenant from the body."""
    given = _read(call)
    if given.get("tenantId") != MAIN:
        return None
    wanted, thrown = _state(kestra, call, given), []

    def guarded(state: Any) -> Any:
        try:
            return change(state)
        except HttpError as error:
            thrown.append(error)
            return state

    changed = _locked(kestra, wanted, guarded)
    if thrown:
        raise thrown[0]
    return changed


@route("POST", "/{tenant}/triggers/set-disabled/by-triggers", of="1")
def set_disabled(kestra: Kestra, call: Call) -> Answer:
    kestra.run_flows()
    given = _read(call)
    for one in given["triggers"]:
        flow = kestra.flows.findById(call.tenant, one["namespace"], one["flowId"]).orElse(None)
        trigger = _trigger(flow, one["triggerId"]) if flow is not None else None
        if trigger is not None:
            wanted = _state(kestra, call, {**one, "disabled": given["disabled"]})
            _locked(kestra, wanted, partial(_switch_to, kestra, wanted, trigger))
    return as_json({"count": len(given["triggers"])})


for _word, _flag in (("pause", True), ("unpause", False)):
    route("PUT", f"/{{tenant}}/triggers/backfill/{_word}", of="1")(_paused(paused=_flag))
