"""Flows that the test server is told to run are run by Kestra's own executor."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest
import requests

from tests.kestra_server.asking import YAML, ask, flow
from tests.kestra_server.gateway import KestraServer

_WITH_INPUT = flow(message='"{{ inputs.name }}"') + "inputs:\n  - id: name\n    type: STRING\n"
_SLOW = flow("slow") + "  - id: s\n    type: io.kestra.plugin.core.flow.Sleep\n    duration: PT60S\n"
_HOLD = "id: hold\nnamespace: ns\ntasks:\n  - id: p\n    type: io.kestra.plugin.core.flow.Pause\n"


def _create(server: KestraServer, *texts: str) -> None:
    for text in texts:
        assert ask(server, "POST", "flows", data=text, headers=YAML).status_code == 200


def _trigger(server: KestraServer) -> dict[str, Any]:
    """The state of the only trigger, once the scheduler has made it."""
    end = time.monotonic() + 120
    while not (found := ask(server, "GET", "triggers/ns/a").json()["results"]) and time.monotonic() < end:
        time.sleep(0.1)
    (state,) = found
    return dict(state)


def _state(server: KestraServer, execution: str) -> str:
    answer = ask(server, "GET", f"executions/{execution}")
    return str(answer.json()["state"]["current"]) if answer.status_code == 200 else "MISSING"


def _until(server: KestraServer, execution: str, *states: str) -> str:
    end = time.monotonic() + 120
    while (state := _state(server, execution)) not in states and time.monotonic() < end:
        time.sleep(0.05)
    return state


def _action(server: KestraServer, execution: str, word: str, method: str = "POST") -> requests.Response:
    middle = "actions/" if server.engine.modern else ""
    return ask(server, method, f"executions/{execution}/{middle}{word}")


def _events(server: KestraServer, execution: str) -> Iterator[tuple[str, Any]]:
    answer = ask(server, "GET", f"executions/{execution}/follow", stream=True)
    name = ""
    for line in answer.iter_lines(decode_unicode=True):
        key, _, value = line.partition(": ")
        if key == "id":
            name = value
        elif key == "data":
            yield name, json.loads(value)


def test_an_execution_is_followed_to_its_end(kestra_server: KestraServer) -> None:
    _create(kestra_server, _WITH_INPUT)
    answer = ask(kestra_server, "POST", "executions/ns/a?labels=team:red", files={"name": (None, "ada")})
    assert answer.status_code == 200 and answer.json()["inputs"] == {"name": "ada"}
    assert {"key": "team", "value": "red"} in answer.json()["labels"]
    events = list(_events(kestra_server, answer.json()["id"]))
    assert (events[0][0], events[-1][0]) == ("start", "end")
    assert events[-1][1]["state"]["current"] == "SUCCESS"
    deadline = time.monotonic() + 30  # logs are stored after the execution has ended
    while not (logs := ask(kestra_server, "GET", f"logs/{answer.json()['id']}").json()):
        assert time.monotonic() < deadline
        time.sleep(0.1)
    assert [entry["message"] for entry in logs if entry["level"] == "INFO"] == ["ada"]


def test_a_missing_input_is_refused(kestra_server: KestraServer) -> None:
    _create(kestra_server, _WITH_INPUT)
    answer = ask(kestra_server, "POST", "executions/ns/a")
    assert answer.status_code == 422 and "name" in answer.text


def test_a_flow_that_is_absent_is_not_run(kestra_server: KestraServer) -> None:
    assert ask(kestra_server, "POST", "executions/ns/a").status_code == 404


def test_an_execution_is_killed(kestra_server: KestraServer) -> None:
    _create(kestra_server, _SLOW)
    execution = ask(kestra_server, "POST", "executions/ns/slow").json()["id"]
    assert _until(kestra_server, execution, "RUNNING") == "RUNNING"
    killed = _action(kestra_server, execution, "kill", "DELETE")
    assert killed.status_code == 202
    assert _until(kestra_server, execution, "KILLED") == "KILLED"


def test_a_paused_execution_is_resumed(kestra_server: KestraServer) -> None:
    _create(kestra_server, _HOLD)
    execution = ask(kestra_server, "POST", "executions/ns/hold").json()["id"]
    assert _until(kestra_server, execution, "PAUSED") == "PAUSED"
    assert _action(kestra_server, execution, "resume").status_code == 204
    assert _until(kestra_server, execution, "SUCCESS") == "SUCCESS"


def test_executions_are_searched_by_label(kestra_server: KestraServer) -> None:
    _create(kestra_server, flow())
    for team in ("red", "blue"):
        ask(kestra_server, "POST", f"executions/ns/a?wait=true&labels=team:{team}")
    query = "executions/search?filters[namespace][EQUALS]=ns&filters[labels][EQUALS][team]=red&sort=state.startDate:asc"
    found = ask(kestra_server, "GET", query).json()
    assert found["total"] == 1 and {"key": "team", "value": "red"} in found["results"][0]["labels"]


def test_a_backfill_runs_each_date(kestra_server_1_3: KestraServer) -> None:
    server = kestra_server_1_3
    trigger = 'triggers:\n  - id: d\n    type: io.kestra.plugin.core.trigger.Schedule\n    cron: "0 5 * * *"\n'
    _create(server, flow() + trigger)
    state = _trigger(server)
    assert (state["triggerId"], "backfill" in state) == ("d", False)
    backfill = {"start": "2024-01-01T00:00:00Z", "end": "2024-01-02T12:00:00Z"}
    wanted = {"namespace": "ns", "flowId": "a", "triggerId": "d", "backfill": backfill}
    assert ask(server, "PUT", "triggers", json=wanted).json()["backfill"]["paused"] is False
    end = time.monotonic() + 120
    while (found := ask(server, "GET", "executions/search?size=10").json())["total"] < 2 and time.monotonic() < end:
        time.sleep(0.1)
    dates = sorted(one["trigger"]["variables"]["date"][:10] for one in found["results"])
    assert dates == ["2024-01-01", "2024-01-02"]


@pytest.mark.parametrize("tenant", [None, "main"])
def test_the_backfill_that_is_paused_names_its_tenant(kestra_server_1_3: KestraServer, tenant: str | None) -> None:
    given = {"namespace": "ns", "flowId": "a", "triggerId": "d", **({"tenantId": tenant} if tenant else {})}
    trigger = 'triggers:\n  - id: d\n    type: io.kestra.plugin.core.trigger.Schedule\n    cron: "0 5 * * *"\n'
    _create(kestra_server_1_3, flow() + trigger)
    _trigger(kestra_server_1_3)
    answer = ask(kestra_server_1_3, "PUT", "triggers/backfill/pause", json=given)
    assert answer.status_code == (400 if tenant else 404)
