"""``kdsl backfill`` as a person calls it, on a server."""

from __future__ import annotations

import time
from calendar import monthrange
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Kdsl, configured
from tests.kestra_server.asking import YAML, ask, flow
from tests.kestra_server.faults import Effect, answering, cutting, html_of_a_proxy
from tests.kestra_server.fixtures import of_versions
from tests.kestra_server.gateway import KestraServer
from tests.kestra_server.process import EngineProcess

_SCHEDULE = 'triggers:\n  - id: {id}\n    type: io.kestra.plugin.core.trigger.Schedule\n    cron: "{cron}"\n{more}'
_WITH_INPUT = flow("load", "company.team", '"{{ inputs.taxi }}"') + "inputs:\n  - {id: taxi, type: STRING}\n"
MONTHLY = _WITH_INPUT + _SCHEDULE.format(id="monthly", cron="0 9 1 * *", more="    timezone: America/New_York\n")
FIRST = _WITH_INPUT + _SCHEDULE.format(id="monthly", cron="@monthly", more="    inputs: {taxi: green}\n")
LONG = ("--start", "2000-01-01", "--end", "2020-12-31", "-i", "taxi=green", "--yes")
BACKFILL = ("backfill", "company.team/load", "monthly")


@pytest.fixture(params=of_versions("1.3", "2.0"))
def each(
    request: pytest.FixtureRequest,
    server_engine: Callable[[str], EngineProcess],
    monkeypatch: pytest.MonkeyPatch,
    folder: Path,
) -> Iterator[KestraServer]:
    """A server with each of the two schedulers, like ``server``."""
    with KestraServer(server_engine(request.param)) as made:
        yield configured(made, monkeypatch, folder)


def _create(server: KestraServer, *texts: str) -> None:
    for text in texts:
        assert ask(server, "POST", "flows", data=text, headers=YAML).status_code == 200


def _executions(server: KestraServer) -> list[dict[str, Any]]:
    return list(ask(server, "GET", "executions/search?size=100").json()["results"])


def _ended(server: KestraServer, count: int) -> list[dict[str, Any]]:
    """All executions, once as many have succeeded."""
    _until(lambda: sum(one["state"]["current"] == "SUCCESS" for one in _executions(server)) >= count)
    return _executions(server)


def _until(happened: Callable[[], bool]) -> None:
    end = time.monotonic() + 120
    while not happened():
        assert time.monotonic() < end
        time.sleep(0.2)


def _backfill(server: KestraServer) -> Any:
    (state,) = ask(server, "GET", "triggers/company.team/load").json()["results"]
    return state.get("backfill")


@pytest.mark.parametrize(("end", "months"), [("2019-12-31", 12), ("2020-12-31", 24)])
@pytest.mark.parametrize("text", [MONTHLY, FIRST], ids=["on the first at nine", "@monthly"])
def test_the_dates_are_shown_and_nothing_starts(
    text: str, end: str, months: int, server: KestraServer, kdsl: Kdsl
) -> None:
    _create(server, text)
    result = kdsl(*BACKFILL, "--start", "2019-01-01", "--end", end, "--dry-run")
    assert result.code == 0, result.err
    lines = result.out.splitlines()
    assert len(lines) == months and lines[0].startswith("2019-01-01 0")
    assert f"{months} dates of trigger monthly of company.team/load" in result.err
    assert not [request for request in server.writes if "triggers" in request.target]


def test_each_date_is_run_with_its_inputs_and_the_label(each: KestraServer, kdsl: Kdsl) -> None:
    months = 12 if each.version == "2.0" else 3  # the scheduler starts one execution each second
    _create(each, FIRST)
    end = f"2019-{months:02}-{monthrange(2019, months)[1]}"
    asked = ("--start", "2019-01-01", "--end", end, "-i", "taxi=yellow", "--label", "team=red", "--yes")
    result = kdsl(*BACKFILL, *asked)
    assert result.code == 0, result.err
    _until(lambda: _backfill(each) is None)
    found = _ended(each, months)
    dates = sorted(one["trigger"]["variables"]["date"][:10] for one in found)
    assert dates == [f"2019-{month:02}-01" for month in range(1, months + 1)]
    for one in found:
        assert one["inputs"] == {"taxi": "yellow"}
        assert {"key": "backfill", "value": "true"} in one["labels"]
        assert {"key": "team", "value": "red"} in one["labels"]
    result = kdsl(*BACKFILL, "--status")
    assert (
        result.code == 0 and "no backfill" in result.out and f"executions of backfills: {months} SUCCESS" in result.out
    )


