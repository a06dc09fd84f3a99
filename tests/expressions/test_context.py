"""References into an execution: inputs, variables, outputs and the known roots."""

from typing import Any

import pytest

from kestra_dsl import Expression, Flow, Task, ctx, inputs
from kestra_dsl.catalog.names import camel
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.errors import UnknownMemberError, UnknownOutputError
from kestra_dsl.expressions.members import MEMBERS
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.plugins.scripts.shell import Commands


def rendered(text: Expression | str, *, before: list[BaseTask] | None = None, **variables: Any) -> object:
    """The text as it stands in a flow's YAML."""
    log = Log(id="reader", message=text)
    flow = Flow(id="x", namespace="n", tasks=[*(before or []), log])
    for name, value in variables.items():
        flow.variable(name, value)
    return flow.to_dict()["tasks"][-1]["message"]


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        (ctx.inputs.taxi, "inputs.taxi"),
        (ctx.inputs["my-id"], "inputs['my-id']"),
        (ctx.inputs["a.b"], "inputs.a.b"),
        (ctx.inputs["a-b.c"], "inputs['a-b'].c"),
        (ctx.inputs.a.b, "inputs.a.b"),
        (ctx.inputs["and"], "inputs['and']"),
        (ctx.inputs["a{b"], "inputs['a{b']"),
        (ctx.inputs[ctx.inputs.name], "inputs[inputs.name]"),
        (ctx.inputs[f"{ctx.inputs.name}_x"], "inputs[inputs.name ~ '_x']"),
        (ctx.execution.id, "execution.id"),
        (ctx.execution.start_date, "execution.startDate"),
        (ctx.execution.original_id, "execution.originalId"),
        (ctx.execution, "execution"),
        (ctx.execution.end_date, "execution.endDate"),
        (ctx.flow.tenant_id, "flow.tenantId"),
        (ctx.flow.id, "flow.id"),
        (ctx.task.type, "task.type"),
        (ctx.taskrun.attempts_count, "taskrun.attemptsCount"),
        (ctx.taskrun.value, "taskrun.value"),
        (ctx.trigger.date, "trigger.date"),
        (ctx.trigger.flow_revision, "trigger.flowRevision"),
        (ctx.trigger.some_name, "trigger.some_name"),
        (ctx.trigger.body.some_name, "trigger.body.some_name"),
        (ctx.parent.taskrun.value, "parent.taskrun.value"),
        (ctx.parents[1].taskrun.value, "parents[1].taskrun.value"),
        (ctx.item.value, "item.value"),
        (ctx.labels.team, "labels.team"),
        (ctx.envs.home, "envs.home"),
        (ctx.globals.x, "globals.x"),
        (ctx.kestra.environment, "kestra.environment"),
        (ctx.tasks.extract.state, "tasks.extract.state"),
        (ctx.trace.parent, "trace.parent"),
        (ctx.namespace.x, "namespace.x"),
        (ctx.working_dir, "workingDir"),
        (ctx.output_dir, "outputDir"),
        (ctx.outputs["my-task"].uri, "outputs['my-task'].uri"),
        (ctx.outputs.extract.uri, "outputs.extract.uri"),
    ],
    ids=str,
)
def test_a_root_renders_as_kestra_names_it(reference: Expression, expected: str) -> None:
    assert rendered(reference) == "{{ " + expected + " }}"


def test_an_unknown_root_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError):
        ctx.imputs  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("root", "name", "hint"),
    [
        ("execution", "start_dat", "did you mean 'start_date'?"),
        ("execution", "startDate", "did you mean 'start_date'?"),
        ("flow", "tenant", "did you mean 'tenant_id'?"),
        ("task", "zzz", "it has id, type"),
        ("taskrun", "attempts", "did you mean 'attempts_count'?"),
        ("kestra", "uri", "did you mean 'url'?"),
    ],
)
def test_an_unknown_member_of_a_root_names_the_nearest_and_the_line(root: str, name: str, hint: str) -> None:
    with pytest.raises(UnknownMemberError, match=f"'ctx.{root}' has no member '{name}'") as caught:
        getattr(getattr(ctx, root), name)
    assert caught.value.hint == hint
    assert caught.value.origin is not None
    assert caught.value.origin.file.endswith("test_context.py")


def test_an_unknown_root_names_the_nearest() -> None:
    with pytest.raises(UnknownMemberError, match="'ctx' has no member 'executions'") as caught:
        ctx.executions  # type: ignore[attr-defined]
    assert caught.value.hint == "did you mean 'execution'?"


