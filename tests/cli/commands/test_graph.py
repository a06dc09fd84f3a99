"""``kdsl graph`` as a person calls it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

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
    told = kdsl("graph", "taxi")
    assert told.code == 0
    assert told.out == CHART + '    task_make -.->|"value"| task_say\n'


def test_data_can_be_left_out(in_project: Path, kdsl: Kdsl) -> None:
    assert kdsl("graph", "taxi", "--no-data").out == CHART


def test_a_flow_that_is_not_there_is_bad_use(in_project: Path, kdsl: Kdsl) -> None:
    assert kdsl("graph", "nothing").code == 2
