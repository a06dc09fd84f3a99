"""Python functions as script tasks."""

import functools
import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl import Flow, ctx, literal, python_task
from kestra_dsl.core.python_task import PythonTask
from kestra_dsl.errors import ScriptError
from kestra_dsl.expressions.reprs import find_repr_in
from kestra_dsl.plugins.core.flow import ForEach
from kestra_dsl.plugins.scripts.python import Script
from kestra_dsl.templates import parse

OUTSIDE = 3


@python_task
def echo(value: Any) -> Any:
    """Give back what was given."""
    return value


@python_task(container_image="python:3.13-slim", dependencies=["requests"], env={"TOKEN": "t"})
def add(a: int, b: int = 2) -> dict[str, int]:
    # a comment that stays
    return {"sum": a + b}


@python_task
def braces(name: str) -> dict[str, str]:
    template = "{{ not kestra }} {% nor this %} {# nor that #}"
    return {"text": template + "{" + name + "}"}


@python_task
def nothing() -> None:
    return None


@python_task
def imports() -> dict[str, Any]:
    import math
    from collections import Counter

    def inner(values: list[int]) -> int:
        return sum(value * 2 for value in values)

    class Box:
        size = 3

    return {"pi": math.floor(math.pi), "inner": inner([1, 2]), "box": Box.size, "count": Counter("aab")["a"]}


@python_task
def factorial(n: int) -> int:
    return 1 if n < 2 else n * factorial(n - 1)


@python_task
def annotated(path: Path, when: datetime | None = None) -> Mapping[str, str]:
    found: Mapping[str, str] = {"path": str(path)}
    return found


@python_task
def arguments(x: int) -> int:
    return x + 1


@python_task
def spaced() -> str:
    return """one  
  two
three"""  # noqa: W291


def separated() -> str:
    return "a b"  # noqa: RUF001 - this is what the test is about


def kestra_renders(text: str) -> str:
    """Render text that contains only literals, as Kestra does."""
    rendered = text.replace("{{ '{' }}", "{")
    rest = text.replace("{{ '{' }}", "")
    assert not any(opening in rest for opening in ("{{", "{%", "{#"))
    return rendered


def environment(task: Script) -> dict[str, str]:
    assert task.env is None or isinstance(task.env, Mapping)
    return {name: str(text) for name, text in (task.env or {}).items()}


def argument(value: Any) -> Any:
    """Return the argument as the script reads it."""
    return json.loads(kestra_renders(environment(echo.task(id="x", value=value))["KDSL_ARGUMENT_value"]))


