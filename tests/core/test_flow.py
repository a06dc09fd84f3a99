"""Flows are equal as blocks and as plain data, and complete when they are rendered."""

from datetime import timedelta
from typing import Any

import pytest

from kestra_dsl import Flow, Task, Trigger, concat, ctx, default, f, inputs, kv, retries, secret
from kestra_dsl.core.nodes import TaskRunner
from kestra_dsl.errors import MissingPropertyError, PropertyError, ScopeError
from kestra_dsl.models import Concurrency, Label, Output
from kestra_dsl.plugins.core.flow import ForEach, If, Subflow, Switch
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.runner import Process
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.plugins.jdbc import postgresql
from kestra_dsl.plugins.scripts.shell import Commands


def log(id: str) -> Log:  # noqa: A002
    return Log(id=id, message="x")


def as_block() -> Flow:
    with Flow(id="taxi", namespace="zoomcamp", labels={"team": "data"}) as flow:
        taxi = flow.input(inputs.Select(id="taxi", values=["yellow", "green"], defaults="yellow"))
        file = flow.variable("file", f"{taxi}.csv")
        extract = Commands(id="extract", output_files=["*.csv"], task_runner=Process(), commands=[f"wget {file}"])
        with If(id="if_yellow", condition=taxi == "yellow") as colour:
            postgresql.CopyIn(id="copy", from_=extract.outputs.output_files[file], table="t")
        with colour.otherwise():
            Log(id="no", message=concat("no ", taxi))
        with ForEach(id="each", values=["a"]) as each:
            Log(id="show", message=f"{each.item | f.upper()}")
            switch = Switch(id="switch", value=each.item)
            with switch.case("a"):
                log("case_a")
            with switch.otherwise():
                log("other")
        with flow.on_error():
            log("alarm")
        with flow.on_finish():
            log("tidy")
        with flow.afterwards():
            log("report")
        Schedule(id="daily", cron="@daily", inputs={"taxi": "green"})
        flow.output(Output(id="file", type="STRING", value=file))
        flow.plugin_default(postgresql, url="jdbc:x", password=secret("P"))
    return flow


def as_data() -> Flow:
    show = Log(id="show", message="")
    switch = Switch(id="switch", value="", cases={"a": [log("case_a")]}, defaults=[log("other")])
    each = ForEach(id="each", values=["a"], tasks=[show, switch])
    show.message = f"{each.item | f.upper()}"
    switch.value = each.item
    return Flow(
        id="taxi",
        namespace="zoomcamp",
        labels={"team": "data"},
        inputs=[inputs.Select(id="taxi", values=["yellow", "green"], defaults="yellow")],
        variables={"file": f"{ctx.inputs.taxi}.csv"},
        tasks=[
            Commands(id="extract", output_files=["*.csv"], task_runner=Process(), commands=[f"wget {ctx.vars.file}"]),
            If(
                id="if_yellow",
                condition=ctx.inputs.taxi == "yellow",
                then=[postgresql.CopyIn(id="copy", from_=ctx.outputs.extract.outputFiles[ctx.vars.file], table="t")],
                else_=[Log(id="no", message=concat("no ", ctx.inputs.taxi))],
            ),
            each,
        ],
        errors=[log("alarm")],
        finally_=[log("tidy")],
        after_execution=[log("report")],
        triggers=[Schedule(id="daily", cron="@daily", inputs={"taxi": "green"})],
        outputs=[Output(id="file", type="STRING", value=ctx.vars.file)],
        plugin_defaults=[default(postgresql, url="jdbc:x", password=secret("P"))],
    )


def test_a_block_and_plain_data_give_equal_flows() -> None:
    assert as_block() == as_data()


def test_a_block_and_plain_data_give_equal_yaml() -> None:
    assert as_block().to_yaml() == as_data().to_yaml()


def test_the_yaml_depends_on_the_flow_alone() -> None:
    assert as_block().to_yaml() == as_block().to_yaml()


def test_rendering_a_flow_does_not_change_it() -> None:
    flow = as_block()
    assert flow.to_yaml() == flow.to_yaml()


def test_no_placeholder_is_left_in_the_yaml() -> None:
    assert not any(char in as_block().to_yaml() for char in "\ufdd0\ufdd1\ufdd2")


def test_a_flow_that_differs_is_not_equal() -> None:
    assert Flow(id="x", namespace="n", tasks=[log("a")]) != Flow(id="x", namespace="n", tasks=[log("b")])


def test_a_flow_is_not_equal_to_something_else() -> None:
    assert Flow(id="x", namespace="n", tasks=[log("a")]) != {"id": "x"}


def test_a_flow_has_no_hash() -> None:
    with pytest.raises(TypeError):
        hash(Flow(id="x", namespace="n"))


def test_the_properties_of_a_flow_have_a_fixed_order() -> None:
    assert list(as_block().to_dict()) == [
        "id",
        "namespace",
        "labels",
        "inputs",
        "variables",
        "tasks",
        "errors",
        "finally",
        "afterExecution",
        "outputs",
        "pluginDefaults",
        "triggers",
    ]


