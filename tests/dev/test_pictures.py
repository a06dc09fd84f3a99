"""Each main view of the page of `kdsl dev` looks like its reference, and a real change is seen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import chdir, contextmanager
from pathlib import Path
from typing import Any

import pytest

from kestra_dsl.dev.server import DevServer
from tests.browser import Browser, Tab, needs_chromium
from tests.dev.project import served
from tests.pictures import MOST_SQUARES, assert_looks_like, different_squares, texts_as_boxes

pytestmark = [needs_chromium, pytest.mark.xdist_group("chromium")]

REFERENCES = Path(__file__).parent / "pictures"
FLOWS = """\
from kestra_dsl import Flow, inputs, kv
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.flow import ForEach, If, Parallel, Subflow
from kestra_dsl.plugins.core.kv import Set
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Schedule, Webhook
from kestra_dsl.plugins.scripts.shell import Commands

with Flow(id="settings", namespace="company") as settings:
    Set(id="set", key="bucket", value="files")

with Flow(id="load", namespace="company.data", labels={"team": "data"}) as load:
    full = load.input(inputs.Bool(id="full", defaults=False))
    day = load.input(inputs.String(id="day", description="The day to load"))
    Schedule(id="daily", cron="0 9 * * *")
    fetched = Commands(id="fetch", commands=["curl example.com"])
    with If(id="is_full", condition=full) as check:
        Log(id="all", message=f"everything of {day}")
    with check.otherwise():
        Log(id="new", message=fetched.outputs.vars["rows"])
    with ForEach(id="tables", values=["a", "b"]):
        with Parallel(id="both"):
            Log(id="left", message="{{ taskrun.value }}")
            Log(id="right", message="{{ outputs.missing.value }}")
    with load.on_error():
        Log(id="alert", message="failed")

with Flow(id="report", namespace="company.data") as report:
    Schedule(id="daily", cron="0 9 * * *")
    Webhook(id="asked", key="key")
    Subflow(id="first", namespace="company.data", flow_id="load")
    Return(id="text", format=f"{kv('bucket')}")

with Flow(id="alone", namespace="company.data") as alone:
    Log(id="say", message="hello")
