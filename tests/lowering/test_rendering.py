"""References where they end up: loops, branches, outputs, and the order of what is written."""

import json
import re
import urllib.parse
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl import Flow, ctx, f, inputs, literal, retries
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.errors import DefinitionError, ExpressionError
from kestra_dsl.lowering.resolving import walk
from kestra_dsl.plugins.ai.agent import AIAgent
from kestra_dsl.plugins.ai.provider import GoogleGemini
from kestra_dsl.plugins.ai.tool import KestraTask
from kestra_dsl.plugins.core.flow import (
    AllowFailure,
    Dag,
    EachParallel,
    EachSequential,
    ForEach,
    If,
    Loop,
    LoopUntil,
    Parallel,
    Sequential,
    Switch,
    WorkingDirectory,
)
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.scripts.shell import Commands


def messages(flow: Flow, target: str = "1.3") -> dict[str, str]:
    """The message of every task by its id."""
    found: dict[str, str] = {}

    def collect(value: Any) -> None:
        if isinstance(value, dict):
            if "message" in value:
                found[value["id"]] = value["message"].removeprefix("{{ ").removesuffix(" }}")
            for inner in value.values():
                collect(inner)
        elif isinstance(value, list):
            for inner in value:
                collect(inner)

    collect(flow.to_dict(target))
    return found


def container(kind: str, id: str) -> tuple[Any, Any]:  # noqa: A002
    """A container task, and what its ``with`` is."""
    if kind == "Switch":
        switch = Switch(id=id, value="x")
        return switch, switch.case("x")
    made: Any
    if kind == "ForEach":
        made = ForEach(id=id, values=[1])
    elif kind == "Loop":
        made = Loop(id=id, values=[1])
    elif kind in ("If", "LoopUntil"):
        made = (If if kind == "If" else LoopUntil)(id=id, condition="x")
    else:
        classes = (Sequential, Parallel, Dag, AllowFailure, WorkingDirectory)
        made = next(cls for cls in classes if cls.__name__ == kind)(id=id)
    return made, made


def built(kinds: list[str]) -> tuple[Flow, list[Any]]:
    """Containers inside each other; a task before each, a reader of every loop at the bottom, a reader after each."""
    loops: list[Any] = []

    def level(depth: int) -> None:
        Commands(id=f"t{depth}", commands=["true"])
        if depth == len(kinds):
            for loop in loops:
                Log(id=f"value_{loop.id}", message=loop.item)
            for above in range(depth + 1):
                Log(id=f"down_{above}", message=ctx.outputs[f"t{above}"])
            return
        made, block = container(kinds[depth], f"c{depth}")
        if made._loops:
            loops.append(made)
        with block:
            level(depth + 1)
        Log(id=f"up_{depth}", message=ctx.outputs[f"t{len(kinds)}"])

    with Flow(id="x", namespace="n") as flow:
        level(0)
    return flow, loops


def value_seen(kinds: list[str], loop: int, reader: int) -> str:
    """The rule measured on the engine: the value of the loop ``kinds[loop]``, in a task below ``kinds[:reader]``."""
    around = kinds[:reader]
    if loop == reader - 1 or around[loop + 1 :] == ["WorkingDirectory"]:
        return "taskrun.value"
    counted = 0
    for place in range(loop + 2, reader):
        always = around[place] in ("If", "Switch", "LoopUntil")
        in_loop = around[place] in ("Sequential", "Parallel", "Dag", "AllowFailure", "ForEach") and (
            around[place - 1] == "ForEach"
        )
        counted += always or in_loop
    return f"parents[{counted}].taskrun.value" if counted else "parent.taskrun.value"


KINDS = st.lists(
    st.sampled_from(
        ["ForEach", "ForEach", "If", "Switch", "LoopUntil", "Sequential", "Parallel", "Dag", "AllowFailure"]
    ),
    max_size=6,
)
CHAINS = st.tuples(KINDS, st.booleans()).map(lambda made: made[0] + ["WorkingDirectory"] * made[1])