def test_the_member_for_a_secret_is_a_function() -> None:
    with pytest.raises(UnknownMemberError) as caught:
        ctx.secret  # type: ignore[attr-defined]
    assert caught.value.hint == "write secret('NAME')"


def test_each_member_of_a_root_exists_in_some_kestra_version() -> None:
    for root, members in MEMBERS.items():
        assert {camel(name) for name in dir(getattr(ctx, root))} == set(members)


def test_a_root_cannot_be_replaced() -> None:
    with pytest.raises(AttributeError):
        ctx.inputs = ctx.vars  # type: ignore[misc]


def test_an_input_of_a_flow_is_a_reference() -> None:
    flow = Flow(id="x", namespace="n")
    assert str(flow.input(inputs.String(id="name"))) == "{{ inputs.name }}"


def test_a_dot_in_the_id_of_an_input_nests_it() -> None:
    flow = Flow(id="x", namespace="n")
    assert str(flow.input(inputs.String(id="db.my-url"))) == "{{ inputs.db['my-url'] }}"


def test_an_output_goes_by_its_python_name() -> None:
    task = Commands(id="extract", commands=["true"])
    assert rendered(task.outputs.output_files["a.csv"], before=[task]) == "{{ outputs.extract.outputFiles['a.csv'] }}"


def test_an_output_in_an_index_made_of_references_is_a_concatenation() -> None:
    task = Commands(id="x", commands=["true"])
    name = f"{ctx.inputs.a}_{ctx.inputs.b}.csv"
    expected = "{{ outputs.x.outputFiles[inputs.a ~ '_' ~ inputs.b ~ '.csv'] }}"
    assert rendered(task.outputs.output_files[name], before=[task]) == expected


def test_an_output_can_be_an_index_of_another() -> None:
    first, second = Commands(id="a", commands=["true"]), Commands(id="b", commands=["true"])
    reference = first.outputs.output_files[second.outputs.vars.name]
    assert rendered(reference, before=[first, second]) == "{{ outputs.a.outputFiles[outputs.b.vars.name] }}"


def test_a_task_id_that_cannot_follow_a_dot_is_indexed() -> None:
    task = Commands(id="my-task", commands=["true"])
    assert rendered(task.outputs.exit_code, before=[task]) == "{{ outputs['my-task'].exitCode }}"


@pytest.mark.parametrize("name", ["outputFiles", "output_file", "outputs_files"])
def test_an_unknown_output_names_the_nearest(name: str) -> None:
    task = Commands(id="extract", commands=["true"])
    with pytest.raises(UnknownOutputError, match=f"no output '{name}'") as caught:
        getattr(task.outputs, name)
    assert caught.value.hint == "did you mean 'output_files'?"


def test_an_unknown_output_without_a_neighbour_lists_what_there_is() -> None:
    task = Commands(id="extract", commands=["true"])
    with pytest.raises(UnknownOutputError) as caught:
        task.outputs.zzz  # type: ignore[attr-defined]
    assert caught.value.hint is not None
    assert "exit_code" in caught.value.hint


def test_an_output_of_a_task_without_outputs_is_an_error() -> None:
    with pytest.raises(UnknownOutputError) as caught:
        Log(id="log", message="x").outputs.value  # type: ignore[attr-defined]
    assert caught.value.hint == "it has none"


def test_an_unknown_output_names_the_line_of_the_definition() -> None:
    with pytest.raises(UnknownOutputError) as caught:
        Log(id="log", message="x").outputs.value  # type: ignore[attr-defined]
    assert caught.value.origin is not None
    assert caught.value.origin.file.endswith("test_context.py")


def test_an_unknown_output_is_an_attribute_error() -> None:
    assert not hasattr(Log(id="log", message="x").outputs, "value")


def test_a_generic_task_has_every_output_as_it_stands() -> None:
    task = Task(id="custom", type="io.company.Custom")
    assert rendered(task.outputs.some_name, before=[task]) == "{{ outputs.custom.some_name }}"


@pytest.mark.parametrize("name", ["_id", "_root", "_names"])
def test_a_generic_task_has_outputs_that_start_with_an_underscore(name: str) -> None:
    task = Task(id="custom", type="io.company.Custom")
    assert str(getattr(task.outputs, name)).endswith(f".{name} }}}}")


def test_a_generic_task_has_outputs_of_a_round() -> None:
    task = Task(id="custom", type="io.company.Custom")
    assert rendered(task.outputs["u"].name, before=[task]) == "{{ outputs.custom['u'].name }}"


