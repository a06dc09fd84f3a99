"""The value of an iteration is available in its loop, under the name that it has there."""

from __future__ import annotations

import pytest

from kestra_dsl import Flow, Task
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.models import Output
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.flow import ForEach, ForEachItem, If, Loop, LoopUntil, Sequential, Switch, WorkingDirectory
from kestra_dsl.plugins.core.log import Log

VALUE, PARENT = "{{ taskrun.value }}", "{{ parent.taskrun.value }}"


def said(*tasks: BaseTask, target: str = "1.3") -> list[tuple[str, str | None]]:
    flow = Flow(id="hello", namespace="company.team", tasks=list(tasks))
    return [(one.code, one.hint) for one in flow.check(target) if one.code in ("KD213", "KD214")]


def say(text: str) -> Log:
    return Log(id="say", message=text)


def each(*tasks: BaseTask, name: str = "each") -> ForEach:
    return ForEach(id=name, values=["a", "b"], tasks=list(tasks))


def loop(*tasks: BaseTask) -> Loop:
    return Loop(id="loop", values=["a", "b"], tasks=list(tasks))


def x() -> Return:
    return Return(id="x", format="1")


@pytest.mark.parametrize("text", [VALUE, PARENT, "{{ taskrun.iteration }}", "{{ parents[0].taskrun.value }}"])
def test_outside_of_a_loop_there_is_no_iteration(text: str) -> None:
    assert [code for code, _ in said(say(text))] == ["KD213"]
    assert [code for code, _ in said(Switch(id="s", value="a", cases={"a": [say(VALUE)]}))] == ["KD213"]


def test_a_guarded_iteration_is_not_reported() -> None:
    assert said(say("{{ taskrun.value ?? 'none' }}{{ taskrun.id }}{{ parents }}")) == []


def test_an_iteration_of_loop_until_has_a_number() -> None:
    assert said(LoopUntil(id="until", condition="{{ true }}", tasks=[say("{{ taskrun.iteration }}")])) == []


def test_directly_in_a_loop_the_value_is_that_of_the_task() -> None:
    assert said(each(say(VALUE))) == []
    assert said(each(WorkingDirectory(id="dir", tasks=[say(VALUE)]))) == []
    assert said(each(say(PARENT))) == [("KD213", "write 'taskrun.value'")]


@pytest.mark.parametrize("kind", ["If", "Sequential", "Switch"])
def test_below_another_task_the_value_is_that_of_the_parent(kind: str) -> None:
    def inside(text: str) -> BaseTask:
        if kind == "If":
            return If(id="in", condition="{{ true }}", then=[say(text)])
        if kind == "Switch":
            return Switch(id="in", value="a", cases={"a": [say(text)]})
        return Sequential(id="in", tasks=[say(text)])

    assert said(each(inside(PARENT))) == []
    assert said(each(inside(VALUE))) == [("KD213", "write 'parent.taskrun.value'")]


def test_a_loop_in_a_loop_has_a_value_of_its_own() -> None:
    assert said(each(each(say(VALUE + PARENT), name="inner"))) == []


def test_the_values_of_a_loop_are_outside_of_its_iterations() -> None:
    assert said(ForEach(id="each", values=VALUE, tasks=[x()])) != []
    assert said(each(ForEach(id="inner", values=VALUE, tasks=[x()]))) == []


def test_errors_of_a_loop_run_once() -> None:
    assert said(ForEach(id="each", values=["a"], tasks=[x()], errors=[say(VALUE)])) != []


def test_below_a_task_of_a_private_type_nothing_is_reported() -> None:
    assert said(Task(id="own", type="io.company.Each", properties={"tasks": [{"text": VALUE}]})) == []


def test_item_is_of_version_2() -> None:
    assert [code for code, _ in said(say("{{ item.value }}"))] == ["KD213"]
    assert said(each(say("{{ item.value }}"))) == [("KD213", "write 'taskrun.value'")]
    assert said(loop(say("{{ item.value }}{{ item.index }}")), target="2.0") == []
    assert [code for code, _ in said(say("{{ item.value }}"), target="2.0")] == ["KD213"]


@pytest.mark.parametrize("text", [VALUE, PARENT])
def test_in_version_2_the_value_is_the_item(text: str) -> None:
    inside = Sequential(id="in", tasks=[say(text)])
    assert said(loop(inside), target="2.0") == [("KD213", "write 'item.value'")]


def test_an_old_loop_is_rewritten_for_version_2() -> None:
    assert said(each(say(VALUE)), target="2.0") == []


