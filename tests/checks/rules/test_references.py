"""References to inputs, variables, tasks, outputs and triggers that do not exist are reported."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl import Flow, Task, Trigger, inputs
from kestra_dsl.checks import Finding
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.models import Output
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.execution import SetVariables
from kestra_dsl.plugins.core.flow import ForEachItem, Pause, Subflow, Template, WorkingDirectory
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.storage import FilterItems
from kestra_dsl.plugins.core.trigger import Flow as FlowTrigger
from kestra_dsl.plugins.core.trigger import Schedule, Webhook
from kestra_dsl.plugins.jdbc.postgresql import Query

NAMES = ("KD203", "KD204", "KD205", "KD206", "KD207", "KD208")


def findings(*tasks: BaseTask, target: str = "1.3", **properties: Any) -> list[Finding]:
    flow = Flow(id="hello", namespace="company.team", tasks=list(tasks), **properties)
    return [finding for finding in flow.check(target) if finding.code in NAMES]


def said(text: str, *others: BaseTask, **properties: Any) -> list[tuple[str, str | None]]:
    """Code and hint of what is reported about the text of a task after the others."""
    return [(one.code, one.hint) for one in findings(*others, Log(id="say", message=text), **properties)]


def codes(text: str, *others: BaseTask, **properties: Any) -> list[str]:
    return [code for code, _ in said(text, *others, **properties)]


def x() -> Return:
    return Return(id="x", format="1")


# Names at the start of a path


@pytest.mark.parametrize(
    "name",
    "execution.id flow.id task.id taskrun.id labels.a envs.a globals.a kestra.url parents tasks.say.state".split(),
)
def test_variables_of_kestra_are_known(name: str) -> None:
    assert codes(f"{{{{ {name} }}}}") == []


def test_an_unknown_variable_is_reported() -> None:
    assert codes("{{ nope }}") == ["KD203"]


@pytest.mark.parametrize(
    "text",
    [
        "{{ nope ?? 'a' }}",
        "{{ nope | default('a') }}",
        "{{ nope is defined }}",
        "{% set nope = 1 %}{{ nope }}",
        "{% for nope in [1, 2] %}{{ nope }}{{ loop.index }}{% endfor %}",
        "{% macro m(nope) %}{{ nope }}{{ other }}{% endmacro %}{{ m(1) }}",
        "{{ 'nope' }}",
    ],
)
def test_local_and_guarded_variables_are_not_reported(text: str) -> None:
    assert codes(text) == []


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("{{ input.a }}", "write 'inputs.a'"),
        ("{{ output.x.value }}", "write 'outputs.x.value'"),
        ("{{ a }}", "write 'inputs.a'"),
        ("{{ v }}", "write 'vars.v'"),
        ("{{ x.value }}", "write 'outputs.x.value'"),
        ("{{ exection.id }}", "did you mean 'execution'?"),
    ],
)
def test_the_hint_is_the_likely_name(text: str, hint: str) -> None:
    assert said(text, x(), inputs=[inputs.String(id="a")], variables={"v": "1"}) == [("KD203", hint)]


def test_plugins_may_have_variables_of_their_own() -> None:
    assert findings(FilterItems(id="f", from_="kestra:///a", filter_condition="{{ amount > 1 }}")) == []
    assert findings(Task(id="t", type="io.company.Own", properties={"text": "{{ response.code }}"})) == []
    assert findings(Query(id="q", sql="SELECT {{ own }}")) == []
    assert [one.code for one in findings(Query(id="q", sql="SELECT {{ input.a }}"))] == ["KD203"]


def test_the_tasks_of_a_working_directory_know_its_run() -> None:
    inside = Log(id="say", message="{{ workerTaskrun.value }}")
    assert findings(WorkingDirectory(id="all", tasks=[inside])) == []


# Inputs


@pytest.mark.parametrize("text", ["{{ inputs.a }}", "{{ inputs['a'].b.c }}", "{{ inputs.n.m }}", "{{ inputs.n }}"])
def test_declared_inputs_are_known(text: str) -> None:
    assert codes(text, inputs=[inputs.Json(id="a"), inputs.String(id="n.m")]) == []


@pytest.mark.parametrize("text", ["{{ inputs.b }}", "{{ inputs.n.o }}", "{{ inputs['b-c'] | upper }}"])
def test_an_undeclared_input_is_reported(text: str) -> None:
    assert codes(text, inputs=[inputs.Json(id="a"), inputs.String(id="n.m")]) == ["KD204"]


def test_a_flow_without_inputs_has_no_input() -> None:
    assert said("{{ inputs.a }}") == [("KD204", "declare it")]


def test_the_nearest_input_is_the_hint() -> None:
    assert said("{{ inputs.colur }}", inputs=[inputs.String(id="colour")]) == [("KD204", "did you mean 'colour'?")]


def test_inputs_in_a_form_are_known_by_their_path() -> None:
    form = inputs.Form(id="form", inputs=[inputs.String(id="a")])
    assert codes("{{ inputs.form.a }}", inputs=[form]) == []


def test_reusable_inputs_may_contain_any_input() -> None:
    shared = inputs.ReusableInputs(id="shared", ref="a")
    assert codes("{{ inputs.anything }}", inputs=[shared], target="2.0") == []


@pytest.mark.parametrize("text", ["{{ inputs.b ?? 'c' }}", "{{ inputs[flow.id] }}", "{{ inputs | toJson }}"])
def test_guarded_and_dynamic_inputs_are_not_reported(text: str) -> None:
    assert codes(text) == []


def test_the_inputs_of_a_pause_are_not_inputs_of_the_flow() -> None:
    asked = inputs.String(id="reason", defaults="{{ inputs.other }}")
    assert findings(Pause(id="pause", on_resume=[asked, inputs.String(id="other")])) == []


# Variables


def test_nested_variables_are_known() -> None:
    variables = {"a": "1", "deep": {"b": {"c": 1}}, "list": ["x"]}
    assert codes("{{ vars.a }}{{ vars.deep.b.c }}{{ vars.list[0].any }}", variables=variables) == []
    assert said("{{ vars.deep.d }}", variables=variables) == [("KD205", "declare it")]
    assert said("{{ vars.aa }}", variables=variables) == [("KD205", "did you mean 'a'?")]


def test_variables_in_variables_and_defaults_are_checked() -> None:
    say = Log(id="say", message="{{ render(vars.a) }}")
    flow = Flow(id="hello", namespace="company.team", variables={"a": "{{ vars.b }}"}, tasks=[x(), say])
    flow.plugin_default("io.kestra.plugin.core.log", message="{{ vars.c }}")
    assert [finding.code for finding in flow.check() if finding.code in NAMES] == ["KD205", "KD205"]


def test_a_flow_that_sets_variables_may_have_any() -> None:
    assert codes("{{ vars.a }}", SetVariables(id="set", variables={"a": 1})) == []


# Tasks and their outputs


def test_outputs_of_tasks_of_the_flow_are_known() -> None:
    assert codes("{{ outputs.x.value }}{{ outputs['x'].value }}{{ outputs.x }}{{ outputs[flow.id] }}", x()) == []


def test_an_unknown_task_is_reported() -> None:
    assert said("{{ outputs.y.value }}", Return(id="yy", format="1")) == [("KD206", "did you mean 'yy'?")]
    assert codes("{{ outputs.y.value ?? 'a' }}") == []


def test_tasks_that_kestra_adds_or_generic_tasks_contain_are_not_reported() -> None:
    items = ForEachItem(id="each", namespace="a", flow_id="b", items="kestra:///a")
    private = Task(id="t", type="io.company.All", properties={"tasks": [{"id": "inner", "type": "io.company.One"}]})
    assert codes("{{ outputs.each_merge.subflowOutputs }}{{ outputs.inner.value }}", items, private) == []
    assert codes("{{ outputs.any.value }}", Template(id="t", namespace="a", template_id="b")) == []


def test_outputs_of_a_subflow_are_rendered_in_the_subflow() -> None:
    subflow = Subflow(id="sub", namespace="a", flow_id="b", outputs_={"o": "{{ outputs.inner.value }}"})
    assert findings(subflow) == []


def test_an_output_that_the_class_does_not_have_is_reported() -> None:
    assert said("{{ outputs.x.valu }}", x()) == [("KD207", "did you mean 'value'?")]
    assert said("{{ outputs.a.value }}", Log(id="a", message="a")) == [("KD207", "it has no outputs")]


def test_undeclared_outputs_are_not_checked() -> None:
    assert codes("{{ outputs.t.any.thing }}", Task(id="t", type="io.company.One")) == []
    assert codes("{{ outputs.x[flow.id] }}{{ outputs.x.valu ?? 'a' }}", x()) == []


def test_outputs_of_the_flow_are_checked() -> None:
    wrong = Output(id="o", type="STRING", value="{{ outputs.y.value }}")
    assert [one.code for one in findings(x(), outputs=[wrong])] == ["KD206"]


def test_an_optional_output_of_the_flow_is_not_checked() -> None:
    wrong = Output(id="o", type="STRING", value="{{ outputs.y.value }}", required=False)
    assert findings(x(), outputs=[wrong]) == []


# Triggers


def daily() -> Schedule:
    return Schedule(id="daily", cron="0 9 * * *")


def test_a_flow_without_triggers_has_no_trigger() -> None:
    assert codes("{{ trigger.date }}") == ["KD208"]


@pytest.mark.parametrize(
    "text",
    [
        "{{ trigger.date ?? execution.startDate }}",
        "{{ trigger is defined ? trigger.date : execution.startDate }}",
        "{{ trigger.executionId }}",
        "{{ trigger.flowId }}",
        "{{ trigger | toJson }}",
    ],
)
def test_outputs_of_a_caller_and_guarded_outputs_are_not_reported(text: str) -> None:
    assert codes(text) == []


def test_an_output_of_any_trigger_is_known() -> None:
    def both() -> list[Any]:
        return [daily(), Webhook(id="hook", key="abcd")]

    assert codes("{{ trigger.date }}{{ trigger.body.a }}", triggers=both()) == []
    assert said("{{ trigger.dat }}", triggers=both()) == [("KD208", "did you mean 'date'?")]


def test_private_triggers_may_have_any_output() -> None:
    assert codes("{{ trigger.any }}", triggers=[daily(), Trigger(id="own", type="io.company.Own")]) == []


def test_a_flow_trigger_reads_the_other_execution() -> None:
    trigger = FlowTrigger(id="after", inputs={"a": "{{ outputs.there.value }}{{ trigger.outputs.b }}{{ inputs.c }}"})
    assert findings(x(), triggers=[trigger]) == []


@given(st.text(alphabet="abcxyz_", min_size=1, max_size=8))
def test_an_input_is_reported_exactly_when_it_is_not_declared(name: str) -> None:
    declared = ["abc", "x", "y_z"]
    reported = codes(f"{{{{ inputs['{name}'] }}}}", inputs=[inputs.String(id=known) for known in declared])
    assert reported == ([] if name in declared else ["KD204"])


# Names with hyphens


@pytest.mark.parametrize(
    "text",
    [
        "{{ outputs.log-site-up.value }}",
        "{{ outputs.log-site-up.value['a'] }}",
        "{{ outputs.get-the-task.value['a'] }}",
        "{{ outputs.un-known }}",
        "{{ inputs.my-input }}",
        "{{ vars.a-b }}",
    ],
)
def test_a_name_with_hyphens_is_reported_once(text: str) -> None:
    site = Return(id="log-site-up", format="x")
    flow = Flow(id="hello", namespace="company.team", tasks=[site, Log(id="say", message=text)])
    assert [finding.code for finding in flow.check()] == ["KD118"]


@pytest.mark.parametrize(
    "text",
    ["{{ outputs.a-1 }}", "{{ outputs.a.value-inputs.n }}", "{{ outputs.a.value - 1 }}"],
)
def test_a_subtraction_is_not_reported(text: str) -> None:
    flow = Flow(id="hello", namespace="company.team", inputs=[inputs.Int(id="n", defaults=1)])
    flow.tasks = [Return(id="a", format="1"), Log(id="say", message=text)]
    assert [finding.code for finding in flow.check()] == []


def test_the_trace_of_an_execution_is_known() -> None:
    assert codes("{{ trace.parent }}") == []


def test_a_guarded_name_may_have_hyphens() -> None:
    flow = Flow(id="hello", namespace="company.team", tasks=[Log(id="say", message="x")])
    flow.output(Output(id="optional", type="STRING", value="{{ outputs.no-task }}", required=False))
    assert [finding.code for finding in flow.check()] == []
