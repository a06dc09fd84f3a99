"""Start, read, follow and kill executions on a server."""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import requests

from kestra_dsl.catalog.states import ENDED
from kestra_dsl.errors import (
    ConflictError,
    InternalServerError,
    NotFoundError,
    RunTimeoutError,
    ServerError,
    UnexpectedAnswerError,
    UnreachableError,
    UsageError,
)
from kestra_dsl.server.addresses import flow_path
from kestra_dsl.server.answers import Answer, json_of, malformed
from kestra_dsl.server.transport import Request

if TYPE_CHECKING:
    from kestra_dsl.server.client import Client

__all__ = ["SUCCESSFUL", "Execution", "Followed", "kill", "kill_address", "read", "start"]

SUCCESSFUL = frozenset(("SUCCESS", "WARNING"))
_ID = re.compile(r"[A-Za-z0-9_-]{1,100}")
_LEVELS = ("INFO", "WARN", "ERROR")
_UNTIL_KNOWN = 60.0
"""Seconds until a server must know an execution that it has started."""
_FIRST_WAIT, _LONGEST_WAIT = 0.2, 2.0
_LATE_LOGS = 0.5
"""Seconds to wait for logs that are stored after the last state."""


class Execution(NamedTuple):
    """An execution, as the server has it."""

    id: str
    namespace: str
    flow_id: str
    state: str
    states: tuple[tuple[str, str], ...]
    """The date and the name of each state, the first one first."""
    outputs: Mapping[str, Any]
    task_runs: tuple[Mapping[str, Any], ...]
    """With Kestra's names: ``id``, ``taskId``, ``value``, ``state``."""
    url: str
    """Its page in the web interface."""

    @property
    def name(self) -> str:
        """``namespace/id`` of the flow."""
        return f"{self.namespace}/{self.flow_id}"


def start(
    client: Client,
    namespace: str,
    flow_id: str,
    inputs: Mapping[str, str | Path] | None = None,
    labels: Mapping[str, str] | None = None,
) -> Execution:
    """Start an execution.

    Args:
        client: The server.
        namespace: The namespace of the flow.
        flow_id: The id of the flow.
        inputs: The values of inputs as text; a path is sent as a file. The server ignores those that the flow lacks.
        labels: Labels of the execution.

    Raises:
        RejectedError: An input is missing or has a wrong type, or a label is invalid.
        ServerError: The server cannot be used. After an answer that got lost, the execution may run.
    """
    params = {"labels": [f"{key}:{value}" for key, value in (labels or {}).items()]}
    body, headers = _multipart(inputs or {})
    path = f"/executions{flow_path(namespace, flow_id).removeprefix('/flows')}"
    try:
        return _execution(client, client.call(Request("POST", path, params, body, headers)))
    except (UnreachableError, InternalServerError, UnexpectedAnswerError) as error:
        error.hint = f"an execution of {namespace}/{flow_id} may have been started: look before you start another"
        raise


def read(client: Client, id_: str) -> Execution | None:
    """Return an execution, or None if the server has none with this id, as in the first moment after a start."""
    try:
        answer = client.call(Request("GET", f"/executions/{_checked(id_)}", repeatable=True))
    except NotFoundError:
        return None
    return _execution(client, answer)


def kill(client: Client, execution: Execution) -> None:
    """Ask the server to kill an execution. One that has ended is left alone."""
    with suppress(ConflictError, NotFoundError):
        client.call(Request("DELETE", _kill_path(client, execution), repeatable=True))


def kill_address(client: Client, execution: Execution) -> str:
    """Return the address to which a ``DELETE`` kills an execution."""
    return f"{client.url}/api/v1/{client.tenant}{_kill_path(client, execution)}"