def run(task: Script, tmp_path: Path) -> Any:
    """Run the script as Kestra does, and read its outputs from its log."""
    script = tmp_path / "script.py"
    script.write_text(kestra_renders(str(task.script)), encoding="utf-8")
    path = str(Path(sys.executable).parent) + os.pathsep + os.environ["PATH"]
    given = {name: kestra_renders(text) for name, text in environment(task).items()}
    done = subprocess.run(
        ["/usr/bin/env", "python", str(script)],
        env={"PATH": path, "PYTHONUTF8": "1", **given},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith('::{"outputs": ')
    assert lines[0].endswith("}::")
    return json.loads(lines[0][2:-2])["outputs"]


def test_a_function_can_still_be_called_here() -> None:
    assert add(1) == {"sum": 3}


def test_a_function_keeps_its_name_and_documentation() -> None:
    assert (echo.__name__, echo.__doc__) == ("echo", "Give back what was given.")


def test_a_task_has_the_properties_of_the_decorator() -> None:
    task = add.task(id="x", a=1)
    assert (task.container_image, task.dependencies) == ("python:3.13-slim", ["requests"])


def test_properties_of_a_task_override_those_of_the_decorator() -> None:
    task = add.task(id="x", a=1, properties={"container_image": "python:3.12", "timeout": "PT5M"})
    assert (task.container_image, task.timeout) == ("python:3.12", "PT5M")


def test_env_of_the_decorator_is_merged_with_the_arguments() -> None:
    assert environment(add.task(id="x", a=1)) == {"TOKEN": "t", "KDSL_ARGUMENT_a": "1"}


def test_a_task_joins_the_open_block() -> None:
    with Flow(id="x", namespace="n") as flow:
        nothing.task(id="a")
    assert flow.to_dict()["tasks"][0]["type"] == "io.kestra.plugin.scripts.python.Script"


def test_a_task_knows_the_line_that_created_it() -> None:
    line = sys._getframe().f_lineno + 1
    task = nothing.task(id="x")
    assert (Path(task.origin.file).name, task.origin.line) == ("test_python_task.py", line)


def test_an_output_has_its_key_as_name() -> None:
    with Flow(id="x", namespace="n") as flow:
        first = add.task(id="first", a=1)
        echo.task(id="second", value=first.outputs.vars.sum)
    assert flow.to_dict()["tasks"][1]["env"] == {"KDSL_ARGUMENT_value": "{{ outputs.first.vars.sum | toJson }}"}


def test_the_script_runs_and_gives_its_outputs(tmp_path: Path) -> None:
    assert run(add.task(id="x", a=40), tmp_path) == {"sum": 42}


def test_the_script_takes_all_its_arguments(tmp_path: Path) -> None:
    assert run(add.task(id="x", a=1, b=1), tmp_path) == {"sum": 2}


def test_a_return_value_that_is_no_mapping_is_called_result(tmp_path: Path) -> None:
    assert run(echo.task(id="x", value=[1, None]), tmp_path) == {"result": [1, None]}


def test_returning_none_gives_no_outputs(tmp_path: Path) -> None:
    assert run(nothing.task(id="x"), tmp_path) == {}


def test_the_script_imports_and_defines_what_it_needs(tmp_path: Path) -> None:
    assert run(imports.task(id="x"), tmp_path) == {"pi": 3, "inner": 6, "box": 3, "count": 2}


def test_a_function_can_call_itself(tmp_path: Path) -> None:
    assert run(factorial.task(id="x", n=5), tmp_path) == {"result": 120}


def test_a_function_can_have_annotations_from_outside(tmp_path: Path) -> None:
    assert run(annotated.task(id="x", path="/tmp"), tmp_path) == {"path": "/tmp"}


def test_a_function_may_have_any_name(tmp_path: Path) -> None:
    assert run(arguments.task(id="x", x=1), tmp_path) == {"result": 2}


def test_source_with_braces_runs_unchanged(tmp_path: Path) -> None:
    here = braces("x")
    assert run(braces.task(id="x", name="x"), tmp_path) == here


def test_braces_in_the_source_are_no_template() -> None:
    assert "{{ not kestra" not in str(braces.task(id="x", name="x").script)


def test_text_in_the_source_keeps_its_trailing_blanks(tmp_path: Path) -> None:
    assert run(spaced.task(id="x"), tmp_path) == {"result": spaced()}


def test_text_in_the_source_keeps_its_line_separators(tmp_path: Path) -> None:
    assert run(python_task(separated).task(id="x"), tmp_path) == {"result": separated()}


def test_a_comment_in_the_source_stays() -> None:
    assert "# a comment that stays" in str(add.task(id="x", a=1).script)


def test_the_decorator_is_not_in_the_script() -> None:
    assert "python_task" not in str(add.task(id="x", a=1).script)


def test_a_nested_function_is_dedented(tmp_path: Path) -> None:
    @python_task
    def inner(x: int) -> int:
        if x:
            return x + 1
        return 0

    assert run(inner.task(id="x", x=1), tmp_path) == {"result": 2}


def test_strings_in_a_nested_function_stay_unchanged(tmp_path: Path) -> None:
    @python_task
    def inner() -> str:
        return """a
        b"""

    assert run(inner.task(id="x"), tmp_path) == {"result": inner()}


def test_the_outputs_keep_the_order_of_what_was_returned(tmp_path: Path) -> None:
    value = {"z": 1, "a": {"c": None, "b": [True, 1.5]}}
    assert list(run(echo.task(id="x", value=value), tmp_path)) == ["z", "a"]


HOSTILE: list[Any] = [
    "it's",
    'say "hi"',
    "a\\b\\",
    "line\nline\r\n\ttab",
    "}} { % #",
    "$(rm -rf /) `x` $HOME",
    "'; import os; os.abort()",
    "ä€😀\u2028\u0000\x7f",
    "::{}::",
    "",
    None,
    True,
    0,
    -1.5,
    2**80,
    [],
    {},
    {"z": None, "a": {"b": [1, {"c": {}}]}, "": ""},
    [[{"a": "}}"}], "{"],
    ("a", 1),
]


@pytest.mark.parametrize("value", HOSTILE, ids=repr)
def test_a_hostile_argument_arrives_intact(value: Any) -> None:
    expected = list(value) if isinstance(value, tuple) else value
    assert argument(value) == expected


def test_hostile_arguments_arrive_intact_in_the_script(tmp_path: Path) -> None:
    value = [item for item in HOSTILE if not isinstance(item, tuple)]
    assert run(echo.task(id="x", value=value), tmp_path) == {"result": value}


@pytest.mark.parametrize("text", ["{% if x %}", "{# c #}", "{#", "{%", "a {% b"])
def test_an_argument_with_a_brace_that_opens_no_expression_arrives_intact(text: str) -> None:
    assert argument(text) == text


def test_literal_text_with_braces_arrives_intact() -> None:
    task = echo.task(id="x", value=literal("{{ x }}"))
    assert environment(task)["KDSL_ARGUMENT_value"] == "\"{{ '{' }}{ x }}\""


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text().filter(lambda text: not any(opening in text for opening in ("{{", "{%", "{#"))),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_characters="{")), inner),
    max_leaves=10,
)


