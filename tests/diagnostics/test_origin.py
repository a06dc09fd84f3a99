"""Errors and objects name the line of the definition that made them."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kestra_dsl import Flow, ctx, inputs
from kestra_dsl.diagnostics.origin import Origin, caller
from kestra_dsl.errors import DefinitionError, KestraDslError, PropertyError, ScopeError, UsageError
from kestra_dsl.plugins.core.flow import ForEach, If, Sequential
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Schedule


def line_after() -> int:
    """The number of the line below the call."""
    return sys._getframe(1).f_lineno + 1


def builder(source: str, module: str = "kestra_dsl.patterns.staging") -> dict[str, Any]:
    """The names of a module of builders that belongs to the library."""
    names: dict[str, Any] = {"__name__": module, "Log": Log, "Sequential": Sequential, "caller": caller}
    exec(compile(source, "/library/staging.py", "exec"), names)
    return names


def error_of(use: Callable[[], object]) -> KestraDslError:
    with pytest.raises(KestraDslError) as caught:
        use()
    return caught.value


def test_a_task_remembers_the_line_that_made_it() -> None:
    line = line_after()
    task = Log(id="x", message="x")
    assert task.origin.line == line


def test_a_task_remembers_the_file_that_made_it() -> None:
    assert Path(Log(id="x", message="x").origin.file).resolve() == Path(__file__).resolve()


def test_a_container_remembers_the_line_that_made_it() -> None:
    line = line_after()
    task = Sequential(id="x", tasks=[])
    assert task.origin.line == line


def test_a_flow_remembers_the_line_that_made_it() -> None:
    line = line_after()
    flow = Flow(id="x", namespace="n")
    assert flow.origin.line == line


def test_an_input_remembers_the_line_that_made_it() -> None:
    line = line_after()
    made = inputs.String(id="x")
    assert made.origin.line == line


def test_the_file_is_relative_to_the_working_directory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path(__file__).parent)
    assert Log(id="x", message="x").origin.file == "test_origin.py"


def test_the_file_is_absolute_outside_of_the_working_directory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert Path(Log(id="x", message="x").origin.file).is_absolute()


def test_the_file_of_code_without_one_is_what_python_calls_it() -> None:
    assert eval(compile("Log(id='x', message='x')", "<input>", "eval")).origin.file == "<input>"


def test_an_origin_without_code_is_unknown() -> None:
    assert str(Origin(None, 0)) == "<unknown>:0"


def test_an_object_made_through_a_builder_names_the_line_of_the_user() -> None:
    names = builder("def load(id):\n    return Log(id=id, message='x')\n")
    line = line_after()
    task = names["load"]("x")
    assert task.origin.line == line


def test_an_object_made_through_a_builder_names_the_builder() -> None:
    names = builder("def load(id):\n    return Log(id=id, message='x')\n")
    assert str(names["load"]("x").origin).endswith(" (through patterns.staging.load)")


def test_a_builder_in_a_builder_is_named_by_the_one_that_was_called() -> None:
    names = builder("def inner():\n    return Log(id='x', message='x')\n\ndef outer():\n    return inner()\n")
    assert names["outer"]().origin.builder == "patterns.staging.outer"


def test_a_method_of_a_builder_is_named_with_its_class() -> None:
    names = builder("class Load:\n    def task(self):\n        return Log(id='x', message='x')\n")
    assert names["Load"]().task().origin.builder == "patterns.staging.Load.task"


def test_a_builder_of_another_library_is_user_code() -> None:
    names = builder("def load(id):\n    return Log(id=id, message='x')\n", module="kestra_dsl_company.patterns")
    assert names["load"]("x").origin == (names["load"].__code__, 2, None)


def test_an_error_inside_a_builder_names_the_line_of_the_user() -> None:
    names = builder("def load(id):\n    return Log(id=id, mesage='x')\n")
    line = sys._getframe().f_lineno + 1
    error = error_of(lambda: names["load"]("x"))
    assert error.origin is not None
    assert (error.origin.line, error.origin.builder) == (line, "patterns.staging.load")


def test_an_error_names_file_and_line_first() -> None:
    line = sys._getframe().f_lineno + 1
    error = error_of(lambda: Log(id="x", mesage="x"))  # type: ignore[call-arg]
    assert str(error).startswith(f"{error.origin}: Log 'x' has no property 'mesage'")
    assert str(error.origin).endswith(f"test_origin.py:{line}")


def test_an_error_shows_its_hint_on_a_line_of_its_own() -> None:
    assert str(KestraDslError("bad", hint="do this")) == "bad\n  hint: do this"


def test_an_error_without_origin_is_its_message() -> None:
    assert str(DefinitionError("bad")) == "bad"


def test_an_error_has_an_exit_code() -> None:
    assert (DefinitionError("x").exit_code, UsageError("x").exit_code) == (1, 2)


def test_an_assignment_that_is_refused_names_the_line() -> None:
    task = Log(id="x", message="x")
    line = line_after() + 1
    with pytest.raises(PropertyError) as caught:
        task.message = 3  # type: ignore[assignment]
    assert caught.value.origin is not None
    assert caught.value.origin.line == line


def test_a_second_parent_names_the_line_of_the_task() -> None:
    line = line_after()
    task = Log(id="x", message="x")
    Sequential(id="a", tasks=[task])
    with pytest.raises(ScopeError) as caught:
        Sequential(id="b", tasks=[task])
    assert caught.value.origin is not None
    assert caught.value.origin.line == line


def test_a_trigger_in_the_wrong_block_names_the_line_of_the_trigger() -> None:
    with Flow(id="x", namespace="n"), Sequential(id="s"):
        line = line_after() + 1
        with pytest.raises(ScopeError) as caught:
            Schedule(id="t", cron="@daily")
    assert caught.value.origin is not None
    assert caught.value.origin.line == line


def test_an_item_outside_of_its_loop_names_the_line_of_the_task_that_uses_it() -> None:
    with Flow(id="x", namespace="n") as flow:
        with ForEach(id="each", values=[1]) as each:
            Log(id="inside", message="x")
        line = line_after()
        Log(id="outside", message=each.item)
    with pytest.raises(DefinitionError) as caught:
        flow.to_dict()
    assert caught.value.origin is not None
    assert caught.value.origin.line == line


def test_an_index_below_a_branch_names_the_line_of_the_task_that_uses_it() -> None:
    with (
        Flow(id="x", namespace="n") as flow,
        ForEach(id="each", values=[1]) as each,
        If(id="if", condition=ctx.inputs.a),
    ):
        line = line_after()
        Log(id="below", message=each.index)
    with pytest.raises(DefinitionError) as caught:
        flow.to_dict()
    assert caught.value.origin is not None
    assert caught.value.origin.line == line


def test_a_closed_block_names_the_line_that_enters_it_again() -> None:
    with Flow(id="x", namespace="n"):
        with Sequential(id="s") as block:
            Log(id="l", message="x")
        line = line_after()
        with pytest.raises(ScopeError) as caught, block:
            pass
    assert caught.value.origin is not None
    assert caught.value.origin.line == line


def test_a_closed_flow_names_the_line_that_adds_to_it() -> None:
    with Flow(id="x", namespace="n") as flow:
        Log(id="l", message="x")
    line = line_after() + 1
    with pytest.raises(ScopeError) as caught:
        flow.variable("v", 1)
    assert caught.value.origin is not None
    assert caught.value.origin.line == line