@given(CHAINS)
def test_the_value_of_a_loop_is_seen_by_the_rule_of_the_engine(kinds: list[str]) -> None:
    flow, loops = built(kinds)
    shown = messages(flow)
    places = [place for place, kind in enumerate(kinds) if kind == "ForEach"]
    expected = {f"value_c{place}": value_seen(kinds, place, len(kinds)) for place in places}
    assert {name: text for name, text in shown.items() if name.startswith("value_")} == expected
    assert len(loops) == len(places)


@given(CHAINS)
def test_an_output_is_keyed_by_the_loops_around_the_task_and_the_reader(kinds: list[str]) -> None:
    shown = messages(built(kinds)[0])
    for above in range(len(kinds) + 1):
        keys = [value_seen(kinds, place, len(kinds)) for place in range(above) if kinds[place] == "ForEach"]
        assert shown[f"down_{above}"] == f"outputs.t{above}" + "".join(f"[{key}]" for key in keys)


@given(CHAINS)
def test_an_output_of_a_deeper_task_is_keyed_by_the_loops_around_the_reader(kinds: list[str]) -> None:
    shown = messages(built(kinds)[0])
    for depth in range(len(kinds)):
        keys = [value_seen(kinds, place, depth) for place in range(depth) if kinds[place] == "ForEach"]
        assert shown[f"up_{depth}"] == f"outputs.t{len(kinds)}" + "".join(f"[{key}]" for key in keys)


@pytest.mark.parametrize(
    ("kinds", "loop", "expected"),
    [
        (["ForEach"], 0, "taskrun.value"),
        (["ForEach", "If"], 0, "parent.taskrun.value"),
        (["ForEach", "If", "If"], 0, "parents[1].taskrun.value"),
        (["ForEach", "If", "If", "If"], 0, "parents[2].taskrun.value"),
        (["ForEach", "ForEach"], 1, "taskrun.value"),
        (["ForEach", "ForEach"], 0, "parent.taskrun.value"),
        (["ForEach", "ForEach", "ForEach"], 0, "parents[1].taskrun.value"),
        (["ForEach", "Sequential"], 0, "parent.taskrun.value"),
        (["ForEach", "Sequential", "Sequential"], 0, "parent.taskrun.value"),
        (["ForEach", "Sequential", "If"], 0, "parents[1].taskrun.value"),
        (["ForEach", "If", "Sequential"], 0, "parent.taskrun.value"),
        (["ForEach", "If", "ForEach", "If"], 2, "parent.taskrun.value"),
        (["ForEach", "If", "ForEach", "If"], 0, "parents[1].taskrun.value"),
        (["ForEach", "Dag"], 0, "parent.taskrun.value"),
        (["ForEach", "WorkingDirectory"], 0, "taskrun.value"),
        (["ForEach", "If", "WorkingDirectory"], 0, "parent.taskrun.value"),
        (["If", "ForEach"], 1, "taskrun.value"),
    ],
    ids=lambda value: ">".join(value) if isinstance(value, list) else str(value),
)
def test_the_value_of_a_loop_in_each_place(kinds: list[str], loop: int, expected: str) -> None:
    assert messages(built(kinds)[0])[f"value_c{loop}"] == expected


def test_the_condition_of_a_branch_is_read_where_the_branch_stands() -> None:
    with Flow(id="x", namespace="n") as flow, ForEach(id="each", values=[1]) as each:  # noqa: SIM117 - the blocks read as they are written
        with If(id="if", condition=each.item == "a"):
            Log(id="l", message="x")
    assert flow.to_dict()["tasks"][0]["tasks"][0]["condition"] == "{{ taskrun.value == 'a' }}"


