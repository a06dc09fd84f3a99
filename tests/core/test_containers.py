"""Containers: blocks, branches, cases, graphs."""

from typing import Any

import pytest

from kestra_dsl import Flow, ctx
from kestra_dsl.errors import PropertyError, ScopeError
from kestra_dsl.plugins.ai.agent import AIAgent
from kestra_dsl.plugins.ai.tool import KestraTask
from kestra_dsl.plugins.core.flow import (
    AllowFailure,
    Dag,
    DagTask,
    ForEach,
    If,
    LoopUntil,
    Parallel,
    Sequential,
    Switch,
    WorkingDirectory,
)
from kestra_dsl.plugins.core.log import Log


def log(id: str) -> Log:  # noqa: A002
    return Log(id=id, message="x")


def shown(flow: Flow, place: int = 0) -> dict[str, Any]:
    task: dict[str, Any] = flow.to_dict()["tasks"][place]
    return task


def ids(tasks: list[dict[str, Any]]) -> list[str]:
    return [task["id"] for task in tasks]


@pytest.mark.parametrize(
    ("cls", "needed"),
    [
        (Sequential, {}),
        (Parallel, {}),
        (AllowFailure, {}),
        (WorkingDirectory, {}),
        (ForEach, {"values": [1]}),
        (LoopUntil, {"condition": "x"}),
    ],
)
def test_the_block_of_a_container_is_its_list_of_tasks(cls: Any, needed: dict[str, Any]) -> None:
    with Flow(id="x", namespace="n") as flow, cls(id="c", **needed):
        log("a")
        log("b")
    assert ids(shown(flow)["tasks"]) == ["a", "b"]


def test_a_container_has_blocks_for_errors_and_the_end() -> None:
    with Flow(id="x", namespace="n") as flow:
        with Sequential(id="s") as block:
            log("a")
        with block.on_error():
            log("alarm")
        with block.on_finish():
            log("tidy")
    task = shown(flow)
    assert (ids(task["tasks"]), ids(task["errors"]), ids(task["finally"])) == (["a"], ["alarm"], ["tidy"])


def test_a_block_for_errors_can_be_inside_the_block() -> None:
    with Flow(id="x", namespace="n") as flow, Sequential(id="s") as block:
        log("a")
        with block.on_error():
            log("alarm")
    assert ids(shown(flow)["errors"]) == ["alarm"]


def test_a_block_for_errors_is_entered_once() -> None:
    with Flow(id="x", namespace="n"):
        with Sequential(id="s") as block:
            log("a")
        with block.on_error():
            log("alarm")
        with pytest.raises(ScopeError, match=r"'s'.errors is closed"):
            block.on_error()


def test_an_if_has_a_block_for_each_branch() -> None:
    with Flow(id="x", namespace="n") as flow:
        with If(id="if", condition=ctx.inputs.a == 1) as branch:
            log("yes")
        with branch.otherwise():
            log("no")
    task = shown(flow)
    assert (task["condition"], ids(task["then"]), ids(task["else"])) == ("{{ inputs.a == 1 }}", ["yes"], ["no"])


def test_otherwise_inside_a_nested_block_belongs_to_its_branch() -> None:
    with Flow(id="x", namespace="n") as flow:
        with If(id="outer", condition="x") as outer:
            with If(id="inner", condition="y") as inner:
                log("a")
            with inner.otherwise():
                log("b")
        with outer.otherwise():
            log("c")
    task = shown(flow)
    assert (ids(task["then"][0]["else"]), ids(task["else"])) == (["b"], ["c"])


def test_otherwise_is_entered_once() -> None:
    with Flow(id="x", namespace="n"):
        with If(id="if", condition="x") as branch:
            log("yes")
        with branch.otherwise():
            log("no")
        with pytest.raises(ScopeError, match=r"'if'.else_ is closed"):
            branch.otherwise()


def test_otherwise_after_the_outer_block_has_closed_is_an_error() -> None:
    with Flow(id="x", namespace="n"), If(id="if", condition="x") as branch:
        log("yes")
    with pytest.raises(ScopeError, match="the block that contains 'if' is closed"):
        branch.otherwise()


def test_otherwise_after_an_outer_task_has_closed_is_an_error() -> None:
    with Flow(id="x", namespace="n"):
        with Sequential(id="s"), If(id="if", condition="x") as branch:
            log("yes")
        with pytest.raises(ScopeError, match="the block that contains 'if' is closed"):
            branch.otherwise()


def test_otherwise_works_on_a_branch_without_a_parent() -> None:
    branch = If(id="if", condition="x", then=[log("yes")])
    with branch.otherwise():
        log("no")
    assert ids(shown(Flow(id="x", namespace="n", tasks=[branch]))["else"]) == ["no"]


def test_an_if_with_given_tasks_has_no_block() -> None:
    branch = If(id="if", condition="x", then=[log("yes")])
    with pytest.raises(ScopeError, match=r"'if'.then is closed"), branch:
        pass


def test_a_switch_has_a_block_for_each_case() -> None:
    with Flow(id="x", namespace="n") as flow:
        switch = Switch(id="s", value=ctx.inputs.a)
        with switch.case("one"):
            log("a")
        with switch.case("two"):
            log("b")
        with switch.otherwise():
            log("c")
    task = shown(flow)
    assert {case: ids(tasks) for case, tasks in task["cases"].items()} == {"one": ["a"], "two": ["b"]}
    assert ids(task["defaults"]) == ["c"]


def test_a_case_is_entered_once() -> None:
    with Flow(id="x", namespace="n"):
        switch = Switch(id="s", value="x")
        with switch.case("one"):
            log("a")
        with pytest.raises(ScopeError, match=r"'s'.cases\['one'\] is closed"):
            switch.case("one")


