"""Flows are run from the page of `kdsl dev`, on a real engine and in a headless Chromium."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.browser import Browser, Tab, needs_chromium
from tests.dev.command import dev

pytestmark = [needs_chromium, pytest.mark.xdist_group("chromium"), pytest.mark.engines("1.3")]

FLOWS = """\
from datetime import timedelta

from kestra_dsl import Flow, inputs, secret
from kestra_dsl.models import DependsOn
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.execution import Fail
from kestra_dsl.plugins.core.flow import ForEach, Sleep
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.scripts.shell import Commands

with Flow(id="works", namespace="company.team") as works:
    name = works.input(inputs.String(id="name", validator="[a-z]+"))
    count = works.input(inputs.Int(id="count", defaults=3, max=9))
    pin = works.input(inputs.Secret(id="pin", required=False))
    fetched = Commands(id="fetch", commands=["curl example.com"])
    with ForEach(id="each", values=["x", "y"]):
        Log(id="inside", message="{{ taskrun.value }}")
    Return(id="result", format=f"{name} {count} {fetched.outputs.vars['rows']}")
    Log(id="say", message=f"hello {name} {pin} <b id=injected>")

with Flow(id="fails", namespace="company.team") as fails:
    Log(id="first", message="before")
    Fail(id="stops", error_message="the disk is full")
    Log(id="never", message="after")

with Flow(id="waits", namespace="company.team") as waits:
    name = waits.input(inputs.String(id="name", defaults="ada"))
    pin = waits.input(inputs.Secret(id="pin", defaults="swordfish"))
    of_name = DependsOn(inputs=["name"])
    code = waits.input(inputs.Secret(id="code", defaults="{{ 'trout-' ~ inputs.name }}", depends_on=of_name))
    early = Return(id="early", format=f"early {pin} {code}")
    Sleep(id="wait", duration=timedelta(minutes=9))

with Flow(id="sleeps", namespace="company.team") as sleeps:
    Sleep(id="sleep", duration=timedelta(minutes=9))