def test_a_duplicate_input_is_an_error() -> None:
    flow = Flow(id="x", namespace="n")
    flow.input(inputs.String(id="a"))
    with pytest.raises(ScopeError, match="already has input 'a'"):
        flow.input(inputs.Int(id="a"))


def test_a_duplicate_variable_is_an_error() -> None:
    flow = Flow(id="x", namespace="n")
    flow.variable("a", 1)
    with pytest.raises(ScopeError, match="already has a variable 'a'"):
        flow.variable("a", 2)


def test_a_duplicate_output_is_an_error() -> None:
    flow = Flow(id="x", namespace="n")
    flow.output(Output(id="a", type="STRING", value="x"))
    with pytest.raises(ScopeError, match="already has output 'a'"):
        flow.output(Output(id="a", type="STRING", value="y"))


@pytest.mark.parametrize("given", ["name", log("a")], ids=["text", "task"])
def test_an_object_that_is_no_input_is_rejected(given: Any) -> None:
    with pytest.raises(PropertyError):
        Flow(id="x", namespace="n").input(given)


def test_an_object_that_is_no_output_is_rejected() -> None:
    with pytest.raises(PropertyError):
        Flow(id="x", namespace="n").output(log("a"))  # type: ignore[arg-type]


def test_a_variable_of_the_wrong_kind_is_rejected() -> None:
    with pytest.raises(PropertyError, match="the variable 'a' must be text"):
        Flow(id="x", namespace="n").variable("a", object())


def test_a_flow_with_given_tasks_cannot_be_entered() -> None:
    flow = Flow(id="x", namespace="n", tasks=[log("a")], errors=[log("b")])
    with pytest.raises(ScopeError, match=r"'x'.errors is closed"):
        flow.on_error()


def test_a_property_that_neither_task_nor_default_sets_is_missing() -> None:
    flow = Flow(id="x", namespace="n", tasks=[Log(id="greet")])
    with pytest.raises(MissingPropertyError, match="Log 'greet' needs 'message'") as caught:
        flow.to_yaml()
    assert caught.value.hint is not None
    assert "plugin_default" in caught.value.hint


def test_all_missing_properties_are_reported_at_once() -> None:
    flow = Flow(id="x", tasks=[Log(id="greet"), If(id="if")])
    with pytest.raises(MissingPropertyError) as caught:
        flow.to_yaml()
    assert caught.value.message == "Flow 'x' needs 'namespace'; Log 'greet' needs 'message'; If 'if' needs 'then'"


def test_a_missing_property_names_the_line_of_its_task() -> None:
    task = Log(id="greet")
    with pytest.raises(MissingPropertyError) as caught:
        Flow(id="x", namespace="n", tasks=[task]).to_yaml()
    assert caught.value.origin == task.origin


def test_a_missing_property_is_found_at_any_depth() -> None:
    inner = Log(id="greet")
    flow = Flow(id="x", namespace="n", tasks=[If(id="if", condition="x", then=[inner])])
    assert [(node.__class__, name) for node, name in flow.missing()] == [(Log, "message")]


def test_a_missing_property_of_a_trigger_is_found() -> None:
    flow = Flow(id="x", namespace="n", tasks=[log("a")], triggers=[Schedule(id="s")])
    assert [name for _, name in flow.missing()] == ["cron"]


def test_a_missing_property_of_a_part_is_found() -> None:
    flow = Flow(id="x", namespace="n", tasks=[Log(id="l", message="x", retry=retries.Constant())])
    assert [name for _, name in flow.missing()] == ["interval"]


def test_a_flow_without_tasks_is_not_complete() -> None:
    with pytest.raises(MissingPropertyError, match="Flow 'x' needs 'tasks'"):
        Flow(id="x", namespace="n").to_yaml()


def with_defaults(*plugin_defaults: Any) -> Flow:
    return Flow(id="x", namespace="n", tasks=[postgresql.Queries(id="q", sql="x")], plugin_defaults=plugin_defaults)


def test_a_default_of_the_class_sets_a_required_property() -> None:
    with_defaults(default(postgresql.Queries, url="jdbc:x")).to_yaml()


def test_a_default_of_the_package_sets_a_required_property() -> None:
    with_defaults(default(postgresql, url="jdbc:x")).to_yaml()


def test_a_default_of_a_prefix_sets_a_required_property() -> None:
    with_defaults(default("io.kestra.plugin.jdbc", url="jdbc:x")).to_yaml()


def test_a_forced_default_sets_a_required_property() -> None:
    flow = Flow(id="x", namespace="n", tasks=[postgresql.Queries(id="q", sql="x")])
    flow.forced_plugin_default(postgresql, url="jdbc:x")
    flow.to_yaml()