def test_in_a_loop_the_output_of_a_sibling_needs_the_iteration() -> None:
    assert said(each(x(), say("{{ outputs.x[taskrun.value].value }}"))) == []
    assert said(each(x(), say("{{ outputs.x.value }}"))) == [("KD214", "write 'outputs.x[taskrun.value].value'")]
    inside = If(id="in", condition="{{ true }}", then=[say("{{ outputs.x.value }}")])
    assert said(each(x(), inside)) == [("KD214", "write 'outputs.x[parent.taskrun.value].value'")]


def test_after_a_loop_the_iteration_is_named() -> None:
    assert said(each(x()), say("{{ outputs.x.a.value }}{{ outputs.x['b'].value }}{{ outputs.x }}")) == []
    assert said(each(x()), say("{{ outputs.x.value }}")) == [
        (
            "KD214",
            (
                "write 'outputs.x['the value of the iteration'].value', "
                "or 'each.collect(x.outputs.value)' for all iterations"
            ),
        )
    ]


def test_an_iteration_may_have_the_name_of_an_output() -> None:
    odd = ForEach(id="each", values=["value"], tasks=[x()])
    assert said(odd, say("{{ outputs.x.value }}")) == []


def test_in_version_2_a_sibling_needs_no_iteration() -> None:
    assert said(loop(x(), say("{{ outputs.x.value }}")), target="2.0") == []


def test_in_version_2_outputs_are_not_available_outside_of_the_loop() -> None:
    assert said(loop(x()), say("{{ outputs.x.value }}"), target="2.0") == [
        ("KD214", "collect the outputs of all iterations: loop.collect(x.outputs.value)")
    ]


def test_in_yaml_the_hint_for_all_iterations_is_an_expression() -> None:
    flow = Flow.from_yaml(Flow(id="f", namespace="n", tasks=[each(x()), say("{{ outputs.x.value }}")]).to_yaml())
    (hint,) = [one.hint for one in flow.check() if one.code == "KD214"]
    assert str(hint).endswith("or 'outputs.x | jq('[.[].value]') | first' for all iterations")


def test_outputs_of_a_loop_are_read_by_iteration() -> None:
    given = Output(id="o", type="STRING", value="{{ outputs.x.value }}")
    assert said(Loop(id="loop", values=["a"], tasks=[x()], outputs_=[given]), target="2.0") == []


def items(text: str, run_if: str | None = None) -> ForEachItem:
    return ForEachItem(id="items", items="x", namespace="n", flow_id="other", inputs={"a": text}, run_if=run_if)


@pytest.mark.parametrize("branch", [False, True])
def test_for_each_item_renders_one_level_below_itself(branch: bool) -> None:
    def inside(task: ForEachItem) -> BaseTask:
        return If(id="in", condition="{{ true }}", then=[task]) if branch else task

    assert said(each(inside(items(PARENT)))) == []
    assert said(each(inside(items(VALUE)))) == [("KD213", "write 'parent.taskrun.value'")]


def test_the_batches_of_for_each_item_have_numbers() -> None:
    assert said(items("{{ taskrun.iteration }}{{ taskrun.items }}")) == []
    assert said(each(items("{{ taskrun.iteration }}"))) == []


def test_the_condition_of_for_each_item_is_rendered_for_the_task() -> None:
    assert said(each(items("x", run_if="{{ taskrun.value == 'a' }}"))) == []


def test_the_item_of_a_loop_is_written_for_for_each_item() -> None:
    with Flow(id="f", namespace="n") as flow, ForEach(id="each", values=["a"]) as around:
        made = x()
        ForEachItem(
            id="items",
            items=made.outputs.value,
            namespace="n",
            flow_id="other",
            run_if=around.item == "a",
            inputs={"a": around.item},
        )
    task = flow.to_dict("1.3")["tasks"][0]["tasks"][1]
    assert task["inputs"] == {"a": "{{ parent.taskrun.value }}"}
    assert task["items"] == "{{ outputs.x[parent.taskrun.value].value }}"
    assert task["runIf"] == "{{ taskrun.value == 'a' }}"
    assert flow.check() == []


def test_for_each_item_has_no_number_of_the_iteration_around_it() -> None:
    with Flow(id="f", namespace="n") as flow, ForEach(id="each", values=["a"]) as around:
        ForEachItem(id="items", items="x", namespace="n", flow_id="other", inputs={"a": around.index})
    assert [one.code for one in flow.check()] == ["KD202"]