def test_a_switch_cannot_be_entered() -> None:
    with Flow(id="x", namespace="n"):
        switch = Switch(id="s", value="x")
        with pytest.raises(ScopeError, match="'s' is a Switch, which has a block for each case"), switch:
            pass


def test_a_case_after_the_outer_block_has_closed_is_an_error() -> None:
    with Flow(id="x", namespace="n"):
        switch = Switch(id="s", value="x")
        with switch.case("one"):
            log("a")
    with pytest.raises(ScopeError, match="the block that contains 's' is closed"):
        switch.case("two")


def test_a_switch_as_plain_data_is_equal() -> None:
    with Flow(id="x", namespace="n") as block:
        switch = Switch(id="s", value="x")
        with switch.case("one"):
            log("a")
        with switch.otherwise():
            log("b")
    plain = Switch(id="s", value="x", cases={"one": [log("a")]}, defaults=[log("b")])
    assert block == Flow(id="x", namespace="n", tasks=[plain])


def graph(flow: Flow) -> dict[str, list[str] | None]:
    return {node["task"]["id"]: node.get("dependsOn") for node in shown(flow)["tasks"]}


def test_a_dag_wraps_its_tasks() -> None:
    with Flow(id="x", namespace="n") as flow, Dag(id="d"):
        log("a")
    assert shown(flow)["tasks"] == [{"task": {"id": "a", "type": "io.kestra.plugin.core.log.Log", "message": "x"}}]


def test_tasks_of_a_dag_can_wait_for_others() -> None:
    with Flow(id="x", namespace="n") as flow, Dag(id="d") as dag:
        a = log("a")
        with dag.after(a):
            b = log("b")
            c = log("c")
        with dag.after(b, c):
            log("e")
    assert graph(flow) == {"a": None, "b": ["a"], "c": ["a"], "e": ["b", "c"]}


def test_a_dag_as_plain_data_is_equal() -> None:
    with Flow(id="x", namespace="n") as block, Dag(id="d") as dag:
        a = log("a")
        with dag.after(a):
            log("b")
    plain = Dag(id="d", tasks=[DagTask(task=log("a")), DagTask(task=log("b"), depends_on=["a"])])
    assert block.to_yaml() == Flow(id="x", namespace="n", tasks=[plain]).to_yaml()


def test_a_task_in_a_dag_has_one_parent() -> None:
    task = log("a")
    Dag(id="d", tasks=[DagTask(task=task)])
    with pytest.raises(ScopeError):
        Sequential(id="s", tasks=[task])


def test_after_inside_after_is_an_error_or_waits_for_both() -> None:
    try:
        with Flow(id="x", namespace="n") as flow, Dag(id="d") as dag:
            a = log("a")
            with dag.after(a):
                b = log("b")
                with dag.after(b):
                    log("c")
    except ScopeError:
        return
    waits = graph(flow)["c"]
    assert waits is not None
    assert "b" in waits


def test_after_outside_its_dag_is_an_error() -> None:
    with Flow(id="x", namespace="n"):
        with Dag(id="d") as dag:
            a = log("a")
        with pytest.raises(ScopeError, match="outside the block of 'd'"), dag.after(a):
            log("b")


def test_after_in_a_nested_block_of_a_dag_is_an_error() -> None:
    with Flow(id="x", namespace="n"), Dag(id="d") as dag:
        a = log("a")
        with Sequential(id="s"):
            log("b")
            with pytest.raises(ScopeError, match="outside the block of 'd'"), dag.after(a):
                log("c")


def test_a_misplaced_after_is_rejected_before_its_block_runs() -> None:
    ran = False
    with Flow(id="x", namespace="n"):
        with Dag(id="d") as dag:
            a = log("a")
        with pytest.raises(ScopeError, match="outside the block"), dag.after(a):
            ran = True
    assert not ran


def test_a_container_in_a_dag_is_one_of_its_tasks() -> None:
    with Flow(id="x", namespace="n") as flow, Dag(id="d") as dag:
        a = log("a")
        with dag.after(a), Sequential(id="s"):
            log("b")
    assert graph(flow) == {"a": None, "s": ["a"]}


def test_the_error_block_of_a_dag_has_no_wrappers() -> None:
    with Flow(id="x", namespace="n") as flow:
        with Dag(id="d") as dag:
            log("a")
        with dag.on_error():
            log("alarm")
    assert ids(shown(flow)["errors"]) == ["alarm"]


def test_a_dag_accepts_only_wrapped_tasks() -> None:
    with pytest.raises(PropertyError, match="must be DagTask"):
        Dag(id="d", tasks=[log("a")])  # type: ignore[list-item]


def test_a_tool_is_the_parent_of_its_tasks() -> None:
    with Flow(id="x", namespace="n") as flow:
        agent = AIAgent(id="agent", prompt="x", tools=[KestraTask(tasks=[log("inside")])])
    assert flow.tasks == [agent]


def test_only_loops_have_an_item() -> None:
    assert not hasattr(Sequential(id="s"), "item")


@pytest.mark.parametrize("value", [True, 1, None])
def test_a_case_is_text(value: object) -> None:
    with pytest.raises(ScopeError, match="must be text"):
        Switch(id="s", value="x").case(value)  # type: ignore[arg-type]


def test_a_block_that_stays_empty_is_not_written() -> None:
    with Flow(id="x", namespace="n") as flow:
        with If(id="if", condition="x") as branch:
            log("a")
        with branch.otherwise():
            pass
    assert "else" not in shown(flow)
