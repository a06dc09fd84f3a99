"""``kdsl backfill`` as a person calls it, on a server."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Kdsl
from tests.kestra_server.asking import YAML, ask, flow
from tests.kestra_server.faults import Effect, answering, cutting, html_of_a_proxy
from tests.kestra_server.gateway import KestraServer
from tests.server.scripted import Received, Reply, Scripted, serving

_SCHEDULE = 'triggers:\n  - id: {id}\n    type: io.kestra.plugin.core.trigger.Schedule\n    cron: "{cron}"\n{more}'
_WITH_INPUT = flow("load", "company.team", '"{{ inputs.taxi }}"') + "inputs:\n  - {id: taxi, type: STRING}\n"
MONTHLY = _WITH_INPUT + _SCHEDULE.format(id="monthly", cron="0 9 1 * *", more="    timezone: America/New_York\n")
FIRST = _WITH_INPUT + _SCHEDULE.format(id="monthly", cron="@monthly", more="    inputs: {taxi: green}\n")
LONG = ("--start", "2000-01-01", "--end", "2020-12-31", "-i", "taxi=green", "--yes")
BACKFILL = ("backfill", "company.team/load", "monthly")


def _create(server: KestraServer, *texts: str) -> None:
    for text in texts:
        assert ask(server, "POST", "flows", data=text, headers=YAML).status_code == 200


def _executions(server: KestraServer) -> list[dict[str, Any]]:
    return list(ask(server, "GET", "executions/search?size=100").json()["results"])


def _ended(server: KestraServer, count: int) -> list[dict[str, Any]]:
    """All executions, once as many have succeeded."""
    end = time.monotonic() + 120
    while time.monotonic() < end:
        found = _executions(server)
        if sum(one["state"]["current"] == "SUCCESS" for one in found) >= count:
            return found
        time.sleep(0.2)
    raise TimeoutError(f"{count} executions did not succeed: {_executions(server)}")


def _backfill(server: KestraServer) -> Any:
    (state,) = ask(server, "GET", "triggers/company.team/load").json()["results"]
    return state.get("backfill")


@pytest.mark.parametrize(("end", "months"), [("2019-12-31", 12), ("2020-12-31", 24)])
@pytest.mark.parametrize("text", [MONTHLY, FIRST], ids=["on the first at nine", "@monthly"])
def test_the_dates_are_shown_and_nothing_starts(
    text: str, end: str, months: int, server: KestraServer, kdsl: Kdsl
) -> None:
    _create(server, text)
    told = kdsl(*BACKFILL, "--start", "2019-01-01", "--end", end, "--dry-run")
    assert told.code == 0, told.err
    lines = told.out.splitlines()
    assert len(lines) == months and lines[0].startswith("2019-01-01 0")
    assert f"{months} dates of trigger monthly of company.team/load" in told.err
    assert not [request for request in server.writes if "triggers" in request.target]


def test_each_date_is_run_with_its_inputs_and_the_label(server: KestraServer, kdsl: Kdsl) -> None:
    _create(server, FIRST)
    asked = ("--start", "2019-01-01", "--end", "2019-03-31", "-i", "taxi=yellow", "--label", "team=red", "--yes")
    told = kdsl(*BACKFILL, *asked)
    assert told.code == 0, told.err
    found = _ended(server, 3)
    dates = sorted(one["trigger"]["variables"]["date"][:10] for one in found)
    assert dates == ["2019-01-01", "2019-02-01", "2019-03-01"]
    for one in found:
        assert one["inputs"] == {"taxi": "yellow"}
        assert {"key": "backfill", "value": "true"} in one["labels"]
        assert {"key": "team", "value": "red"} in one["labels"]
    told = kdsl(*BACKFILL, "--status")
    assert told.code == 0 and "executions of backfills: 3 SUCCESS" in told.out


def test_a_backfill_is_paused_resumed_and_cancelled(server: KestraServer, kdsl: Kdsl) -> None:
    _create(server, FIRST)
    assert kdsl(*BACKFILL, *LONG).code == 0
    told = kdsl(*BACKFILL, "--pause")
    assert told.code == 0 and "paused at" in told.out and _backfill(server)["paused"] is True
    told = kdsl(*BACKFILL)
    assert told.code == 0 and "2000-01-01" in told.out.replace("1999-12-31T23:59:59Z", "2000-01-01")
    told = kdsl(*BACKFILL, "--resume")
    assert told.code == 0 and "running at" in told.out and _backfill(server)["paused"] is False
    told = kdsl(*BACKFILL, "--cancel")
    assert told.code == 0 and "no backfill" in told.out and _backfill(server) is None


@pytest.mark.parametrize("effect", [answering(500), cutting(), cutting(after=True)], ids=lambda effect: effect.name)
def test_a_pause_is_asked_for_again_until_it_is_there(effect: Effect, server: KestraServer, kdsl: Kdsl) -> None:
    _create(server, FIRST)
    assert kdsl(*BACKFILL, *LONG).code == 0
    server.fail(effect, matching="PUT */backfill/pause")
    told = kdsl(*BACKFILL, "--pause")
    assert told.code == 0 and "paused at" in told.out
    server.fail(answering(500), matching="PUT */backfill/unpause", times=None)
    assert kdsl(*BACKFILL, "--resume").code == 3


def test_a_second_backfill_is_refused(server: KestraServer, kdsl: Kdsl) -> None:
    _create(server, FIRST)
    assert kdsl(*BACKFILL, *LONG).code == 0
    assert kdsl(*BACKFILL, "--pause").code == 0
    before = _backfill(server)
    told = kdsl(*BACKFILL, "--start", "2019-01-01", "--yes")
    assert told.code == 1 and "has a backfill already" in told.err
    assert _backfill(server) == before


@pytest.mark.parametrize("action", ["--pause", "--resume", "--cancel"])
def test_without_a_backfill_nothing_is_sent(action: str, server: KestraServer, kdsl: Kdsl) -> None:
    _create(server, FIRST)
    told = kdsl(*BACKFILL, action)
    assert told.code == 1 and "has no backfill" in told.err
    assert not [request for request in server.writes if "triggers" in request.target]


def test_a_trigger_that_is_disabled_on_the_server_is_refused(server: KestraServer, kdsl: Kdsl) -> None:
    _create(server, FIRST)
    assert kdsl(*BACKFILL).code == 0  # the scheduler knows the trigger now
    given = {"namespace": "company.team", "flowId": "load", "triggerId": "monthly", "disabled": True}
    assert ask(server, "PUT", "triggers", json=given).status_code == 200
    told = kdsl(*BACKFILL, *LONG)
    assert told.code == 1 and "is disabled on the server" in told.err


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--start", "2019-02-01", "--end", "2019-01-01"), "the end is before the start"),
        (("--start", "2019-01-02", "--end", "2019-01-31"), "has no date from"),
        (("--start", "2019-01-01", "--end", "2199-01-01"), "the end is in the future"),
        (("--start", "January"), "'January' is not a date"),
        (("--start", "2019-01-01", "-i", "tax=green"), "has no input 'tax'"),
        (("--start", "2019-01-01", "--pause"), "--pause does not go with --start"),
        (("--end", "2019-01-01"), "a backfill needs --start"),
        (("--start", "2019-01-01", "--end", "2019-12-31"), "nobody can be asked here: Start 12 executions?"),
    ],
)
def test_bad_use_is_refused_before_anything_is_sent(
    options: tuple[str, ...], message: str, server: KestraServer, kdsl: Kdsl
) -> None:
    _create(server, FIRST)
    told = kdsl(*BACKFILL, *options)
    assert told.code == 2 and message in told.err
    assert not [request for request in server.writes if "triggers" in request.target]


def test_another_trigger_is_refused(server: KestraServer, kdsl: Kdsl) -> None:
    hook = "  - id: hook\n    type: io.kestra.plugin.core.trigger.Webhook\n    key: abc\n"
    _create(server, FIRST + hook)
    told = kdsl("backfill", "company.team/load", "montly", "--start", "2019-01-01")
    assert told.code == 2 and "did you mean 'monthly'?" in told.err
    told = kdsl("backfill", "company.team/load", "hook", "--start", "2019-01-01")
    assert told.code == 2 and "hook is not a Schedule trigger" in told.err


@pytest.mark.parametrize("effect", [answering(500), cutting(), html_of_a_proxy(200)], ids=lambda effect: effect.name)
@pytest.mark.parametrize("place", ["GET */flows/company.team/load", "GET */triggers/*", "PUT */triggers"])
def test_a_server_that_fails_is_exit_code_3(place: str, effect: Effect, server: KestraServer, kdsl: Kdsl) -> None:
    _create(server, FIRST)
    assert kdsl(*BACKFILL).code == 0
    server.fail(effect, matching=place, times=None)
    assert kdsl(*BACKFILL, *LONG).code == 3
    server.heal()
    assert _backfill(server) is None


def test_an_answer_that_is_lost_after_the_start_is_no_failure(server: KestraServer, kdsl: Kdsl) -> None:
    _create(server, FIRST)
    server.fail(cutting(after=True), matching="PUT */triggers")
    told = kdsl(*BACKFILL, *LONG)
    assert told.code == 0 and _backfill(server) is not None


@pytest.fixture
def server_2_0(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Scripted]:
    """The routes of 2.0, whose scheduler the test server does not have."""
    state: dict[str, Any] = {"namespace": "company.team", "flowId": "load", "triggerId": "monthly", "disabled": False}

    def answer(request: Received) -> Reply:
        path = request.path.partition("?")[0].removeprefix("/api/v1")
        given = json.loads(request.body) if request.body else {}
        if path == "/configs":
            return Reply(body={"version": "2.0.0", "edition": "OSS"})
        if path == "/main/flows/company.team/load":
            return Reply(body={"namespace": "company.team", "id": "load", "revision": 1, "source": FIRST})
        if (request.method, path) == ("PUT", "/main/triggers/backfill/create"):
            state["backfill"] = {**given["backfill"], "paused": False}
        elif (request.method, path) in (
            ("PUT", "/main/triggers/backfill/pause"),
            ("PUT", "/main/triggers/backfill/unpause"),
        ):
            state["backfill"]["paused"] = path.endswith("/pause")
        elif (request.method, path) == ("POST", "/main/triggers/backfill/delete"):
            del state["backfill"]
        elif path == "/main/executions/search":
            return Reply(body={"results": [], "total": 0})
        elif path != "/main/triggers/company.team/load":
            return Reply(404, {"type": "not-found", "title": "Not Found"})
        return Reply(body={"results": [state], "total": 1} if request.method == "GET" else state)

    with serving(answer) as scripted:
        monkeypatch.setenv("HOME", str(folder))
        monkeypatch.setenv("KDSL_URL", scripted.url)
        monkeypatch.setenv("KDSL_TOKEN", "token")
        yield scripted


def test_the_routes_of_2_0_are_used(server_2_0: Scripted, kdsl: Kdsl) -> None:
    assert kdsl(*BACKFILL, *LONG).code == 0
    for action in ("--pause", "--resume", "--cancel"):
        assert kdsl(*BACKFILL, action).code == 0
    writes = [request for request in server_2_0.received if request.method != "GET"]
    assert [request.path.removeprefix("/api/v1/main/triggers/backfill/") for request in writes] == [
        "create",
        "pause",
        "unpause",
        "delete",
    ]
    assert all("tenantId" not in json.loads(request.body) for request in writes)
