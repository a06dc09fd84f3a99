"""What tasks in loops give in all rounds is the same on every version of Kestra, whatever the rounds were."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from kestra_dsl import Flow, f, fn, inputs
from kestra_dsl.catalog.versions import all_versions
from kestra_dsl.engine import Engine
from kestra_dsl.expressions import Expression
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.execution import Fail
from kestra_dsl.plugins.core.flow import EachParallel, EachSequential, ForEach, If, Loop, Sequential
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.output import OutputValues
from kestra_dsl.plugins.core.storage import Write

VERSIONS = [one.name for one in all_versions() if one.release]

pytestmark = pytest.mark.engines(*VERSIONS)


@pytest.fixture(scope="module", params=VERSIONS)
def kestra(request: pytest.FixtureRequest, engine_of: Callable[[str], Engine]) -> Engine:
    return engine_of(request.param)


@contextmanager
def flow_of(name: str = "collected") -> Iterator[Flow]:
    with Flow(id=name, namespace="demo") as flow:
        yield flow


def told(kestra: Engine, flow: Flow) -> list[str]:
    """What the tasks `tell` log, of the flow and of the flow that is read from what it is written as for 1.3."""
    said: list[list[str]] = []
    for one in (flow, Flow.from_yaml(flow.to_yaml("1.3"))):
        run = kestra.run(one)
        assert run.state == "SUCCESS", run.logs
        said.append(sorted(line.message for line in run.logs if line.task == "tell"))
    assert said[0] == said[1]
    return said[0]


def tell(message: Expression | str) -> None:
    Log(id="tell", message=message)


VALUES: dict[str, tuple[Any, str]] = {
    "texts": (["z", "b", "a"], '["<z>","<b>","<a>"]'),
    "numbers": ([10, 9, 1, 100], '["<10>","<9>","<1>","<100>"]'),
    "mixed": (["b", 3, "a"], '["<b>","<3>","<a>"]'),
    "maps": ([{"z": 1, "a": "q"}, "a"], '["<{"z":1,"a":"q"}>","<a>"]'),
    "twice": (["b", "a", "b", "c"], '["<b>","<a>","<c>"]'),
    "quotes": (["it's", "a.b", 'say "hi"'], """["<it's>","<a.b>","<say "hi">"]"""),
    "JSON": ('["z", "b"]', '["<z>","<b>"]'),
    "an expression": ("{{ ['z', 'b', 1] }}", '["<z>","<b>","<1>"]'),
    "parts": (["{{ 'z' }}", "b"], '["<z>","<b>"]'),
    "nothing": ([], "[]"),
}


def test_the_list_has_the_order_of_the_iterations(kestra: Engine) -> None:
    expected: dict[str, str] = {}
    with flow_of() as flow:
        for number, (values, said) in enumerate(VALUES.values()):
            for limit in (0, 1):
                with ForEach(id=f"each_{number}_{limit}", values=values, concurrency_limit=limit) as each:
                    made = Return(id=f"made_{number}_{limit}", format=f"<{each.item}>")
                Log(id=f"tell_{number}_{limit}", message=each.collect(made.outputs.value))
                expected[f"tell_{number}_{limit}"] = said
    for one in (flow, Flow.from_yaml(flow.to_yaml("1.3"))):
        run = kestra.run(one, timeout=240)  # many loops, beside other tests
        logs = {str(line.task): line.message.replace('\\"', '"') for line in run.logs}
        assert {task: logs.get(task) for task in expected} == expected


@pytest.mark.parametrize("kind", ["EachSequential", "EachParallel", "Loop"])
def test_every_loop_collects(kestra: Engine, kind: str) -> None:
    with flow_of() as flow:
        given = flow.input(inputs.Array(id="given", item_type="STRING", defaults=["y", "x", "z"]))
        if kind == "Loop":
            loop: Any = Loop(id="each", values=given)
        else:
            loop = (EachSequential if kind == "EachSequential" else EachParallel)(id="each", value=given)
        with loop as each:
            made = Return(id="made", format=f"<{each.item}>")
        tell(each.collect(made.outputs.value))
    assert [line.message for line in kestra.run(flow).logs if line.task == "tell"] == ['["<y>","<x>","<z>"]']


def test_iterations_in_which_the_task_gives_nothing_are_left_out(kestra: Engine) -> None:
    with flow_of() as flow:
        with ForEach(id="each", values=["c", "b", "a"], concurrency_limit=0) as each:
            with If(id="unless_b", condition=each.item != "b"):
                made = Return(id="made", format=f"<{each.item}>")
            never = Return(id="never", format="x", run_if="{{ false }}")
        tell(f"{each.collect(made.outputs.value)} {each.collect(never.outputs.value)}")
    assert told(kestra, flow) == ['["<c>","<a>"] []']


def test_values_keep_their_kinds(kestra: Engine) -> None:
    with flow_of() as flow:
        with ForEach(id="each", values=["b", "a"]) as each:
            given = OutputValues(id="given", values={"a-b": "{{ [1, 2] }}", "rows": {"n": f"{each.item}"}})
        tell(each.collect(given.outputs.values["rows"]["n"]))
        Log(id="tell2", message=each.collect(given.outputs.values["a-b"]) | f.length())
    assert told(kestra, flow) == ['["b","a"]']
    assert [line.message for line in kestra.run(flow).logs if line.task == "tell2"] == ["2"]


def test_files_of_iterations_are_read_after_the_loop(kestra: Engine) -> None:
    with flow_of() as flow:
        with ForEach(id="each", values=["b", "a"]) as each:
            written = Write(id="written", content=f"content of {each.item}", extension=".txt")
        with ForEach(id="files", values=each.collect(written.outputs.uri)) as files:
            tell(fn.read(files.item))
    assert told(kestra, flow) == ["content of a", "content of b"]


def test_a_loop_in_a_loop_is_collected_in_the_outer_one_and_that_outside(kestra: Engine) -> None:
    with flow_of() as flow:
        with ForEach(id="outer", values=["b", "a"], concurrency_limit=0) as outer:
            with ForEach(id="inner", values=["z", "{{ taskrun.value }}"], concurrency_limit=0) as inner:
                made = Return(id="made", format=f"{outer.item}{inner.item}")
            inside = Return(id="inside", format=inner.collect(made.outputs.value))
        tell(outer.collect(inside.outputs.value) | f.jq("map(fromjson)"))
    if kestra.target == "2.0":  # written by hand, the round of the outer loop is lowered like any other
        assert "item.value" in str(flow.to_dict("2.0"))
    assert told(kestra, flow) == ['[[["bz","bb"],["az","aa"]]]']


def test_a_list_of_an_outer_loop_is_the_same_in_a_branch(kestra: Engine) -> None:
    with flow_of() as flow, ForEach(id="outer", values=["b", "a"]) as outer:
        with ForEach(id="inner", values=["z", f"{outer.item}"]) as inner:
            made = Return(id="made", format=f"{outer.item}{inner.item}")
        with If(id="always", condition="{{ true }}"), Sequential(id="block"):
            tell(inner.collect(made.outputs.value))
    assert told(kestra, flow) == ['["az","aa"]', '["bz","bb"]']


def test_one_round_is_read_after_the_loop_on_every_version(kestra: Engine) -> None:
    with flow_of() as flow:
        with ForEach(id="each", values=["b", "a"]) as each:
            made = Return(id="made", format=f"<{each.item}>")
        with ForEach(id="again", values=["b", "a"]) as again:
            tell(made.outputs[again.item].value)
        Log(id="one", message=made.outputs["a"].value)
        Log(id="none", message="{{ outputs.made['c'].value ?? 'none' }}")
        Log(id="whole", message="{{ outputs.made | jq('[keys, ([.[].value] | sort)]') }}")
    assert told(kestra, flow) == ["<a>", "<b>"]
    logs = {line.task: line.message for line in kestra.run(flow).logs if line.task in ("one", "none", "whole")}
    assert logs == {"one": "<a>", "none": "none", "whole": '[[["a","b"],["<a>","<b>"]]]'}


def test_what_was_given_before_a_failure_is_there_after_it(kestra: Engine) -> None:
    with flow_of() as flow:
        with ForEach(id="each", values=["b", "a", "c"]) as each:
            made = Return(id="made", format=f"<{each.item}>")
            with If(id="is_a", condition=each.item == "a"):
                Fail(id="fail")
        with flow.on_error():
            tell(each.collect(made.outputs.value))
    run = kestra.run(flow)
    assert run.state == "FAILED"
    assert [line.message for line in run.logs if line.task == "tell"] == ['["<b>","<a>"]']