@given(JSON.filter(lambda value: find_repr_in(value) is None))
def test_any_argument_arrives_intact(value: Any) -> None:
    arrived = argument(value)
    assert arrived == value
    assert json.dumps(arrived) == json.dumps(value), "the order or a type has changed"


def filled(value: Any) -> str:
    return environment(echo.task(id="x", value=value))["KDSL_ARGUMENT_value"]


def test_an_expression_becomes_json() -> None:
    assert filled(ctx.inputs.a) == "{{ inputs.a | toJson }}"


def test_a_computed_expression_becomes_json_as_a_whole() -> None:
    assert filled(ctx.inputs.a + 1) == "{{ (inputs.a + 1) | toJson }}"


def test_text_with_expressions_becomes_json_as_a_whole() -> None:
    assert filled(f"{ctx.inputs.a}-{ctx.inputs.b}") == "{{ (inputs.a ~ '-' ~ inputs.b) | toJson }}"


def test_an_expression_in_a_list_becomes_json_in_its_place() -> None:
    assert filled([1, ctx.inputs.a]) == "[1, {{ inputs.a | toJson }}]"


def test_an_expression_in_a_mapping_becomes_json_in_its_place() -> None:
    assert filled({"k": ctx.inputs.a, "l": {"m": ctx.inputs.b}}) == (
        '{"k": {{ inputs.a | toJson }}, "l": {"m": {{ inputs.b | toJson }}}}'
    )


def test_an_expression_as_a_key_is_a_template_that_kestra_reads() -> None:
    parse(filled({f"{ctx.inputs.a}": 1}))


def test_a_variable_and_an_item_are_resolved_in_arguments() -> None:
    with Flow(id="x", namespace="n", variables={"v": "{{ 1 }}"}) as flow, ForEach(id="each", values=[1]) as each:
        echo.task(id="t", value=[each.item, ctx.vars.v])
    shown = flow.to_dict()["tasks"][0]["tasks"][0]["env"]["KDSL_ARGUMENT_value"]
    assert shown == "[{{ taskrun.value | toJson }}, {{ render(vars.v) | toJson }}]"