def test_the_condition_of_a_branch_in_a_branch_is_one_step_further() -> None:
    with Flow(id="x", namespace="n") as flow, ForEach(id="each", values=[1]) as each:  # noqa: SIM117 - the blocks read as they are written
        with If(id="outer", condition="x"), If(id="inner", condition=each.item == "a"):
            Log(id="l", message="x")
    assert flow.to_dict()["tasks"][0]["tasks"][0]["then"][0]["condition"] == "{{ parent.taskrun.value == 'a' }}"


def test_the_values_of_an_inner_loop_are_read_where_the_loop_stands() -> None:
    with Flow(id="x", namespace="n") as flow, ForEach(id="outer", values=[[1]]) as outer:  # noqa: SIM117 - the blocks read as they are written
        with ForEach(id="inner", values=outer.item):
            Log(id="l", message="x")
    assert flow.to_dict()["tasks"][0]["tasks"][0]["values"] == "{{ taskrun.value }}"


@pytest.mark.parametrize("field", ["otherwise", "on_error", "on_finish"])
def test_every_block_of_a_branch_in_a_loop_sees_the_value(field: str) -> None:
    with Flow(id="x", namespace="n") as flow, ForEach(id="each", values=[1]) as each:
        with If(id="if", condition="x") as branch:
            Log(id="l", message="x")
        with getattr(branch, field)():
            Log(id="reader", message=each.item)
    assert messages(flow)["reader"] == "parent.taskrun.value"


def test_a_reference_in_a_part_of_a_task_is_read_where_the_task_stands() -> None:
    with Flow(id="x", namespace="n") as flow, ForEach(id="each", values=[1]) as each, If(id="if", condition="x"):
        Commands(id="c", commands=[f"echo {each.item}"], env={"A": f"{each.item}"})
    task = flow.to_dict()["tasks"][0]["tasks"][0]["then"][0]
    assert (task["commands"], task["env"]) == (
        ["echo {{ parent.taskrun.value }}"],
        {"A": "{{ parent.taskrun.value }}"},
    )


@pytest.mark.parametrize("cls", [EachSequential, EachParallel])
def test_the_old_loops_are_seen_like_the_new_one(cls: Any) -> None:
    with Flow(id="x", namespace="n") as flow, cls(id="each", value=[1]) as each, If(id="if", condition="x"):
        Log(id="reader", message=each.item)
    assert messages(flow)["reader"] == "parent.taskrun.value"


def test_one_reference_in_two_places_resolves_differently() -> None:
    with Flow(id="x", namespace="n") as flow, ForEach(id="each", values=[1]) as each:
        item = each.item
        Log(id="direct", message=item)
        with If(id="if", condition="x"):
            Log(id="below", message=item)
    assert messages(flow) == {"direct": "taskrun.value", "below": "parent.taskrun.value"}


def test_one_text_in_two_places_resolves_differently() -> None:
    with Flow(id="x", namespace="n") as flow, ForEach(id="each", values=[1]):
        extract = Commands(id="extract", commands=["true"])
        text = f"{extract.outputs.vars.a | f.upper()}"
        Log(id="inside", message=text)
        with If(id="if", condition="x"):
            Log(id="below", message=text)
    assert messages(flow) == {
        "inside": "outputs.extract[taskrun.value].vars.a | upper",
        "below": "outputs.extract[parent.taskrun.value].vars.a | upper",
    }


def test_an_output_read_outside_of_its_loop_needs_the_iteration() -> None:
    with Flow(id="x", namespace="n") as flow:
        with ForEach(id="each", values=[1]):
            extract = Commands(id="extract", commands=["true"])
        Log(id="outside", message=extract.outputs.exit_code)
    with pytest.raises(ExpressionError, match="or name one iteration") as caught:
        flow.to_dict()
    assert caught.value.origin == flow.tasks[1].origin if flow.tasks else False


def test_an_output_read_from_another_loop_needs_the_iteration() -> None:
    with Flow(id="x", namespace="n") as flow:
        with ForEach(id="first", values=[1]):
            extract = Commands(id="extract", commands=["true"])
        with ForEach(id="second", values=[1]):
            Log(id="other", message=extract.outputs.exit_code)
    with pytest.raises(ExpressionError, match="or name one iteration"):
        flow.to_dict()


