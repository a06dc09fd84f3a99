"""The page of a project of 1,000 flows in a headless Chromium: it opens, and search, filter and groups work."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kestra_dsl import Flow
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.graph.page import page
from kestra_dsl.graph.project_graphs import project_graph
from kestra_dsl.plugins.core.flow import Subflow
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Schedule
from tests.browser import Browser, Tab, needs_chromium

pytestmark = [needs_chromium, pytest.mark.xdist_group("chromium")]

NODES = "document.querySelectorAll('#drawing .node:not(.faded)').length"


def flow(number: int) -> Flow:
    """The flows of a namespace are called by those of the next one, and every third has one of three schedules."""
    tasks: list[BaseTask] = [Log(id=f"log_{number}", message="x")]
    if number >= 25 and number % 5 == 0:
        tasks.append(Subflow(id="call", namespace=f"team.n{number // 25 - 1:02}", flow_id=f"flow_{number - 25}"))
    schedules = [Schedule(id="t", cron=f"0 {number % 9 // 3} * * *")] if number % 3 == 0 else None
    labels = {"kind": "tenth"} if number % 10 == 0 else None
    namespace = f"team.n{number // 25:02}"
    return Flow(id=f"flow_{number}", namespace=namespace, tasks=tasks, triggers=schedules, labels=labels)


@pytest.fixture
def tab(browser: Browser, tmp_path: Path) -> Iterator[Tab]:
    flows = [flow(number) for number in range(1000)]
    file = tmp_path / "large.html"
    file.write_text(page(flows, project=project_graph(flows, "large")), encoding="utf-8")
    opened = browser.tab(file.as_uri())
    yield opened
    assert opened.errors() == []


def test_a_project_of_1000_flows_opens_and_is_searched_filtered_opened_and_closed(tab: Tab) -> None:
    assert tab.run("document.querySelectorAll('nav [data-name^=team]').length") == 1000
    assert tab.run("document.querySelectorAll('#drawing .node.closed').length") == 40
    assert tab.run("document.querySelectorAll('#drawing .edge.call').length") == 39
    tab.press("/")
    tab.type("flow_777")
    assert tab.run("document.getElementById('status').textContent") == "1 flow matches"
    assert tab.run(NODES) == 1
    assert tab.run("document.querySelector('#drawing .node:not(.faded)').textContent").startswith("group, team.n31")
    tab.click("#groups")
    assert tab.run("document.querySelectorAll('#drawing .node.flow').length") == 1000
    assert tab.run("document.querySelectorAll('#drawing .edge.call').length") == 195
    assert tab.run(NODES) == 2  # with its schedule
    tab.press("/")
    tab.press("Escape")
    assert tab.run(f"{NODES} - document.querySelectorAll('#drawing .node.trigger').length") == 1000
    tab.run("document.getElementById('label').value = 'kind:tenth'")
    tab.run("document.getElementById('label').dispatchEvent(new Event('change'))")
    assert tab.run("document.querySelectorAll('#drawing .node.flow:not(.faded)').length") == 100
    tab.run("document.querySelector('[data-id=namespace_7]').focus()")
    tab.press("Enter")
    tab.press("Enter")
    assert tab.run("document.querySelectorAll('#drawing .node.flow').length") == 975
    tab.click('nav [data-name="team.n12/flow_300"]')
    assert tab.run("document.querySelector('h1').textContent") == "team.n12/flow_300"
