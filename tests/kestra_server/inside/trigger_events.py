"""Changes of triggers in 2.0, where the scheduler is asked for each and the answer waits for it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import jpype

from tests.kestra_server.inside.asking import as_json, raw_json
from tests.kestra_server.inside.errors import HttpError
from tests.kestra_server.inside.kestra import Kestra
from tests.kestra_server.inside.routing import route
from tests.kestra_server.messages import Answer, Call

__all__: list[str] = []

_EVENTS = "io.kestra.core.scheduler.events"


def _identifier(kestra: Kestra, call: Call, given: dict[str, Any]) -> Any:
    names = (given.get("namespace"), given.get("flowId"), given.get("triggerId"))
    return kestra.java("io.kestra.core.models.triggers.TriggerId").of(call.tenant, *names)


def _changed(kestra: Kestra, call: Call, given: dict[str, Any], event: Callable[[Any], Any]) -> Answer:
    """The state of a trigger after the scheduler has handled an event."""
    kestra.run_flows()
    name = _identifier(kestra, call, given)
    repository = kestra.bean("io.kestra.core.repositories.TriggerRepositoryInterface")
    if not repository.findById(name).isPresent():
        raise HttpError(404, f"Trigger {name.uid()} not found")
    queue = kestra.bean("io.kestra.core.scheduler.queue.TriggerEventQueue")

    def send(operation: Any) -> None:
        queue.send(event(name).withOperationId(operation))

    waiter = kestra.bean("io.kestra.core.services.AsyncOperationWaiter")
    timeout = kestra.bean("io.kestra.core.async.AsyncOperationsConfiguration").waitTimeout()
    consumer = jpype.JProxy("java.util.function.Consumer", dict={"accept": send})
    done = waiter.submitAndWait(name.uid(), consumer, timeout)
    if str(done.outcome()) != "SUCCEEDED":
        raise HttpError(409, str(done.error()))
    return raw_json(kestra.json(repository.findById(name).get()))


@route("PUT", "/{tenant}/triggers/backfill/create", of="2")
def create_backfill(kestra: Kestra, call: Call) -> Answer:
    given = json.loads(call.text)
    backfill = kestra.read(json.dumps(given["backfill"]), f"{_EVENTS}.CreateBackfillTrigger$Backfill")
    return _changed(kestra, call, given, lambda name: kestra.java(f"{_EVENTS}.CreateBackfillTrigger")(name, backfill))


def _paused(*, paused: bool) -> Callable[[Kestra, Call], Answer]:
    def pause(kestra: Kestra, call: Call) -> Answer:
        event = kestra.java(f"{_EVENTS}.SetPauseBackfillTrigger")
        return _changed(kestra, call, json.loads(call.text), lambda name: event(name, paused))

    return pause


for _word, _flag in (("pause", True), ("unpause", False)):
    route("PUT", f"/{{tenant}}/triggers/backfill/{_word}", of="2")(_paused(paused=_flag))


@route("POST", "/{tenant}/triggers/backfill/delete", of="2")
def delete_backfill(kestra: Kestra, call: Call) -> Answer:
    return _changed(kestra, call, json.loads(call.text), kestra.java(f"{_EVENTS}.DeleteBackfillTrigger"))


@route("POST", "/{tenant}/triggers/set-disabled/by-triggers", of="2")
def set_disabled(kestra: Kestra, call: Call) -> Answer:
    given = json.loads(call.text)
    disabled = kestra.java("java.lang.Boolean").valueOf(given["disabled"])
    event = kestra.java(f"{_EVENTS}.SetDisableTrigger")
    for one in given["triggers"]:
        _changed(kestra, call, one, lambda name: event(name, disabled))
    return as_json({"count": len(given["triggers"])})