def test_an_output_of_an_iteration_is_read_by_its_value() -> None:
    with Flow(id="x", namespace="n") as flow:
        with ForEach(id="outer", values=["u"]), ForEach(id="inner", values=["v"]):
            extract = Commands(id="extract", commands=["true"])
        Log(id="outside", message=extract.outputs["u"]["v"].exit_code)
        Log(id="free", message=ctx.outputs.extract["u"]["v"].exitCode)
    assert messages(flow)["outside"] == "outputs.extract['u']['v'].exitCode"
    assert messages(flow)["free"] == "outputs.extract['u']['v'].exitCode"


def test_a_reader_in_the_outer_loop_names_the_inner_iteration_alone() -> None:
    with Flow(id="x", namespace="n") as flow, ForEach(id="outer", values=["u"]) as outer:
        with ForEach(id="inner", values=["v"]):
            extract = Commands(id="extract", commands=["true"])
        Log(id="reader", message=f"{outer.item} {extract.outputs['v'].exit_code}")
    message = flow.to_dict()["tasks"][0]["tasks"][1]["message"]
    assert message == "{{ taskrun.value }} {{ outputs.extract[taskrun.value]['v'].exitCode }}"


def test_a_text_that_was_made_json_keeps_its_references() -> None:
    with Flow(id="x", namespace="n") as flow:
        extract = Commands(id="extract", commands=["true"])
        name = flow.variable("name", f"{ctx.flow.id}!")
        Log(id="l", message=json.dumps({"code": f"{extract.outputs.exit_code}", "deep": f"{name}"}))
    assert json.loads(flow.to_dict()["tasks"][1]["message"]) == {
        "code": "{{ outputs.extract.exitCode }}",
        "deep": "{{ render(vars.name) }}",
    }


@pytest.mark.parametrize(
    "change",
    [str.upper, lambda text: text[:8], lambda text: text[5:], urllib.parse.quote],
    ids=["upper", "start", "end", "quote"],
)
def test_a_reference_that_was_changed_as_text_is_an_error(change: Callable[[str], str]) -> None:
    with Flow(id="x", namespace="n") as flow:
        extract = Commands(id="extract", commands=["true"])
        reader = Log(id="l", message=change(f"{extract.outputs.exit_code}"))
    with pytest.raises(ExpressionError, match="was changed") as caught:
        flow.to_dict()
    assert caught.value.origin == reader.origin


def test_two_tasks_with_one_id_are_an_error_that_names_both() -> None:
    with Flow(id="x", namespace="n") as flow:
        first = Log(id="l", message="a")
        with If(id="if", condition="x"):
            Log(id="l", message="b")
    with pytest.raises(DefinitionError, match=re.escape(f"two tasks 'l' in 'x'; the other one is at {first.origin}")):
        flow.to_dict()


def test_a_variable_with_literal_braces_is_rendered_once() -> None:
    with Flow(id="x", namespace="n") as flow:
        Log(id="l", message=flow.variable("v", literal("{{ x }}")))
    assert flow.to_dict()["tasks"][0]["message"] == "{{ renderOnce(vars.v) }}"


def test_an_output_of_a_task_before_the_loop_is_plain() -> None:
    with Flow(id="x", namespace="n") as flow:
        extract = Commands(id="extract", commands=["true"])
        with ForEach(id="each", values=[1]):
            Log(id="inside", message=extract.outputs.exit_code)
    assert messages(flow)["inside"] == "outputs.extract.exitCode"


def test_an_output_by_id_alone_is_keyed_too() -> None:
    with Flow(id="x", namespace="n") as flow, ForEach(id="each", values=[1]):
        Commands(id="extract", commands=["true"])
        Log(id="reader", message=ctx.outputs.extract.exitCode)
    assert messages(flow)["reader"] == "outputs.extract[taskrun.value].exitCode"