@pytest.mark.parametrize(
    "value",
    [object(), {1}, b"x", float("nan"), datetime(2024, 1, 1, tzinfo=UTC)],
    ids=lambda value: type(value).__name__,
)
def test_an_argument_that_json_cannot_hold_is_rejected(value: Any) -> None:
    with pytest.raises(ScriptError, match="invalid argument for a script"):
        echo.task(id="x", value=value)


def test_a_missing_argument_is_rejected() -> None:
    with pytest.raises(ScriptError, match="the function 'add' needs 'a'") as caught:
        add.task(id="x")
    assert caught.value.hint == "it takes a, b"


def test_an_unknown_argument_is_rejected() -> None:
    with pytest.raises(ScriptError, match="the function 'add' has no parameter 'c'"):
        add.task(id="x", a=1, c=2)


def test_a_rejected_argument_names_the_line() -> None:
    line = sys._getframe().f_lineno + 2
    with pytest.raises(ScriptError) as caught:
        add.task(id="x")
    assert caught.value.origin is not None
    assert caught.value.origin.line == line


def closure() -> Callable[[], int]:
    captured = 1

    def function() -> int:
        return captured

    return function


def uses_global() -> int:
    return OUTSIDE


def uses_module() -> str:
    return os.sep


def global_default(x: int = OUTSIDE) -> int:
    return x


def inner_global() -> list[int]:
    return [OUTSIDE for _ in range(2)]


async def coroutine() -> int:
    return 1


async def stream() -> Any:
    yield 1


def generator() -> Any:
    yield 1


def variadic(*args: int) -> None: ...


def keywords(**kwargs: int) -> None: ...


def positional(x: int, /) -> None: ...


class Caller:
    def __call__(self) -> int:
        return 1


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (closure(), "uses captured from outside"),
        (uses_global, "uses OUTSIDE from outside"),
        (uses_module, "uses os from outside"),
        (global_default, "uses OUTSIDE from outside"),
        (inner_global, "uses OUTSIDE from outside"),
        (coroutine, "plain function"),
        (stream, None),
        (generator, "plain function"),
        (lambda: 1, "is not a function"),
        (variadic, r"the parameter \*args.* cannot be passed by name"),
        (keywords, r"the parameter \*\*kwargs.* cannot be passed by name"),
        (positional, "cannot be passed by name"),
        (eval("lambda x: x"), None),
        (len, None),
        (functools.partial(uses_global), None),
        (Caller(), None),
        (Caller, None),
    ],
    ids=lambda value: getattr(value, "__name__", type(value).__name__) if callable(value) else "",
)
def test_a_function_that_cannot_become_a_script_is_rejected(function: Any, message: str | None) -> None:
    with pytest.raises(ScriptError, match=message):
        python_task(function)


def test_a_rejected_function_names_the_line_that_decorates_it() -> None:
    line = sys._getframe().f_lineno + 2
    with pytest.raises(ScriptError) as caught:
        python_task(uses_global)
    assert caught.value.origin is not None
    assert caught.value.origin.line == line


@pytest.mark.parametrize("name", ["id", "properties"])
def test_an_unusable_parameter_is_rejected_at_once(name: str, tmp_path: Path) -> None:
    file = tmp_path / "module.py"
    file.write_text(f"def function({name}):\n    return {name}\n", encoding="utf-8")
    names: dict[str, Any] = {}
    exec(compile(file.read_text(encoding="utf-8"), str(file), "exec"), names)
    with pytest.raises(ScriptError, match=name):
        python_task(names["function"])


def test_a_decorated_function_is_a_python_task() -> None:
    assert isinstance(add, PythonTask)
