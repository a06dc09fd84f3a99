"""``kdsl graph`` as a person calls it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Kdsl = Callable[..., Any]

CHART = """\
---
title: "company.team/taxi"
---
flowchart TD
    task_make["make<br/>debug.Return"]
    task_say["say<br/>log.Log"]
    trigger_daily(["daily<br/>trigger.Schedule<br/>0 9 #42; #42; #42;"])
    task_make --> task_say
    trigger_daily --> task_make
"""


def test_a_flow_is_a_chart_with_order_and_data(in_project: Path, kdsl: Kdsl) -> None:
    result = kdsl("graph", "taxi")
    assert result.code == 0
    assert result.out == CHART + '    task_make -.->|"value"| task_say\n'


def test_data_can_be_left_out(in_project: Path, kdsl: Kdsl) -> None:
    assert kdsl("graph", "taxi", "--no-data").out == CHART


def test_a_flow_that_is_not_there_is_bad_use(in_project: Path, kdsl: Kdsl) -> None:
    assert kdsl("graph", "nothing").code == 2


@pytest.mark.parametrize(("name", "start"), [("x.html", "<!doctype html>"), ("x.svg", "<svg "), ("x.mmd", "---\n")])
def test_the_suffix_of_the_file_decides_the_format(in_project: Path, kdsl: Kdsl, name: str, start: str) -> None:
    result = kdsl("graph", "taxi", "-o", name)
    assert (result.code, result.out) == (0, "")
    assert (in_project / name).read_text(encoding="utf-8").startswith(start)


def test_json_has_the_source_location_of_each_task(in_project: Path, kdsl: Kdsl) -> None:
    graph = json.loads(kdsl("graph", "taxi", "--format", "json").out)
    assert graph["name"] == "company.team/taxi"
    line = graph["members"][0]["origin"]["line"]
    source = (in_project / graph["members"][0]["origin"]["file"]).read_text(encoding="utf-8").splitlines()
    assert 'id="make"' in source[line - 1]


def test_the_project_is_drawn_with_all_its_flows(in_project: Path, kdsl: Kdsl) -> None:
    listed = kdsl("list").out
    graph = json.loads(kdsl("graph", "--project", "--format", "json").out)
    nodes = [node for group in graph["members"] for node in group["members"]]
    names = [node["calls"] for node in nodes if node["kind"] == "flow"]
    assert {node["kind"] for node in nodes} <= {"flow", "trigger"}
    assert "company.team/taxi" in names
    assert all(name.rpartition("/")[2] in listed for name in names)


def test_an_svg_of_several_flows_is_bad_use(in_project: Path, kdsl: Kdsl) -> None:
    (in_project / "definitions" / "other.py").write_text(
        "from kestra_dsl import Flow\nfrom kestra_dsl.plugins.core.log import Log\n"
        'with Flow(id="other", namespace="n") as flow:\n    Log(id="a", message="x")\n',
        encoding="utf-8",
    )
    result = kdsl("graph", "--format", "svg")
    assert result.code == 2
    assert "an SVG has one flow, not" in result.err


def test_a_folder_that_is_missing_is_a_short_error(in_project: Path, kdsl: Kdsl) -> None:
    result = kdsl("graph", "taxi", "-o", "nowhere/x.html")
    assert result.code != 0
    assert "Traceback" not in result.err