"""


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("project")
    (folder / "definitions").mkdir()
    (folder / "pyproject.toml").write_text("[tool.kdsl]\n")
    (folder / "definitions" / "flows.py").write_text(FLOWS)
    with dev(folder) as address:
        yield address


@pytest.fixture
def tab(browser: Browser, url: str) -> Iterator[Tab]:
    opened = browser.tab(url, width=1500)
    yield opened
    opened.run("fetch('stop', {method: 'POST', headers: {'Content-Type': 'application/json'}, body: '{}'})")
    opened.until("document.querySelector('#stop').disabled")
    errors = [one for one in opened.errors() if "400 (Bad Request)" not in str(one)]
    assert errors == []
    assert all(address.startswith(url) for address in opened.requests())


def asked(tab: Tab, flow: str) -> None:
    """Open the form of a flow."""
    tab.click(f'nav [data-name="company.team/{flow}"]')
    tab.until(f"document.querySelector('h1').textContent === 'company.team/{flow}'")
    tab.click("[data-tab=run]")
    tab.until("document.querySelector('#form fieldset')")
    tab.click("#asks")


def fill(tab: Tab, selector: str, value: str) -> None:
    tab.click(selector)
    tab.run(f"document.querySelector('{selector}').select()")
    tab.type(value)


def ended(tab: Tab, flow: str) -> str:
    """Start the run, wait for its end, and return what the page says about it."""
    tab.until("!document.querySelector('#start').disabled")
    tab.click("#start")
    tab.until("!document.querySelector('#stop').disabled")
    tab.until("document.querySelector('#stop').disabled")
    return verdict(tab)


def verdict(tab: Tab) -> str:
    return str(tab.run("document.querySelector('#verdict').textContent"))


def states(tab: Tab) -> dict[str, str]:
    """The states in the Gantt chart, by task run."""
    rows = "[...document.querySelectorAll('.gantt tr[data-run]')].map(one => [one.dataset.run, one.dataset.state])"
    return dict(tab.run(rows))


def test_a_run_with_mocks_colours_the_graph_and_shows_task_runs_logs_and_outputs(tab: Tab) -> None:
    asked(tab, "works")
    assert tab.run("document.querySelector('[data-task=fetch]').value") == "mock"
    assert '"rows": ""' in tab.run("document.querySelector('[data-outputs=fetch]').value")
    assert tab.run("document.querySelector('[data-input=count]').value") == "3"
    fill(tab, "[data-input=name]", "ada")
    fill(tab, "[data-input=pin]", "swordfish")
    fill(tab, "[data-outputs=fetch]", '{"vars": {"rows": 12}}')
    assert ended(tab, "works") == "SUCCESS"
    assert states(tab) == dict.fromkeys(["fetch", "each", "inside[x]", "inside[y]", "result", "say"], "SUCCESS")
    boxes = "[...document.querySelectorAll('#drawing [data-state]')].map(one => [one.dataset.id, one.dataset.state])"
    assert dict(tab.run(boxes)) == {f"task_{name}": "SUCCESS" for name in ("fetch", "each", "inside", "result", "say")}
    assert tab.run("document.querySelector('[data-id=task_inside] .state').textContent") == "✓\N{MULTIPLICATION SIGN}2"
    fill_of = "getComputedStyle(document.querySelector('[data-id=task_{}] > .box')).stroke"
    assert tab.run(fill_of.format("say")) != tab.run("getComputedStyle(document.querySelector('.edge path')).stroke")
    boxes = "[...document.querySelectorAll('.gantt .bar')].map(one => one.getBoundingClientRect())"
    bars = f"{boxes}.map(box => [box.left, box.width])"
    places = tab.run(bars)
    assert places == sorted(places) and len({left for left, _ in places}) > 3 and all(width > 0 for _, width in places)
    logs = tab.run("document.querySelector('#logs').textContent")
    assert "INFO inside x" in logs and "INFO inside y" in logs
    assert "hello ada ****** <b id=injected>" in logs
    assert tab.run("document.querySelectorAll('#injected').length") == 0
    assert "swordfish" not in tab.run("document.body.textContent")
    tab.run("document.querySelector('[data-run=result] button').click()")
    result = tab.run("document.querySelector('aside .result').textContent")
    assert "✓ SUCCESS" in result and '"value": "ada 3 12"' in result and '"format": "ada 3 12"' in result
    tab.press("Escape")


def test_a_run_that_fails_says_why_and_at_which_task(tab: Tab) -> None:
    asked(tab, "fails")
    assert ended(tab, "fails") == "FAILED: stops: the disk is full"
    assert states(tab) == {"first": "SUCCESS", "stops": "FAILED"}
    marks = "document.querySelector('[data-id=task_{}] .state')"
    assert tab.run(marks.format("stops") + ".textContent") == "✕"
    assert tab.run(marks.format("never")) is None
    tab.run("document.querySelector('[data-id=task_stops]').focus()")
    tab.press("Enter")
    assert "the disk is full" in tab.run("document.querySelector('aside .result .error').textContent")


def test_a_mock_can_fail(tab: Tab) -> None:
    asked(tab, "works")
    fill(tab, "[data-input=name]", "ada")
    tab.run(
        "(() => { const one = document.querySelector('[data-task=fetch]'); one.value = 'fail';"
        "one.dispatchEvent(new Event('change')); })()"
    )
    tab.run("document.querySelector('[aria-label=\"Error of fetch\"]').focus()")
    tab.type("no connection")
    assert ended(tab, "works") == "FAILED: fetch: no connection"
    assert states(tab)["fetch"] == "FAILED"


def test_a_field_that_is_missing_or_invalid_starts_nothing(tab: Tab) -> None:
    asked(tab, "works")
    fill(tab, "[data-input=name]", "")
    for value, valid in (("", "valueMissing"), ("ADA", "customError")):
        fill(tab, "[data-input=name]", value) if value else tab.press("Delete")
        tab.run("document.querySelector('[data-input=name]').value = " + repr(value))
        tab.run("document.querySelector('[data-input=name]').dispatchEvent(new Event('input'))")
        tab.click("#start")
        assert tab.run(f"document.querySelector('[data-input=name]').validity.{valid}")
        assert tab.run("document.activeElement.dataset.input") == "name"
        assert tab.run("document.querySelector('#stop').disabled")
    tab.run(
        "fetch('run', {method: 'POST', headers: {'Content-Type': 'application/json'},"
        " body: JSON.stringify({flow: 'company.team/works'})}).then(answer => answer.status)"
    )
    tab.until("document.querySelector('#verdict').textContent.includes('issing required input')")
    tab.until("document.querySelector('#stop').disabled")


def test_a_run_is_stopped_and_only_one_runs_at_a_time(tab: Tab) -> None:
    asked(tab, "sleeps")
    tab.click("#start")
    tab.until("document.querySelector('[data-id=task_sleep]').dataset.state === 'RUNNING'")
    assert tab.run("document.querySelector('#start').disabled")
    refused = tab.run(
        "fetch('run', {method: 'POST', headers: {'Content-Type': 'application/json'},"
        " body: JSON.stringify({flow: 'company.team/fails'})}).then(answer => answer.json())"
    )
    assert refused["message"] == "another run is in progress"
    tab.click("#stop")
    tab.until("document.querySelector('#stop').disabled")
    assert verdict(tab) == "KILLED"
    assert states(tab) == {"sleep": "KILLED"}


def test_outputs_of_a_task_are_shown_without_secrets_while_a_later_task_runs(tab: Tab, browser: Browser) -> None:
    asked(tab, "waits")
    tab.run("document.querySelector('[data-id=task_early]').focus()")
    tab.press("Enter")
    tab.click("#start")
    tab.until("document.querySelector('[data-id=task_wait]').dataset.state === 'RUNNING'")
    tab.until("document.querySelector('aside .result')?.textContent.includes('Rendered properties')")
    assert not tab.run("document.querySelector('#stop').disabled")
    result = tab.run("document.querySelector('aside .result').textContent")
    assert '"value": "early ****** ******"' in result and '"format": "early ****** ******"' in result
    other = browser.tab(tab.run("location.href"))
    other.click('nav [data-name="company.team/waits"]')
    other.until("document.querySelector('[data-id=task_early]')?.dataset.state === 'SUCCESS'")
    for page in (tab, other):
        told = page.run("document.body.textContent").partition("inputs.Secret")[0]
        assert "trout" not in told.replace("'trout-' ~", "")
    tab.click("#stop")
    tab.until("document.querySelector('#stop').disabled")
    assert states(tab) == {"early": "SUCCESS", "wait": "KILLED"}


def test_a_page_that_is_opened_later_shows_the_run_and_saving_keeps_what_was_entered(
    tab: Tab, browser: Browser
) -> None:
    asked(tab, "fails")
    ended(tab, "fails")
    other = browser.tab(tab.run("location.href"))
    other.click('nav [data-name="company.team/fails"]')
    other.until("document.querySelector('[data-id=task_stops]')?.dataset.state === 'FAILED'")
    assert other.errors() == []
    asked(tab, "works")
    fill(tab, "[data-input=name]", "grace")
    tab.click("[data-tab=yaml]")
    tab.click("[data-tab=run]")
    assert tab.run("document.querySelector('[data-input=name]').value") == "grace"


def test_the_state_of_the_engine_is_shown(tab: Tab) -> None:
    asked(tab, "works")
    tab.until("document.querySelector('#engine').textContent === 'Kestra 1.3 is ready'")
