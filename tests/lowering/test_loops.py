"""A loop of one version as the loop of another. What is compared here was run on both engines."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl import Flow, Task, ctx, models
from kestra_dsl.errors import DefinitionError
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.flow import EachParallel, EachSequential, ForEach, If, Loop, Sequential
from kestra_dsl.plugins.core.log import Log


def raw_loop(new: bool, *messages: str, inner: tuple[str, ...] = (), **more: Any) -> Flow:
    """A loop with texts as a person writes them: a Return, readers beside it, readers in an ``If`` below."""
    cls = Loop if new else ForEach
    with Flow(id="f", namespace="n") as flow, cls(id="L", values=["a", "b"], **more):
        Return(id="made", format="x")
        for place, message in enumerate(messages):
            Log(id=f"l{place}", message=message)
        with If(id="i", condition="x"):
            Log(id="first", message="x")
            for place, message in enumerate(inner):
                Log(id=f"in{place}", message=message)
    return flow


def messages(flow: Flow, target: str) -> list[str]:
    loop = flow.to_dict(target)["tasks"][0]["tasks"]
    return [task["message"] for task in [*loop, *loop[-1]["then"]] if task["id"] not in ("made", "i", "first")]


OLD_AND_NEW = [
    ("{{ taskrun.value }}", "{{ item.value }}"),
    ("{{ taskrun.iteration }}", "{{ item.index }}"),
    ("{{ fromJson(taskrun.value).a.b }}", "{{ fromJson(item.value).a.b }}"),
    ("{{ outputs.made[taskrun.value].value }}", "{{ outputs.made.value }}"),
    ("{{ outputs['made'][taskrun.value]['value'] }}", "{{ outputs['made']['value'] }}"),
    ("{{ taskrun.id }} {{taskrun.value|upper}}", "{{ taskrun.id }} {{item.value | upper}}"),
    ("{% for item in x %}{{ item.value }}{% endfor %}", "{% for item in x %}{{ item.value }}{% endfor %}"),
    ("{{ vars.x }} {# taskrun.value #}", "{{ vars.x }} {# taskrun.value #}"),
]


@pytest.mark.parametrize(("old", "new"), OLD_AND_NEW)
def test_texts_directly_in_a_loop_are_written_for_the_other_version(old: str, new: str) -> None:
    assert messages(raw_loop(False, old), "2.0") == [new]
    back = old.replace("|upper", " | upper")
    assert messages(raw_loop(True, new), "1.3") == [back]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{{ parent.taskrun.value }}", "{{ item.value }}"),
        ("{{ outputs.made[parent.taskrun.value].value }}", "{{ outputs.made.value }}"),
    ],
)
def test_texts_below_a_loop_are_written_for_the_other_version(old: str, new: str) -> None:
    assert messages(raw_loop(False, inner=(old,)), "2.0") == [new]
    assert messages(raw_loop(True, inner=(new,)), "1.3") == [old]


def test_the_nearest_parent_has_two_names() -> None:
    text = "{{ parents[0].taskrun.value }} {{ outputs.made[parents[0].taskrun.value].value }}"
    assert messages(raw_loop(False, inner=(text,)), "2.0") == ["{{ item.value }} {{ outputs.made.value }}"]


def test_the_outputs_of_the_current_iteration_are_plain_in_2_0() -> None:
    flow = raw_loop(False, "{{ currentEachOutput(outputs.made).value }}")
    assert messages(flow, "2.0") == ["{{ outputs.made.value }}"]


@pytest.mark.parametrize("cls", [ForEach, Loop])
def test_references_are_spelled_for_the_target_whatever_the_loop(cls: Any) -> None:
    with Flow(id="f", namespace="n") as flow, cls(id="L", values=["a"]) as loop:
        made = Return(id="made", format=f"{loop.item} {loop.index}")
        with cls(id="M", values=["b"]) as inner, If(id="i", condition=inner.item == "b"):
            Log(id="l", message=f"{made.outputs.value} {loop.item} {inner.item}")
    old, new = flow.to_dict("1.3")["tasks"][0], flow.to_dict("2.0")["tasks"][0]
    assert old["type"].endswith("ForEach")
    assert new["type"].endswith("Loop")
    assert old["tasks"][0]["format"] == "{{ taskrun.value }} {{ taskrun.iteration }}"
    assert new["tasks"][0]["format"] == "{{ item.value }} {{ item.index }}"
    read = (
        "{{ outputs.made[parents[1].taskrun.value].value }} {{ parents[1].taskrun.value }} {{ parent.taskrun.value }}"
    )
    assert old["tasks"][1]["tasks"][0]["then"][0]["message"] == read
    assert new["tasks"][1]["tasks"][0]["then"][0]["message"] == (
        "{{ outputs.made.value }} {{ item.parent.value }} {{ item.value }}"
    )


def test_the_elders_of_for_each_become_a_loop_with_its_limit() -> None:
    with Flow(id="f", namespace="n") as flow:
        with EachSequential(id="one", value=["a"]):
            Log(id="l1", message="x")
        with EachParallel(id="two", value=["a"]):
            Log(id="l2", message="x")
        with EachParallel(id="three", value=["a"], concurrent=2):
            Log(id="l3", message="x")
    one, two, three = flow.to_dict("2.0")["tasks"]
    assert (one["values"], "concurrencyLimit" in one) == (["a"], False)
    assert two["concurrencyLimit"] == 0
    assert three["concurrencyLimit"] == 2
    assert "concurrent" not in three


@given(st.lists(st.one_of(st.text("ab", max_size=2), st.integers(0, 9))))
def test_values_are_texts_in_both(values: list[Any]) -> None:
    with Flow(id="f", namespace="n") as flow, ForEach(id="L", values=values):
        Log(id="l", message="x")
    assert flow.to_dict("2.0")["tasks"][0]["values"] == [str(value) for value in values]


def test_numbers_that_1_x_cannot_go_through_become_texts() -> None:
    with Flow(id="f", namespace="n") as flow, Loop(id="L", values=[1.5, 10**10, "a"]):
        Log(id="l", message="x")
    assert flow.to_dict("1.3")["tasks"][0]["values"] == ["1.5", "10000000000", "a"]


@pytest.mark.parametrize("block", ["on_error", "on_finish"])
def test_blocks_that_run_in_each_iteration_are_refused_for_1_x(block: str) -> None:
    with Flow(id="f", namespace="n") as flow:
        with Loop(id="L", values=["a"]) as loop:
            Log(id="l", message="x")
        with getattr(loop, block)():
            Log(id="e", message="x")
    with pytest.raises(DefinitionError, match="once for the whole loop") as caught:
        flow.to_dict("1.3")
    assert caught.value.origin == loop.origin


REFUSED = [
    (False, "{{ parents[3].taskrun.value }}", "has no equivalent in a loop"),
    (False, "{{ parent }}", "has no equivalent in a loop"),
    (False, "{{ outputs.made[vars.x].value }}", "an output of another iteration"),
    (True, "{{ item.parent.value }}", "has no equivalent in a loop of Kestra 1.x"),
    (True, "{{ item }}", "has no equivalent in a loop of Kestra 1.x"),
    (True, "{{ outputs.L.outputs }}", "has no outputs"),
]


@pytest.mark.parametrize(("new", "text", "why"), REFUSED)
def test_what_has_no_equal_is_refused_at_its_task(new: bool, text: str, why: str) -> None:
    flow = raw_loop(new, text)
    with pytest.raises(DefinitionError, match=why) as caught:
        flow.to_dict("1.3" if new else "2.0")
    task: Any = (flow.tasks or [])[0]
    assert caught.value.origin == task.tasks[1].origin


def test_an_output_read_after_its_loop_is_kept_by_the_loop_of_2_0() -> None:
    with Flow(id="f", namespace="n") as flow:
        with ForEach(id="L", values=["a"]):
            Return(id="made", format="x")
        Log(id="l", message="{{ outputs.made['a'].value }}")
    loop, log = flow.to_dict("2.0")["tasks"]
    assert loop["outputs"] == [{"id": "made", "type": "JSON", "value": "{{ (outputs.made ?? null) | toJson }}"}]
    assert [*loop] == ["id", "type", "values", "fetchType", "outputs", "tasks"]
    assert log["message"] == (
        "{{ ((outputs.L.outputs ?? []) | jq('map(select(.outputs.made != null)"
        " | {(.item.value): .outputs.made}) | add') | first)['a'].value }}"
    )


def test_an_output_read_after_its_loop_is_left_as_1_x_spells_it() -> None:
    with Flow(id="f", namespace="n") as flow:
        with Loop(id="L", values=["a"]):
            Return(id="made", format="x")
        Log(id="l", message="{{ outputs.made['a'].value }}")
    assert flow.to_dict("1.3")["tasks"][1]["message"] == "{{ outputs.made['a'].value }}"


def test_an_output_of_a_loop_in_a_loop_read_outside_of_both_is_refused() -> None:
    with Flow(id="f", namespace="n") as flow:
        with ForEach(id="L", values=["a"]), ForEach(id="M", values=["b"]):
            Return(id="made", format="x")
        Log(id="l", message="{{ outputs.made['a']['b'].value }}")
    with pytest.raises(DefinitionError, match="from outside of the loop 'L', in which there is another loop"):
        flow.to_dict("2.0")


def test_a_loop_in_a_flow_of_limited_concurrency_is_refused_for_2_0_where_iterations_count() -> None:
    with Flow(id="f", namespace="n", concurrency=models.Concurrency(limit=1)) as flow:
        loop = ForEach(id="L", values=["a"], tasks=[Log(id="l", message="x")])
    with pytest.raises(DefinitionError, match="count towards its concurrency limit") as caught:
        flow.to_dict("2.0")
    assert caught.value.origin == loop.origin


def test_inputs_are_not_known_in_a_loop_in_a_loop_of_2_0() -> None:
    with Flow(id="f", namespace="n") as flow, ForEach(id="L", values=["a"]), ForEach(id="M", values=["b"]):
        Log(id="l", message=f"{ctx.inputs.x}")
    with pytest.raises(DefinitionError, match="'inputs' cannot be read in a loop in a loop"):
        flow.to_dict("2.0")


def test_a_variable_that_reads_inputs_is_refused_where_they_are_not_known() -> None:
    with Flow(id="f", namespace="n", variables={"v": "{{ inputs.x }}", "w": "plain"}) as flow:  # noqa: SIM117 - the blocks read as they are written
        with ForEach(id="L", values=["a"]), ForEach(id="M", values=["b"]):
            Log(id="l", message="{{ vars.w }}")
    assert flow.to_dict("2.0")["tasks"][0]["tasks"][0]["tasks"][0]["message"] == "{{ vars.w }}"
    with Flow(id="f", namespace="n", variables={"v": "{{ inputs.x }}"}) as flow:  # noqa: SIM117 - the blocks read as they are written
        with ForEach(id="L", values=["a"]), ForEach(id="M", values=["b"]):
            Log(id="l", message="{{ render(vars.v) }}")
    with pytest.raises(DefinitionError, match="'inputs' cannot be read in a loop in a loop"):
        flow.to_dict("2.0")


def test_a_number_that_1_x_does_not_tell_is_refused() -> None:
    flow = raw_loop(True, inner=("{{ item.index }}",))
    with pytest.raises(DefinitionError, match="has no iteration number of 'L' below 'i'"):
        flow.to_dict("1.3")


@pytest.mark.parametrize("values", [[True], [None], [["a"]]])
def test_values_that_no_version_goes_through_are_refused(values: list[Any]) -> None:
    with Flow(id="f", namespace="n") as flow, Loop(id="L", values=values):
        Log(id="l", message="x")
    with pytest.raises(DefinitionError, match="is not a value that the loop 'L' can iterate over"):
        flow.to_dict("1.3")


def test_a_generic_task_is_lowered_like_its_class() -> None:
    body = [{"id": "l", "type": "io.kestra.plugin.core.log.Log", "message": "{{ taskrun.value }}"}]
    loop = Task(id="L", type="io.kestra.plugin.core.flow.ForEach", properties={"values": ["a"], "tasks": body})
    flow = Flow(id="f", namespace="n", tasks=[loop])
    assert flow.to_dict("2.0")["tasks"][0] == {
        "id": "L",
        "type": "io.kestra.plugin.core.flow.Loop",
        "values": ["a"],
        "tasks": [{**body[0], "message": "{{ item.value }}"}],
    }


def test_a_task_beside_the_loop_keeps_its_text_to_the_byte() -> None:
    text = "{{taskrun.value}}  {{ outputs.made.value|upper }}"
    with Flow(id="f", namespace="n") as flow, Sequential(id="s"):
        Return(id="made", format=text)
        with ForEach(id="L", values=["a"]):
            Log(id="l", message="x")
    assert flow.to_dict("2.0")["tasks"][0]["tasks"][0]["format"] == text


def test_a_loop_by_its_alias_is_a_loop_too() -> None:
    body = [{"id": "l", "type": "io.kestra.plugin.core.log.Log", "message": "{{ taskrun.value }}"}]
    loop = Task(id="L", type="io.kestra.core.tasks.flows.EachSequential", properties={"value": ["a"], "tasks": body})
    made = Flow(id="f", namespace="n", tasks=[loop]).to_dict("2.0")["tasks"][0]
    assert made["type"] == "io.kestra.plugin.core.flow.Loop"
    assert made["tasks"][0]["message"] == "{{ item.value }}"
