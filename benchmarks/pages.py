"""Benchmarks of the page: from saving a definition to the data of its picture, layouts, and the size of the page."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import chdir
from functools import partial
from pathlib import Path
from threading import Thread
from time import perf_counter

from benchmarks.measure import alternate, seconds
from benchmarks.projects import write_project
from benchmarks.row import Row
from kestra_dsl import Flow
from kestra_dsl.dev.workbench import Workbench
from kestra_dsl.graph.flow_graphs import flow_graph
from kestra_dsl.graph.page import page
from kestra_dsl.graph.project_graphs import project_graph
from kestra_dsl.graph.svg import svg
from kestra_dsl.plugins.core.flow import If
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.project.settings import settings

__all__ = ["page_rows"]

_OPEN = "company.team/flow_0_0"


def page_rows(runs: int) -> Iterator[Row]:
    """Yield each row when it is measured."""
    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        write_project(Path(folder), 25)
        workbench = Workbench(settings)
        workbench.update(set())
        following = Thread(target=workbench.follow)
        following.start()
        (saved,) = alternate(runs, partial(_saved, workbench, Path("definitions/module_0.py")))
        workbench.close()
        following.join()
    # most of it is a constant: waiting until an editor has written all of its files
    yield Row("save to picture, 500 flows", "half a second", saved, 0.5, 1)
    large, small = _tasks(300), _tasks(30)
    many, few = alternate(runs, *(partial(seconds, partial(svg, flow_graph(flow))) for flow in (large, small)))
    yield Row("draw a flow of 300 tasks", "of 30", many, few, 25)
    flows = [_small(number) for number in range(1_000)]
    many, few = alternate(
        max(3, runs // 2), *(partial(seconds, partial(svg, project_graph(some, "p"))) for some in (flows, flows[:100]))
    )
    yield Row("draw a project of 1,000 flows", "of 100", many, few, 15)
    empty = len(page([_tasks(1)]).encode())
    yield Row("page of 300 tasks", "of 1", len(page([large]).encode()) / 1_000, empty / 1_000, 4, unit="KB")


def _saved(workbench: Workbench, module: Path) -> float:
    """The time from saving a module to the data that the page draws."""
    known = max((message.number for message in workbench.feed.wait(0, timeout=0) or ()), default=0)
    start = perf_counter()
    module.write_text(module.read_text(encoding="utf-8") + f"# {start}\n", encoding="utf-8")
    workbench.feed.wait(known, timeout=60)
    workbench.overview()
    workbench.details(_OPEN)
    return perf_counter() - start


def _small(number: int) -> Flow:
    schedules = [Schedule(id="t", cron=f"0 {number % 9} * * *")] if number % 3 == 0 else None
    return Flow(id=f"f_{number}", namespace=f"n.{number % 20}", tasks=[Log(id="a", message="x")], triggers=schedules)


def _tasks(count: int) -> Flow:
    with Flow(id="large", namespace="n") as flow:
        for number in range(0, count, 3):
            Log(id=f"a_{number}", message="x")
            if count > 1:
                with If(id=f"if_{number}", condition="{{ true }}"):
                    Log(id=f"b_{number}", message="x")
    return flow