class Followed:
    """Reports the states and logs of an execution, each of them once.

    The server is polled, because its event streams hang for executions that do not exist or have ended, and some
    proxies buffer them.

    Args:
        client: The server.
        execution: The execution.
        on_event: Called with each new state of a task or of the execution, and each new line of its logs.
        sleep: Waits between two requests.
    """

    def __init__(
        self,
        client: Client,
        execution: Execution,
        on_event: Callable[[Mapping[str, Any]], object],
        *,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        self._client = client
        self._execution = execution
        self._on_event = on_event
        self._sleep = sleep
        self._states: Counter[str] = Counter()
        self._logs: Counter[tuple[str, ...]] = Counter()

    def to_its_end(self, timeout: float | None = None) -> Execution:
        """Follow the execution to its end, and report its states and logs.

        Args:
            timeout: Timeout in seconds; None for no limit. After it, the execution goes on.

        Returns:
            The execution as it ended.

        Raises:
            RunTimeoutError: The execution did not end in time.
            ServerError: The server cannot be used, or does not know the execution.
        """
        id_ = self._execution.id
        begun = time.monotonic()
        wait = _FIRST_WAIT
        while True:
            now = read(self._client, id_)
            passed = time.monotonic() - begun
            if now is None and passed > _UNTIL_KNOWN:
                raise ServerError(f"the server does not know execution {id_}, which it has started")
            if now is not None:
                wait = _FIRST_WAIT if self._report(now) else wait
                if now.state in ENDED:
                    self._sleep(_LATE_LOGS)
                    self._report(now)
                    return now
            if timeout is not None and passed > timeout:
                state = "unknown" if now is None else now.state
                message = f"execution {id_} has not ended after {timeout:g} s: it is {state}"
                raise RunTimeoutError(message, hint=f"it goes on: {self._execution.url}")
            self._sleep(wait)
            wait = min(wait * 1.5, _LONGEST_WAIT)

    def _report(self, now: Execution) -> bool:
        """Report what is new in the order in which it happened, and return whether anything is."""
        events = [*self._new_states(now), *self._new_logs()]
        for _, event in sorted(events, key=lambda dated: dated[0].removesuffix("Z")):
            self._on_event(event)
        return bool(events)

    def _new_states(self, now: Execution) -> Iterator[tuple[str, Mapping[str, Any]]]:
        states: dict[str, tuple[Any, Any, tuple[tuple[str, str], ...]]] = {"": (None, None, now.states)}
        states |= {str(run.get("id")): (run.get("taskId"), run.get("value"), _states(run)) for run in now.task_runs}
        for key, (task, value, dated) in states.items():
            for date, state in dated[self._states[key] :]:
                if task is not None or state not in ENDED:
                    yield date, {"flow": now.flow_id, "task": task, "value": value, "state": state}
            self._states[key] = len(dated)

    def _new_logs(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        seen: Counter[tuple[str, ...]] = Counter()
        for log in _logs(self._client, self._execution.id):
            key = tuple(str(log.get(name)) for name in ("timestamp", "taskRunId", "level", "message"))
            seen[key] += 1
            if seen[key] > self._logs[key] and log.get("level") in _LEVELS:
                fields = {"flow": self._execution.flow_id, "task": log.get("taskId"), "level": str(log["level"])}
                yield key[0], {"log": {**fields, "message": str(log.get("message", ""))}}
        self._logs |= seen


def _logs(client: Client, id_: str) -> list[Mapping[str, Any]]:
    params = {} if client.version().number >= (2, 0) else {"minLevel": _LEVELS[0]}
    try:
        answer = client.call(Request("GET", f"/logs/{_checked(id_)}", params, repeatable=True))
    except NotFoundError:
        return []
    entries = json_of(answer)
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise malformed(answer)
    return sorted(entries, key=lambda entry: str(entry.get("timestamp", "")))


def _states(run: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    state = run.get("state")
    histories = state.get("histories") if isinstance(state, dict) else None
    return tuple((str(one.get("date")), str(one.get("state"))) for one in histories or () if isinstance(one, dict))


def _execution(client: Client, answer: Answer) -> Execution:
    document = json_of(answer)
    try:
        id_, namespace, flow_id = (str(document[name]) for name in ("id", "namespace", "flowId"))
        state = str(document["state"]["current"])
        runs = tuple(run for run in document.get("taskRunList") or () if isinstance(run, dict))
        outputs = document.get("outputs") or {}
        if _ID.fullmatch(id_) and isinstance(outputs, dict):
            url = (
                f"{client.url}/ui/{client.tenant}{flow_path(namespace, flow_id).replace('/flows', '/executions')}/{id_}"
            )
            return Execution(id_, namespace, flow_id, state, _states(document), outputs, runs, url)
    except (KeyError, TypeError, AttributeError, UsageError):
        pass
    raise malformed(answer)


def _multipart(inputs: Mapping[str, str | Path]) -> tuple[bytes | None, dict[str, str]]:
    """The body and its header. Only parts with a file name are files; the others are text."""
    if not inputs:
        return None, {}
    parts = {}
    for name, value in inputs.items():
        try:
            parts[name] = (value.name, value.read_bytes()) if isinstance(value, Path) else (None, value)
        except OSError as error:
            raise UsageError(f"input {name}: {value}: {error.strerror}") from None
    prepared = requests.Request("POST", "http://localhost", files=parts).prepare()
    assert isinstance(prepared.body, bytes)
    return prepared.body, {"Content-Type": str(prepared.headers["Content-Type"])}


def _kill_path(client: Client, execution: Execution) -> str:
    actions = "/actions" if client.version().number >= (2, 0) else ""
    return f"/executions/{_checked(execution.id)}{actions}/kill"


def _checked(id_: str) -> str:
    if not _ID.fullmatch(id_):
        raise UsageError(f"{id_[:100]!r} is not the id of an execution")
    return id_