def test_a_backfill_is_paused_resumed_and_cancelled(each: KestraServer, kdsl: Kdsl) -> None:
    _create(each, FIRST)
    assert kdsl(*BACKFILL, *LONG).code == 0
    result = kdsl(*BACKFILL, "--pause")
    assert result.code == 0 and "paused at" in result.out and _backfill(each)["paused"] is True
    result = kdsl(*BACKFILL)
    assert result.code == 0 and "2000-01-01" in result.out.replace("1999-12-31T23:59:59Z", "2000-01-01")
    result = kdsl(*BACKFILL, "--resume")
    assert result.code == 0 and "running at" in result.out and _backfill(each)["paused"] is False
    result = kdsl(*BACKFILL, "--cancel")
    assert result.code == 0 and "no backfill" in result.out and _backfill(each) is None


@pytest.mark.parametrize("effect", [answering(500), cutting(), cutting(after=True)], ids=lambda effect: effect.name)
def test_a_pause_is_asked_for_again_until_it_is_there(effect: Effect, server: KestraServer, kdsl: Kdsl) -> None:
    _create(server, FIRST)
    assert kdsl(*BACKFILL, *LONG).code == 0
    server.fail(effect, matching="PUT */backfill/pause")
    result = kdsl(*BACKFILL, "--pause")
    assert result.code == 0 and "paused at" in result.out
    server.fail(answering(500), matching="PUT */backfill/unpause", times=None)
    assert kdsl(*BACKFILL, "--resume").code == 3


def test_a_second_backfill_is_refused(each: KestraServer, kdsl: Kdsl) -> None:
    _create(each, FIRST)
    assert kdsl(*BACKFILL, *LONG).code == 0
    assert kdsl(*BACKFILL, "--pause").code == 0
    before = _backfill(each)
    result = kdsl(*BACKFILL, "--start", "2019-01-01", "--yes")
    assert result.code == 1 and "has a backfill already" in result.err
    assert _backfill(each) == before


@pytest.mark.parametrize("action", ["--pause", "--resume", "--cancel"])
def test_without_a_backfill_nothing_is_sent(action: str, each: KestraServer, kdsl: Kdsl) -> None:
    _create(each, FIRST)
    result = kdsl(*BACKFILL, action)
    assert result.code == 1 and "has no backfill" in result.err
    assert not [request for request in each.writes if "triggers" in request.target]


def test_a_trigger_that_is_disabled_on_the_server_is_refused(each: KestraServer, kdsl: Kdsl) -> None:
    _create(each, FIRST)
    assert kdsl(*BACKFILL).code == 0  # the scheduler knows the trigger now
    trigger = {"namespace": "company.team", "flowId": "load", "triggerId": "monthly"}
    given = {"triggers": [trigger], "disabled": True}
    assert ask(each, "POST", "triggers/set-disabled/by-triggers", json=given).status_code == 200
    result = kdsl(*BACKFILL, *LONG)
    assert result.code == 1 and "is disabled on the server" in result.err


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
        (("--start", "2019-01-01", "--end", "2019-12-31"), "there is no terminal to ask on: Start 12 executions?"),
    ],
)
def test_bad_use_is_refused_before_anything_is_sent(
    options: tuple[str, ...], message: str, server: KestraServer, kdsl: Kdsl
) -> None:
    _create(server, FIRST)
    result = kdsl(*BACKFILL, *options)
    assert result.code == 2 and message in result.err
    assert not [request for request in server.writes if "triggers" in request.target]


def test_another_trigger_is_refused(server: KestraServer, kdsl: Kdsl) -> None:
    hook = "  - id: hook\n    type: io.kestra.plugin.core.trigger.Webhook\n    key: abc\n"
    _create(server, FIRST + hook)
    result = kdsl("backfill", "company.team/load", "montly", "--start", "2019-01-01")
    assert result.code == 2 and "did you mean 'monthly'?" in result.err
    result = kdsl("backfill", "company.team/load", "hook", "--start", "2019-01-01")
    assert result.code == 2 and "hook is not a Schedule trigger" in result.err


@pytest.mark.parametrize("effect", [answering(500), cutting(), html_of_a_proxy(200)], ids=lambda effect: effect.name)
@pytest.mark.parametrize("place", ["GET */flows/company.team/load", "GET */triggers/*", "PUT */triggers"])
def test_a_server_that_fails_is_exit_code_3(place: str, effect: Effect, server: KestraServer, kdsl: Kdsl) -> None:
    _create(server, FIRST)
    assert kdsl(*BACKFILL).code == 0
    server.fail(effect, matching=place, times=None)
    assert kdsl(*BACKFILL, *LONG).code == 3
    server.heal()
    assert _backfill(server) is None


def test_an_answer_that_is_lost_after_the_start_is_no_failure(each: KestraServer, kdsl: Kdsl) -> None:
    _create(each, FIRST)
    each.fail(cutting(after=True), matching="PUT */triggers*")
    result = kdsl(*BACKFILL, *LONG)
    assert result.code == 0 and _backfill(each) is not None
    assert [request.fault for request in each.writes if "triggers" in request.target] == ["cut after acting"]