@pytest.mark.parametrize("block", ["on_error", "on_finish"])
def test_the_item_is_not_known_in_the_error_blocks_of_the_loop(block: str) -> None:
    with Flow(id="x", namespace="n") as flow:
        with ForEach(id="each", values=[1]) as each:
            Log(id="l", message="x")
        with getattr(each, block)():
            Log(id="reader", message=each.item)
    with pytest.raises(ExpressionError, match="the value of an iteration of 'each' is read outside the loop"):
        flow.to_dict()


def test_an_output_read_in_the_error_block_of_the_loop_names_its_iteration() -> None:
    with Flow(id="x", namespace="n") as flow:
        with ForEach(id="each", values=[1]) as each:
            extract = Commands(id="extract", commands=["true"])
        with each.on_error():
            Log(id="reader", message=extract.outputs["1"].exit_code)
    assert messages(flow)["reader"] == "outputs.extract['1'].exitCode"


def test_an_item_outside_of_its_loop_is_an_error() -> None:
    with Flow(id="x", namespace="n") as flow:
        with ForEach(id="each", values=[1]) as each:
            Log(id="l", message="x")
        Log(id="outside", message=each.item)
    with pytest.raises(ExpressionError, match="read outside the loop") as caught:
        flow.to_dict()
    assert caught.value.hint == "only tasks in the loop's block can read it"


def test_an_item_in_the_values_of_its_own_loop_is_an_error() -> None:
    loop = ForEach(id="each", tasks=[Log(id="l", message="x")])
    loop.values = loop.item
    with pytest.raises(ExpressionError, match="read outside the loop"):
        Flow(id="x", namespace="n", tasks=[loop]).to_dict()


def test_an_index_is_the_iteration_directly_in_the_loop() -> None:
    with Flow(id="x", namespace="n") as flow, ForEach(id="each", values=[1]) as each:
        Log(id="reader", message=each.index)
    assert messages(flow)["reader"] == "taskrun.iteration"


def test_the_condition_of_a_branch_directly_in_the_loop_knows_the_index() -> None:
    with Flow(id="x", namespace="n") as flow, ForEach(id="each", values=[1]) as each:  # noqa: SIM117 - the blocks read as they are written
        with If(id="if", condition=each.index == 0):
            Log(id="l", message="x")
    assert flow.to_dict()["tasks"][0]["tasks"][0]["condition"] == "{{ taskrun.iteration == 0 }}"


@pytest.mark.parametrize("kind", ["If", "Sequential", "WorkingDirectory", "ForEach", "Switch", "Dag"])
def test_an_index_below_a_direct_child_is_an_error(kind: str) -> None:
    with Flow(id="x", namespace="n") as flow, ForEach(id="each", values=[1]) as each, container(kind, "c")[1]:
        Log(id="reader", message=each.index)
    with pytest.raises(ExpressionError, match="has no iteration number of 'each' below 'c'"):
        flow.to_dict()


@given(st.lists(st.sampled_from(["Loop", "Loop", "If", "Sequential", "WorkingDirectory"]), max_size=6))
def test_the_item_of_a_loop_of_2_0_is_seen_at_any_depth(kinds: list[str]) -> None:
    flow, loops = built(kinds)
    shown = messages(flow, "2.0")
    for place, loop in enumerate(loops):
        further = len(loops) - 1 - place
        expected = ["item.value", "item.parent.value"][further] if further < 2 else f"item.parents[{place}].value"
        assert shown[f"value_{loop.id}"] == expected


@given(st.lists(st.sampled_from(["Loop", "If", "Sequential"]), max_size=5))
def test_the_outputs_in_a_loop_of_2_0_are_plain(kinds: list[str]) -> None:
    shown = messages(built(kinds)[0], "2.0")
    assert all(shown[f"down_{above}"] == f"outputs.t{above}" for above in range(len(kinds) + 1))


