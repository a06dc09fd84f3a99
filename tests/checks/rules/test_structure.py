"""Empty blocks, cycles, and tasks that a container cannot contain are reported."""

from __future__ import annotations

from textwrap import indent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl import Flow, Task
from kestra_dsl.catalog.versions import all_versions
from kestra_dsl.plugins.core.flow import (
    Dag,
    ForEach,
    ForEachItem,
    If,
    Parallel,
    Sequential,
    Switch,
    WorkingDirectory,
)
from kestra_dsl.plugins.core.log import Log
from tests.checks.reporting import LOG, TASKS, flow_of, reported

CORE = "io.kestra.plugin.core."


def dag(**waits: list[str]) -> set[str]:
    tasks = "".join(
        f"    - task:\n        id: {name}\n        type: {CORE}log.Log\n        message: x\n      dependsOn: {others}\n"
        for name, others in waits.items()
    )
    return reported(flow_of(tasks=f"- id: graph\n  type: {CORE}flow.Dag\n  tasks:\n{tasks}"))


@pytest.mark.parametrize(
    "container",
    [
        Sequential(id="c"),
        Parallel(id="c"),
        Dag(id="c"),
        If(id="c", condition="x"),
        WorkingDirectory(id="c"),
        Switch(id="c", value="x"),
    ],
    ids=lambda container: type(container).__name__,
)
def test_an_empty_container_is_reported(container: Task) -> None:
    assert {finding.code for finding in Flow(id="f", namespace="a", tasks=[container]).check()} == {"KD107"}


def test_an_empty_case_and_a_missing_case_have_different_codes() -> None:
    switch = f"- id: s\n  type: {CORE}flow.Switch\n  value: a\n  cases:\n    a: []\n"
    assert reported(flow_of(tasks=switch)) == {"KD128"}
    assert reported(flow_of(tasks=switch.replace("cases:\n    a: []\n", "defaults:\n") + indent(LOG, "    "))) == set()


def test_an_invalid_list_is_not_reported_as_empty() -> None:
    assert reported("id: a\nnamespace: a\ntasks: [null]\n") == {"KD110"}


def test_unknown_and_circular_dependencies_are_reported() -> None:
    assert dag(a=[], b=["a"], c=["a", "b", "b"]) == set()
    assert dag(a=["a"]) == dag(a=["b"], b=["c"], c=["a"]) == dag(a=["nobody"]) == {"KD120"}


@given(st.permutations(["a", "b", "c", "d", "e"]), st.data())
def test_a_dag_without_a_cycle_is_valid(order: list[str], data: st.DataObject) -> None:
    waits = {
        name: data.draw(st.lists(st.sampled_from(order[:place]), max_size=3)) if place else []
        for place, name in enumerate(order)
    }
    assert dag(**waits) == set()


@pytest.mark.parametrize(("called", "wrong"), [("hello", True), ("other", False), ("'{{ flow.id }}'", False)])
def test_a_flow_that_calls_itself_is_reported(called: str, wrong: bool) -> None:
    subflow = f"- id: call\n  type: {CORE}flow.Subflow\n  namespace: company.team\n  flowId: {called}\n"
    assert ("KD121" in reported(flow_of(tasks=subflow))) is wrong


@pytest.mark.parametrize("target", [one.name for one in all_versions() if not one.has_loop])
@pytest.mark.parametrize(("between", "codes"), [(ForEach, ["KD129"]), (Sequential, [])])
def test_a_for_each_item_in_nested_loops_is_reported(
    between: type[ForEach | Sequential], codes: list[str], target: str
) -> None:
    items = ForEachItem(id="items", items="x", namespace="n", flow_id="other")
    inner = ForEach(id="in", values=["a"], tasks=[items]) if between is ForEach else Sequential(id="in", tasks=[items])
    flow = Flow(id="f", namespace="n", tasks=[ForEach(id="out", values=["a"], tasks=[inner])])
    assert [finding.code for finding in flow.check(target)] == codes


@pytest.mark.parametrize(
    ("task", "wrong"),
    [
        ("log.Log\n      message: x", False),
        ("debug.Return\n      format: x", False),
        ("flow.Pause", True),
        ("execution.Labels\n      labels: {a: b}", True),
        ("execution.Exit", True),
        ("flow.Subflow\n      namespace: a\n      flowId: b", True),
    ],
)
def test_a_working_directory_contains_only_tasks_of_a_worker(task: str, wrong: bool) -> None:
    directory = f"- id: wd\n  type: {CORE}flow.WorkingDirectory\n  tasks:\n    - id: in\n      type: {CORE}{task}\n"
    assert reported(flow_of(tasks=directory)) == ({"KD122"} if wrong else set())


def test_the_flow_that_these_tests_change_is_valid() -> None:
    assert reported(flow_of()) == reported("id: a\nnamespace: a\n" + TASKS) == set()


def test_a_log_in_python_is_valid() -> None:
    with Flow(id="f", namespace="a") as flow:
        Log(id="a", message="x")
    assert flow.check() == flow.check("1.1") == flow.check("2.0") == []