def test_the_output_of_a_trigger_goes_by_its_python_name() -> None:
    assert str(Schedule(id="daily", cron="@daily").outputs.previous) == "{{ trigger.previous }}"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("plain", "vars.v"),
        ("{{ inputs.a }}", "render(vars.v)"),
        ("{% if a %}b{% endif %}", "render(vars.v)"),
        (f"{ctx.inputs.a}.csv", "render(vars.v)"),
        (ctx.inputs.a, "render(vars.v)"),
        (1, "vars.v"),
        (None, "vars.v"),
        ("{ no template }", "vars.v"),
        (["{{ inputs.a }}"], "render(vars.v)"),
        ({"x": "{{ inputs.a }}"}, "render(vars.v)"),
        ({"x": ["y"]}, "vars.v"),
    ],
    ids=repr,
)
def test_a_variable_is_rendered_exactly_when_its_value_holds_an_expression(value: object, expected: str) -> None:
    assert rendered(ctx.vars.v, v=value) == "{{ " + expected + " }}"


def test_a_variable_as_it_stands_is_raw() -> None:
    assert rendered(ctx.vars.v.raw, v="{{ inputs.a }}") == "{{ vars.v }}"


def test_a_variable_in_a_map_is_rendered_when_it_holds_an_expression_itself() -> None:
    assert rendered(ctx.vars.m.file, m={"file": "{{ 1 }}", "plain": "x"}) == "{{ render(vars.m.file) }}"


def test_a_variable_in_a_map_is_not_rendered_for_the_sake_of_its_neighbour() -> None:
    assert rendered(ctx.vars.m.plain, m={"file": "{{ 1 }}", "plain": "x"}) == "{{ vars.m.plain }}"


def test_a_variable_in_a_map_can_be_indexed() -> None:
    assert rendered(ctx.vars.m["my-file"], m={"my-file": "{{ 1 }}"}) == "{{ render(vars.m['my-file']) }}"


def test_a_variable_of_a_variable_is_rendered() -> None:
    assert rendered(ctx.vars.b, a="plain", b=f"{ctx.vars.a}.csv") == "{{ render(vars.b) }}"


def test_a_variable_that_a_variable_holds_is_decided_too() -> None:
    flow = Flow(id="x", namespace="n", tasks=[Log(id="l", message="x")])
    file = flow.variable("file", f"{ctx.inputs.a}.csv")
    flow.variable("path", f"in/{file}")
    flow.variable("raw_path", f"in/{file.raw}")
    shown = flow.to_dict()["variables"]
    assert [shown["path"], shown["raw_path"]] == ["in/{{ render(vars.file) }}", "in/{{ vars.file }}"]


def test_a_variable_is_decided_when_the_flow_is_rendered() -> None:
    log = Log(id="l", message=ctx.vars.later)
    flow = Flow(id="x", namespace="n", tasks=[log])
    flow.variable("later", "{{ inputs.a }}")
    assert flow.to_dict()["tasks"][0]["message"] == "{{ render(vars.later) }}"


def test_a_variable_inside_an_expression_is_decided_too() -> None:
    message = ctx.vars.v == f"{ctx.vars.w}_x"
    assert rendered(message, v="{{ 1 }}", w="plain") == "{{ render(vars.v) == (vars.w ~ '_x') }}"


def test_a_variable_as_an_index_is_decided_too() -> None:
    assert rendered(ctx.inputs.m[ctx.vars.v], v="{{ 1 }}") == "{{ inputs.m[render(vars.v)] }}"


@pytest.mark.parametrize("name", ["my-var", "a.b", "and", "größe", "1st"])
def test_a_variable_with_a_name_that_cannot_follow_a_dot_is_indexed(name: str) -> None:
    variables: dict[str, Any] = {name: "x"}
    assert rendered(ctx.vars[name], **variables) == "{{ vars['" + name + "'] }}"


def test_a_variable_is_decided_in_a_trigger_too() -> None:
    flow = Flow(
        id="x",
        namespace="n",
        tasks=[Log(id="l", message="x")],
        triggers=[Schedule(id="s", cron="@daily", inputs={"file": ctx.vars.v})],
        variables={"v": "{{ 1 }}"},
    )
    assert flow.to_dict()["triggers"][0]["inputs"] == {"file": "{{ render(vars.v) }}"}


def test_a_variable_is_decided_in_an_output_of_the_flow() -> None:
    from kestra_dsl.models import Output

    flow = Flow(id="x", namespace="n", tasks=[Log(id="l", message="x")], variables={"v": "{{ 1 }}"})
    flow.output(Output(id="o", type="STRING", value=ctx.vars.v))
    assert flow.to_dict()["outputs"][0]["value"] == "{{ render(vars.v) }}"