"""
LOAD = "company.data/load"
RUN: list[tuple[str, Any]] = [
    ("engine", {"state": "ready", "target": "1.3", "seconds": 2.0}),
    ("begin", {"id": 1, "flow": LOAD}),
    (
        "run",
        {
            "end": {
                "state": "FAILED", "error": None, "hint": None, "outputs": {}, "network": [], "unrendered": {},
                "tasks": [
                    {
                        "id": id_, "flow": "load", "value": value, "state": state, "mocked": id_ == "fetch",
                        "attempts": [state], "outputs": {}, "rendered": {}, "began": began, "seconds": seconds,
                    }
                    for id_, value, state, began, seconds in (
                        ("fetch", None, "SUCCESS", 10.0, 2.0), ("is_full", None, "SUCCESS", 12.0, 1.0),
                        ("new", None, "WARNING", 12.2, 0.7), ("tables", None, "FAILED", 13.0, 3.0),
                        ("left", "a", "SUCCESS", 13.5, 0.5), ("right", "a", "FAILED", 13.5, 2.0),
                        ("alert", None, "SUCCESS", 16.0, 0.4),
                    )
                ],
                "logs": [
                    {"level": level, "message": message, "flow": "load", "task": task, "at": at}
                    for level, message, task, at in (
                        ("INFO", "12 rows", "fetch", 11.0), ("ERROR", "nothing is called missing", "right", 15.0),
                        ("WARN", "failed", "alert", 16.2),
                    )
                ],
            }
        },
    ),
]  # fmt: skip
"""What an engine tells of a run, with times that are the same in each picture."""


@contextmanager
def pictured(folder: Path) -> Iterator[DevServer]:
    (folder / "definitions").mkdir()
    (folder / "pyproject.toml").write_text('[tool.kdsl]\nid = "pictured"\neditor = "none"\n')
    (folder / "definitions" / "flows.py").write_text(FLOWS)
    with chdir(folder), served() as running:
        assert running.workbench.overview()["problems"] == []
        yield running


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DevServer]:
    with pictured(tmp_path_factory.mktemp("project")) as running:
        yield running


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--snapshot-update"))


def opened(browser: Browser, server: DevServer, flow: str | None = None, **how: Any) -> Tab:
    tab = browser.tab(server.url, **how)
    texts_as_boxes(tab)
    if flow is not None:
        tab.click(f'nav [data-name="{flow}"]')
        tab.until(f"document.querySelector('h1').textContent === '{flow}'")
    return tab


def looks_like(tab: Tab, name: str, folder: Path, update: bool) -> None:
    tab.run("document.querySelector('nav').scrollTop = 0; scrollTo(0, 0); document.getElementById('fit').click()")
    assert_looks_like(tab, REFERENCES / f"{name}.png", folder, update=update)
    assert tab.errors() == []


@pytest.mark.parametrize("dark", [False, True])
def test_the_project(browser: Browser, server: DevServer, folder: Path, update: bool, dark: bool) -> None:
    tab = opened(browser, server, dark=dark, width=1440, height=500)
    looks_like(tab, "project_dark" if dark else "project", folder, update)


@pytest.mark.parametrize("dark", [False, True])
def test_a_flow_with_a_selected_task(
    browser: Browser, server: DevServer, folder: Path, update: bool, dark: bool
) -> None:
    tab = opened(browser, server, LOAD, dark=dark, width=1000, height=760)
    tab.click("[data-id=task_fetch]")
    tab.run("""[...document.querySelectorAll('aside .row')].find(one => one.textContent.startsWith('defined in'))
        .lastChild.textContent = 'definitions/flows.py:13'""")  # and not a folder of this test
    tab.mouse("mouseMoved", 2, 2)
    looks_like(tab, "flow_dark" if dark else "flow", folder, update)


def test_a_narrow_window(browser: Browser, server: DevServer, folder: Path, update: bool) -> None:
    looks_like(opened(browser, server, LOAD, width=390, height=844), "narrow", folder, update)


def test_the_form_of_a_run(browser: Browser, server: DevServer, folder: Path, update: bool) -> None:
    tab = opened(browser, server, LOAD, width=1200, height=700)
    tab.click("[data-tab=run]")
    tab.until("document.querySelector('#form fieldset')")
    tab.mouse("mouseMoved", 2, 2)
    looks_like(tab, "form", folder, update)


def test_the_result_of_a_run(browser: Browser, folder: Path, update: bool) -> None:
    with pictured(folder) as server:
        tab = opened(browser, server, LOAD, width=1200, height=700)
        tab.click("[data-tab=run]")
        for topic, data in RUN:
            server.workbench.feed.publish(topic, data)
        tab.until("document.querySelectorAll('.gantt tr[data-run]').length === 7")
        tab.run("document.getElementById('results').click()")
        tab.mouse("mouseMoved", 2, 2)
        looks_like(tab, "run", folder, update)


CHANGES = {
    "a missing edge": "document.querySelector('.edge.call').remove()",
    "another colour of a line": "document.querySelector('.trigger > .box').style.stroke = '#b3261e'",
    "another colour of a text": "document.querySelector('.node.flow .title').style.fill = '#0072b2'",
    "a box over another one": "document.querySelector('.node.flow').setAttribute('transform', 'translate(0 30)')",
    "a text that is cut": "document.querySelector('.node.flow .title').textContent = 's'",
    "a button that is gone": "document.getElementById('fit').remove()",
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_real_change_is_seen(browser: Browser, server: DevServer, folder: Path, change: str) -> None:
    tab = opened(browser, server, width=1440, height=500)
    before = tab.picture()
    assert different_squares(tab, tab.picture(), before) == []
    tab.run(CHANGES[change])
    found = different_squares(tab, tab.picture(), before)
    assert len(found) > MOST_SQUARES