@pytest.mark.parametrize(
    "other", ["io.kestra.plugin.jdbc.mysql", "io.kestra.plugin.jdbc.postgresql.CopyIn", "postgresql"]
)
def test_a_default_of_another_type_does_not_set_it(other: str) -> None:
    with pytest.raises(MissingPropertyError, match="Queries 'q' needs 'url'"):
        with_defaults(default(other, url="jdbc:x")).to_yaml()


def test_a_default_of_another_property_does_not_set_it() -> None:
    with pytest.raises(MissingPropertyError, match="Queries 'q' needs 'url'"):
        with_defaults(default(postgresql, username="x")).to_yaml()


def test_a_default_may_come_after_the_task() -> None:
    with Flow(id="x", namespace="n") as flow:
        postgresql.Queries(id="q", sql="x")
        flow.plugin_default(postgresql, url="jdbc:x")
    assert "url" not in flow.to_dict()["tasks"][0]


def test_a_generic_task_needs_nothing_but_id_and_type() -> None:
    flow = Flow(id="x", namespace="n", tasks=[Task(id="c", type="io.company.Custom")])
    assert flow.to_dict()["tasks"] == [{"id": "c", "type": "io.company.Custom"}]


def test_a_generic_task_keeps_its_properties_verbatim() -> None:
    properties = {"some_key": None, "otherKey": {"in_ner": [1, "{{ raw }}"]}, "at": True}
    flow = Flow(id="x", namespace="n", tasks=[Task(id="c", type="io.company.Custom", properties=properties)])
    assert flow.to_dict()["tasks"] == [{"id": "c", "type": "io.company.Custom", **properties}]


def test_a_generic_task_keeps_the_order_of_its_properties() -> None:
    task = Task(id="c", type="io.company.Custom", properties={"z": 1, "a": 2, "m": 3})
    flow = Flow(id="x", namespace="n", tasks=[task])
    assert list(flow.to_dict()["tasks"][0]) == ["id", "type", "z", "a", "m"]


def test_a_generic_task_has_what_every_task_has() -> None:
    task = Task(id="c", type="io.company.Custom", timeout=timedelta(minutes=1), run_if=ctx.inputs.a)
    flow = Flow(id="x", namespace="n", tasks=[task])
    assert flow.to_dict()["tasks"][0] == {
        "id": "c",
        "type": "io.company.Custom",
        "timeout": "PT1M",
        "runIf": "{{ inputs.a }}",
    }


def test_a_generic_task_resolves_its_references() -> None:
    with Flow(id="x", namespace="n") as flow, ForEach(id="each", values=[1]) as each:
        Task(id="c", type="io.company.Custom", properties={"value": each.item, "deep": [{"a": each.item}]})
    task = flow.to_dict()["tasks"][0]["tasks"][0]
    assert (task["value"], task["deep"]) == ("{{ taskrun.value }}", [{"a": "{{ taskrun.value }}"}])


def test_a_generic_trigger_keeps_its_properties_verbatim() -> None:
    trigger = Trigger(id="t", type="io.company.Trigger", properties={"some_key": [1]})
    flow = Flow(id="x", namespace="n", tasks=[log("a")], triggers=[trigger])
    assert flow.to_dict()["triggers"] == [{"id": "t", "type": "io.company.Trigger", "some_key": [1]}]


def test_a_private_task_runner_keeps_its_properties_verbatim() -> None:
    runner = TaskRunner.of("io.company.Runner", {"some_key": kv("K"), "deep": {"a": None}})
    flow = Flow(id="x", namespace="n", tasks=[Commands(id="c", commands=["x"], task_runner=runner)])
    assert flow.to_dict()["tasks"][0]["taskRunner"] == {
        "type": "io.company.Runner",
        "some_key": "{{ kv('K') }}",
        "deep": {"a": None},
    }


def test_labels_can_be_a_list_or_a_mapping() -> None:
    flow = Flow(id="x", namespace="n", tasks=[log("a")], labels=[Label(key="team", value="data")])
    assert flow.to_dict()["labels"] == [{"key": "team", "value": "data"}]


def test_a_part_of_a_flow_has_kestra_names() -> None:
    flow = Flow(id="x", namespace="n", tasks=[log("a")], concurrency=Concurrency(limit=1, behavior="QUEUE"))
    assert flow.to_dict()["concurrency"] == {"limit": 1, "behavior": "QUEUE"}


def test_properties_of_the_server_are_not_written() -> None:
    flow = Flow(id="x", namespace="n", tasks=[log("a")], revision=3, deleted=False, updated="x", tenant_id="t")
    assert list(flow.to_dict()) == ["id", "namespace", "tasks"]


def test_the_revision_of_a_subflow_is_written() -> None:
    flow = Flow(id="x", namespace="n", tasks=[Subflow(id="s", namespace="n", flow_id="f", revision=3)])
    assert flow.to_dict()["tasks"][0]["revision"] == 3


def test_an_unknown_target_is_rejected() -> None:
    with pytest.raises(Exception, match=r"9\.9"):
        Flow(id="x", namespace="n", tasks=[log("a")]).to_yaml("9.9")
