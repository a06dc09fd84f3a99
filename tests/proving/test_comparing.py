"""Two runs differ in states, values of loops, outputs, labels and what was rendered; not in ids, times and files."""

from __future__ import annotations

from typing import Any

import pytest

from kestra_dsl.engine.runs import Properties, Run, TaskRun
from kestra_dsl.proving.comparing import run_differences


def _task(id_: str, value: str | None = None, state: str = "SUCCESS", **given: Any) -> TaskRun:
    rendered = {name: {"value": one} for name, one in given.get("rendered", {}).items()}
    return TaskRun(id_, state, given.get("outputs", {}), [], value, Properties(rendered, id_), [state], [])


def _run(*tasks: TaskRun, state: str = "SUCCESS", **given: Any) -> Run:
    found = {"inputs": {}, "outputs": {}, "labels": {}, **given}
    return Run("id", "f", state, [state], trigger=None, all_tasks=[*tasks], logs=[], stubs=[], **found)


def test_equal_runs_do_not_differ() -> None:
    assert run_differences(_run(_task("a")), _run(_task("a")), ["a"]) == []


@pytest.mark.parametrize(
    ("old", "new", "difference"),
    [
        (_run(), _run(state="WARNING"), "state: SUCCESS -> WARNING"),
        (_run(labels={"a": "b"}), _run(labels={"a": "c"}), "labels.a: 'b' -> 'c'"),
        (_run(outputs={"a": 1}), _run(), "outputs.a: 1 -> nothing"),
        (_run(_task("a", "x")), _run(_task("a", "y")), "a[x]: SUCCESS -> did not run"),
        (_run(_task("a", outputs={"v": 1})), _run(_task("a", outputs={"v": "1"})), "a.outputs.v: 1 -> '1'"),
        (
            _run(_task("a", rendered={"message": "x"})),
            _run(_task("a", rendered={"message": "y"})),
            "a: rendered message: 'x' -> 'y'",
        ),
    ],
)
def test_a_difference_names_its_place(old: Run, new: Run, difference: str) -> None:
    assert run_differences(old, new, ["a"])[0] == difference


def test_a_runner_may_become_the_task_runner_that_it_means() -> None:
    old = _run(_task("a", rendered={"runner": "PROCESS"}))
    for type_, differ in ("io.kestra.plugin.core.runner.Process", False), ("io.kestra.plugin.ee.Runner", True):
        new = _run(_task("a", rendered={"taskRunner": {"type": type_}}))
        assert bool(run_differences(old, new, ["a"])) is differ


def test_an_error_that_quotes_a_text_of_several_lines_may_quote_another_one() -> None:
    error = "<Unable to find `value` used in the expression `{}` at line 1>"
    old, new = (_run(_task("a", rendered={"script": error.format(text)})) for text in ("a\n`b`", "a\n`c`"))
    assert run_differences(old, new, ["a"]) == []


def test_properties_may_have_other_names_if_their_values_are_there() -> None:
    old, new = _run(_task("a", rendered={"format": "x"})), _run(_task("a", rendered={"message": "x"}))
    assert run_differences(old, new, ["a"]) == []
    assert run_differences(old, _run(_task("a")), ["a"]) == ["a: rendered format: 'x' -> not there"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2026-01-01T00:00:00.123Z", "2026-02-01T10:00:00Z"),
        ("kestra:///a/b/c.ion", "kestra:///d.ion"),
        ("CANCELED", "CANCELLED"),
        ("run 3Jv2dBdhEMYsZ4o3uJkmiN", "run 7hT3dBdhEMYsZ4o3uJkmxx"),
    ],
)
def test_ids_times_and_files_may_differ(old: str, new: str) -> None:
    assert run_differences(_run(_task("a", outputs={"v": old})), _run(_task("a", outputs={"v": new})), ["a"]) == []


def test_tasks_that_only_one_version_has_are_not_compared() -> None:
    assert run_differences(_run(_task("a"), _task("each")), _run(_task("a")), ["a"]) == []
