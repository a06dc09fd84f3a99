"""The state of a trigger on a server, and its backfill."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.errors import ConflictError, InternalServerError, ServerError, UnexpectedAnswerError, UnreachableError
from kestra_dsl.server.addresses import flow_path
from kestra_dsl.server.answers import Answer, json_of, malformed
from kestra_dsl.server.transport import Request

if TYPE_CHECKING:
    from kestra_dsl.server.client import Client

__all__ = [
    "LABEL",
    "Backfill",
    "TriggerName",
    "TriggerState",
    "backfill_executions",
    "cancel_backfill",
    "create_backfill",
    "describe",
    "pause_backfill",
    "refuse_backfill",
    "resume_backfill",
    "trigger_state",
]

LABEL = "backfill"
"""The label of executions of a backfill, with the value ``true``."""
_JSON = {"Content-Type": "application/json"}
_UNTIL_KNOWN = 30.0
_POLL = 0.5
_ATTEMPTS = 4
_PAGE = 100


class TriggerName(NamedTuple):
    """A trigger of a flow."""

    namespace: str
    flow_id: str
    id: str

    def __str__(self) -> str:
        return f"trigger {self.id} of {self.namespace}/{self.flow_id}"


class Backfill(NamedTuple):
    """The backfill of a trigger."""

    start: str
    end: str
    current: str
    """The date up to which executions were started."""
    paused: bool


class TriggerState(NamedTuple):
    """The state of a trigger in the scheduler."""

    disabled: bool
    next_date: str | None
    backfill: Backfill | None


def trigger_state(client: Client, name: TriggerName, *, sleep: Callable[[float], object] = time.sleep) -> TriggerState:
    """Read the state of a trigger. After a push, the scheduler needs a moment to know it.

    Raises:
        ServerError: The scheduler does not know the trigger.
    """
    ends = time.monotonic() + _UNTIL_KNOWN
    path = f"/triggers{flow_path(name.namespace, name.flow_id).removeprefix('/flows')}"
    while True:
        answer = client.call(Request("GET", path, {"size": str(_PAGE)}, repeatable=True))
        document = json_of(answer)
        entries = document.get("results") if isinstance(document, dict) else None
        if not isinstance(entries, list):
            raise malformed(answer)
        for entry in entries:
            if isinstance(entry, dict) and entry.get("triggerId") == name.id:
                return _state(entry, answer)
        if time.monotonic() > ends:
            hint = "is a scheduler running there, and is the trigger enabled in the flow?"
            raise ServerError(f"the server's scheduler does not know {name}", hint=hint)
        sleep(_POLL)


def refuse_backfill(client: Client, name: TriggerName) -> None:
    """Refuse to start a backfill that would not run, or would replace another one.

    Raises:
        ConflictError: There is a backfill already, or the trigger is disabled.
    """
    before = trigger_state(client, name)
    if before.backfill is not None:
        hint = "wait until it ends, or cancel it with --cancel"
        raise ConflictError(f"{name} has a backfill already: {describe(before.backfill)}", hint=hint)
    if before.disabled:
        raise ConflictError(f"{name} is disabled on the server, so a backfill would not run", hint="enable it there")


def create_backfill(
    client: Client,
    name: TriggerName,
    around: tuple[datetime, datetime],
    inputs: Mapping[str, str],
    labels: Mapping[str, str],
) -> TriggerState:
    """Start a backfill. The server then starts one execution after the other.

    Args:
        client: The server.
        name: The trigger.
        around: The first and the last moment of the period.
        inputs: Inputs of the executions. The server ignores those that the flow lacks.
        labels: Labels of the executions.

    Returns:
        The state of the trigger. A short backfill may have ended.

    Raises:
        ConflictError: There is a backfill already, or the trigger is disabled.
        ServerError: The server cannot be used.
    """
    refuse_backfill(client, name)
    listed = [{"key": key, "value": value} for key, value in labels.items()]
    start, end = (moment.isoformat() for moment in around)
    backfill = {"start": start, "end": end, "inputs": dict(inputs), "labels": listed}
    path = "/triggers/backfill/create" if client.version().number >= (2, 0) else "/triggers"
    body = {"namespace": name.namespace, "flowId": name.flow_id, "triggerId": name.id, "backfill": backfill}
    failure: ServerError | None = None
    try:
        json_of(client.call(Request("PUT", path, {}, json.dumps(body).encode(), _JSON)))
    except ServerError as error:
        if error.exit_code != 3:
            raise
        failure = error
    after = trigger_state(client, name)  # also when the answer got lost
    if after.backfill is None and failure is not None:
        failure.hint = "the backfill may have run: look at its executions with --status before you start it again"
        raise failure
    return after


def pause_backfill(client: Client, name: TriggerName) -> None:
    """Pause the backfill of a trigger."""
    _change(client, name, "PUT", "pause", lambda found: found is None or found.paused)


def resume_backfill(client: Client, name: TriggerName) -> None:
    """Resume the backfill of a trigger."""
    _change(client, name, "PUT", "unpause", lambda found: found is None or not found.paused)


def cancel_backfill(client: Client, name: TriggerName) -> None:
    """Delete the backfill of a trigger. Its executions stay, and those that run go on."""
    _change(client, name, "POST", "delete", lambda found: found is None)


def backfill_executions(client: Client, name: TriggerName) -> dict[str, int]:
    """Count the executions of all backfills of a flow by their state."""
    counted: dict[str, int] = {}
    for page in range(1, 101):
        params = {
            "filters[namespace][EQUALS]": name.namespace,
            "filters[flowId][EQUALS]": name.flow_id,
            f"filters[labels][EQUALS][{LABEL}]": "true",
            "size": str(_PAGE),
            "page": str(page),
        }
        answer = client.call(Request("GET", "/executions/search", params, repeatable=True))
        document = json_of(answer)
        entries = document.get("results") if isinstance(document, dict) else None
        if not isinstance(entries, list):
            raise malformed(answer)
        try:
            for entry in entries:
                if (entry["namespace"], entry["flowId"]) == (name.namespace, name.flow_id):
                    state = str(entry["state"]["current"])
                    counted[state] = counted.get(state, 0) + 1
        except (KeyError, TypeError):
            raise malformed(answer) from None
        if len(entries) < _PAGE:
            break
    return counted


def describe(backfill: Backfill) -> str:
    """Return a line about a backfill."""
    state = "paused" if backfill.paused else "running"
    return f"{backfill.start} to {backfill.end}, {state} at {backfill.current}"


def _change(
    client: Client, name: TriggerName, method: str, word: str, is_done: Callable[[Backfill | None], bool]
) -> None:
    """Change the backfill and read it to verify the change, because the scheduler writes the same state.

    The server may hang if there is no backfill, so it is also read first.
    """
    if trigger_state(client, name).backfill is None:
        raise ConflictError(f"{name} has no backfill")
    body = {"namespace": name.namespace, "flowId": name.flow_id, "triggerId": name.id}
    if client.version().number < (2, 0):
        body["tenantId"] = client.tenant  # without it, the trigger is not found
    request = Request(method, f"/triggers/backfill/{word}", {}, json.dumps(body).encode(), _JSON)
    for attempt in range(1, _ATTEMPTS + 1):
        failure = ServerError(f"{name}: the server accepted {word!r}, but did not change the backfill")
        try:
            json_of(client.call(request))
        except (UnreachableError, InternalServerError, UnexpectedAnswerError) as error:
            failure = error
        if is_done(trigger_state(client, name).backfill):
            return
        if attempt == _ATTEMPTS:
            raise failure
        time.sleep(_POLL * attempt)


def _state(entry: Mapping[str, Any], answer: Answer) -> TriggerState:
    backfill = entry.get("backfill")
    date = entry.get("nextExecutionDate") or entry.get("nextEvaluationDate")
    try:
        known = backfill and Backfill(
            _date(backfill["start"]),
            _date(backfill.get("end") or "now"),
            _date(backfill.get("currentDate") or backfill["start"]),
            backfill.get("paused") is True,
        )
    except (KeyError, TypeError, AttributeError):
        raise malformed(answer) from None
    return TriggerState(entry.get("disabled") is True, None if date is None else _date(date), known or None)


def _date(text: object) -> str:
    """A date without a fraction of zeros, which 2.0 has."""
    return re.sub(r"\.0+(?=Z$)", "", str(text))