def test_the_index_of_a_loop_of_2_0_is_seen_at_any_depth() -> None:
    with Flow(id="x", namespace="n") as flow, Loop(id="each", values=[1]) as each, If(id="if", condition="x"):
        Log(id="reader", message=each.index)
        with Loop(id="inner", values=[1]):
            Log(id="deeper", message=each.index)
    assert messages(flow, "2.0") == {"reader": "item.index", "deeper": "item.parent.index"}


def test_an_expression_in_a_key_is_resolved() -> None:
    flow = Flow(id="x", namespace="n", variables={"v": "{{ 1 }}"}, tasks=[])
    flow.tasks = [Commands(id="c", commands=["true"], env={f"{ctx.vars.v}": "x"})]
    assert flow.to_dict()["tasks"][0]["env"] == {"{{ render(vars.v) }}": "x"}


def test_a_reference_in_an_input_is_resolved() -> None:
    flow = Flow(id="x", namespace="n", tasks=[Log(id="l", message="x")], variables={"v": "{{ 1 }}"})
    flow.input(inputs.String(id="i", defaults=ctx.vars.v))
    assert flow.to_dict()["inputs"][0]["defaults"] == "{{ render(vars.v) }}"


def test_a_task_of_a_tool_sees_the_loop_around_the_agent() -> None:
    with Flow(id="x", namespace="n") as flow, ForEach(id="each", values=[1]) as each:
        tool = KestraTask(tasks=[Log(id="reader", message=each.item)])
        AIAgent(id="agent", prompt="x", provider=GoogleGemini(model_name="x", api_key="x"), tools=[tool])
    assert "\ufdd0" not in flow.to_yaml()


def test_the_type_stands_after_the_id() -> None:
    flow = Flow(id="x", namespace="n", tasks=[Log(id="l", message="x", disabled=True, log_level="INFO")])
    assert list(flow.to_dict()["tasks"][0]) == ["id", "type", "disabled", "message", "logLevel"]


def test_the_children_stand_last() -> None:
    with Flow(id="x", namespace="n") as flow, If(id="if", condition="x", description="d", timeout="PT1M"):
        Log(id="l", message="x")
    assert list(flow.to_dict()["tasks"][0]) == ["id", "type", "description", "condition", "timeout", "then"]


def test_the_type_of_a_part_stands_first() -> None:
    task = Log(id="l", message="x", retry=retries.Constant(interval="PT1M", max_attempts=2))
    retry = Flow(id="x", namespace="n", tasks=[task]).to_dict()["tasks"][0]["retry"]
    assert list(retry.items()) == [("type", "constant"), ("interval", "PT1M"), ("maxAttempts", 2)]


def test_a_null_inside_data_is_kept() -> None:
    flow = Flow(id="x", namespace="n", tasks=[Log(id="l", message="x")], variables={"a": None, "b": {"c": None}})
    assert flow.to_dict()["variables"] == {"a": None, "b": {"c": None}}


def test_an_empty_list_is_kept() -> None:
    flow = Flow(id="x", namespace="n", tasks=[Commands(id="c", commands=["true"], output_files=[])])
    assert flow.to_dict()["tasks"][0]["outputFiles"] == []


def test_walking_gives_every_task_with_what_is_around_it() -> None:
    flow, _ = built(["Sequential", "If"])
    places: dict[str, list[tuple[str, str]]] = {}
    for task, around in walk(flow):
        places[task.id] = [(holder.id, field) for holder, field in around]
    assert (places["t0"], places["t2"]) == ([], [("c0", "tasks"), ("c1", "then")])


def test_walking_goes_in_the_order_of_the_yaml() -> None:
    flow, _ = built(["Dag"])
    names = [task.id for task, _ in walk(flow)]
    assert names == ["t0", "c0", "t1", "down_0", "down_1", "up_0"]


def test_a_task_that_is_walked_is_the_object_itself() -> None:
    task: BaseTask = Log(id="l", message="x")
    ((found, _),) = walk(Flow(id="x", namespace="n", tasks=[task]))
    assert found is task
