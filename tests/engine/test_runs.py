"""What a test gets to see of a run, made of answers as an engine gives them."""

from __future__ import annotations

import re
from typing import Any

import pytest

from kestra_dsl.engine.runs import Run, Tasks, run_of
from kestra_dsl.errors import UsageError

TASKS = {"parent": Tasks(["call", "copy"]), "child": Tasks(["say"])}


def execution(id_: str, flow: str, *tasks: str, loop: str | None = None) -> dict[str, Any]:
    round_ = {"parent": {"id": loop}, "value": id_} if loop else None
    nothing: dict[str, Any] = {"inputs": {}, "outputs": {}, "labels": {}, "trigger": None, "states": []}
    return {"id": id_, "flow": flow, "state": "SUCCESS", "loop": round_, **nothing} | {
        "tasks": [
            {"id": f"{id_}-{task}", "task": task, "parent": None, "value": None, "state": "SUCCESS"}
            | {"states": [], "attempts": [], "outputs": {}, "rendered": {}}
            for task in tasks
        ]
    }


def line(message: str, flow: str, execution: str | None, *, run: str | None = None) -> dict[str, Any]:
    task = run.partition("-")[2] if run else None
    return {"level": "ERROR", "message": message, "flow": flow, "task": task, "run": run, "execution": execution}


def told(*executions: dict[str, Any], logs: list[dict[str, Any]]) -> Run:
    return run_of({"id": executions[0]["id"], "executions": executions, "logs": logs}, [], TASKS)


def test_two_executions_of_a_flow_have_their_own_logs() -> None:
    run = told(
        execution("p", "parent", "call"),
        execution("a", "child", "say"),
        execution("b", "child", "say"),
        logs=[line("of a", "child", "a", run="a-say"), line("of b", "child", "b"), line("of p", "parent", "p")],
    )

    assert [other.errors for other in run.others] == [["of a"], ["of b"]]
    assert [entry.message for entry in run.others[0].task("say").logs] == ["of a"]
    assert run.errors == ["of p"]


def test_logs_of_a_version_that_does_not_tell_executions_are_those_of_the_flow() -> None:
    logs = [line("of a or b", "child", None), line("of p", "parent", None)]
    run = told(execution("p", "parent"), execution("a", "child"), execution("b", "child"), logs=logs)

    assert [other.errors for other in run.others] == [["of a or b"]] * 2
    assert run.errors == ["of p"]


def test_iterations_of_a_loop_belong_to_the_execution_with_the_loop() -> None:
    """In 2.0, where each has an execution of its own."""
    run = told(
        execution("p", "parent", "call"),
        execution("1", "parent", "copy", loop="p"),
        execution("2", "parent", "copy", loop="p"),
        logs=[line("first", "parent", "1"), line("second", "parent", "2"), line("all", "parent", "p")],
    )

    assert run.errors == ["first", "second", "all"]
    assert [task.value for task in run.tasks("copy")] == ["1", "2"]
    assert run.others == []


def test_a_task_that_no_flow_has_is_no_task_that_did_not_run() -> None:
    run = told(execution("p", "parent", "call"), execution("a", "child"), logs=[])

    assert not run.ran("copy")
    assert run.tasks("copy") == []
    for asked in (run.ran, run.tasks, run.task):
        with pytest.raises(UsageError, match="flow 'parent' has no task 'coppy'") as refused:
            asked("coppy")
        assert refused.value.hint == "did you mean 'copy'?"
    with pytest.raises(UsageError, match="flow 'child' has no task 'other'") as refused:
        run.other("child").ran("other")
    assert refused.value.hint == "its tasks: say"
    with pytest.raises(UsageError, match="has no task 'say'") as refused:
        run.ran("say")
    assert refused.value.hint == "it is a task of run.other('child')"


def test_what_kestra_has_run_is_known_whoever_has_written_it() -> None:
    assert told(execution("p", "parent", "made_by_kestra"), logs=[]).ran("made_by_kestra")


def test_a_notebook_shows_a_table_of_tasks_without_values() -> None:
    run = told(execution("p", "<b>parent", "call", "copy"), logs=[line("secret words", "parent", "p")])
    shown = run._repr_html_()
    assert "<b>&lt;b&gt;parent</b> SUCCESS" in shown
    assert re.findall(r"<tr><td>(\w+)</td><td></td><td>(\w+)</td>", shown) == [("call", "SUCCESS"), ("copy", "SUCCESS")]
    assert "secret words" not in shown
