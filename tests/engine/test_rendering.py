"""What ``rendered`` tells of the properties of tasks, and what is reported as not rendered."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kestra_dsl import Flow, PluginDefault, default, forced_default, inputs, models
from kestra_dsl.engine import Engine
from kestra_dsl.engine.stubs import prepare
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.execution import Labels
from kestra_dsl.plugins.core.flow import ForEachItem, ForEachItemBatch, If, Loop, LoopUntil, Pause, Sequential, Subflow
from kestra_dsl.plugins.core.http import Request
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.scripts.shell import Commands
from tests.conformance.engines import BEFORE_2_0, EACH_ENGINE
from tests.engine.parts import say

On = Callable[[str], Engine]

# Plugin defaults


LOG = "io.kestra.plugin.core.log.Log"
LOGS = "io.kestra.plugin.core.log"


def greeting(*defaults: PluginDefault) -> Flow:
    tasks = [Log(id="say", message=["own", "both"])]
    return Flow(id="greets", namespace="demo", tasks=tasks, plugin_defaults=list(defaults))


@EACH_ENGINE
@pytest.mark.parametrize(
    "defaults",
    [
        [default(LOG, message=["default", "both"])],
        [forced_default(LOG, message=["forced", "both"])],
        [default(LOG, message="text")],
        [forced_default(LOG, message="text")],
        [default(LOG, message=["first"]), default(LOG, message=["second"])],
        [forced_default(LOG, message=["first"]), forced_default(LOG, message=["second"])],
        [forced_default(LOG, message="first"), forced_default(LOG, message="second")],
        [default(LOG, message=["class"]), default(LOGS, message=["package"])],
        [
            forced_default(LOG, message=["forced"]),
            forced_default(LOGS, message=["package"]),
            default(LOG, message=["default"]),
        ],
    ],
)
def test_lists_of_plugin_defaults_are_told_as_the_task_had_them(
    kestra_on: On, version: str, defaults: list[PluginDefault]
) -> None:
    run = kestra_on(version).run(greeting(*defaults))

    told = run.task("say").rendered["message"]
    assert [line.message for line in run.logs] == (told if isinstance(told, list) else [told])


@EACH_ENGINE
@pytest.mark.parametrize("make", [default, forced_default])
def test_mappings_of_plugin_defaults_are_told_as_the_task_had_them(
    kestra_on: On, version: str, make: Callable[..., PluginDefault]
) -> None:
    given = {"b": "default", "c": "default"}
    with Flow(
        id="labelled", namespace="demo", plugin_defaults=[make(Labels, labels=given), make(Commands, env=given)]
    ) as flow:
        Labels(id="label", labels={"a": "own", "c": "own"})
        Commands(id="get", commands=["x"], env={"a": "own", "c": "own"})

    run = kestra_on(version).run(flow)

    expected = {"a": "own", "b": "default", "c": "default" if make is forced_default else "own"}
    assert run.labels == run.task("label").rendered["labels"] == run.task("get").rendered["env"] == expected


@BEFORE_2_0
def test_what_a_mock_is_given_by_plugin_defaults_counts_for_what_all_tasks_have(kestra_on: On, version: str) -> None:
    with Flow(id="guarded", namespace="demo") as flow:
        Request(id="get", uri="https://example.com")
        flow.plugin_default(Request, run_if="{{ false }}")

    assert kestra_on(version).run(flow, mocks={"get": {"code": 200}}).task("get").state == "SKIPPED"


def test_plugin_defaults_leave_the_flow_that_runs_as_it_is() -> None:
    flow = greeting(default(LOG, message=["default"]))

    ready = prepare(flow, "1.3", lambda _: set())

    assert ready.properties["say"] == {"message": ["default", "own", "both"]}
    assert ready.data["tasks"] == [{"id": "say", "type": LOG, "message": ["own", "both"]}]


# What was rendered with other variables than those at the start of the task, or not at all


@EACH_ENGINE
def test_of_a_skipped_task_the_reason_alone_is_told(kestra_on: On, version: str) -> None:
    with Flow(id="skips", namespace="demo") as flow:
        Return(id="maybe", format="x", run_if="{{ false }}")
        say("use", "{{ outputs.maybe.value }}", run_if="{{ outputs.maybe.value is defined }}")
        Commands(id="mocked", commands=["{{ outputs.maybe.value }}"], run_if="{{ false }}")
        with If(id="branch", condition="{{ outputs.maybe.value }}", run_if="{{ false }}"):
            say("inside")

    run = kestra_on(version).run(flow)

    assert run.unrendered == {}
    assert [(task.id, dict(task.rendered)) for task in run.all_tasks] == [
        (id_, {"runIf": "false"}) for id_ in ("maybe", "use", "mocked", "branch")
    ]


@EACH_ENGINE
def test_a_loop_until_looks_at_what_the_tasks_in_it_gave(kestra_on: On, version: str) -> None:
    with Flow(id="polls", namespace="demo") as flow:
        with LoopUntil(id="until", condition="{{ outputs.poll.vars.state == 'done' }}"), Sequential(id="inside"):
            Commands(id="poll", commands=["poll"])
        say("after")

    run = kestra_on(version).run(flow, mocks={"poll": {"vars": {"state": "done"}}})

    assert run.state == "SUCCESS"
    assert run.unrendered == {}
    assert run.task("until").rendered["condition"] == "true"


def test_a_task_does_not_see_what_came_after_it_nor_what_ran_beside_it(kestra: Engine) -> None:
    with Flow(id="rows", namespace="demo") as flow:
        with Sequential(id="around"):
            say("before", "{{ outputs.later ?? 'nothing' }}")
            Return(id="later", format="later")
        say("after", "{{ outputs.later.value }}")

    run = kestra.run(flow)

    assert run.task("before").rendered["message"] == "nothing"
    assert run.task("after").rendered["message"] == "later"


@BEFORE_2_0  # 2.0 has no ForEachItem
@pytest.mark.parametrize("mocked", [False, True])
def test_inputs_for_each_batch_are_told_by_the_executions_that_got_them(
    kestra_on: On, version: str, tmp_path: Path, mocked: bool
) -> None:
    rows = tmp_path / "rows.ion"
    rows.write_text("{a:1}\n{a:2}\n", encoding="utf-8")
    with Flow(id="child", namespace="demo") as child:
        child.input(inputs.File(id="batch"))
        child.input(inputs.Int(id="number"))
        say()
    with Flow(id="splits", namespace="demo") as flow:
        given = flow.input(inputs.File(id="rows"))
        ForEachItem(
            id="each",
            namespace="demo",
            flow_id="child",
            items=given,
            batch=ForEachItemBatch(rows=1),
            inputs={"batch": "{{ taskrun.items }}", "number": "{{ taskrun.iteration }}"},
        )

    run = kestra_on(version).run(flow, subflows=[child], inputs={"rows": rows}, mocks={"each": {}} if mocked else {})

    assert run.state == "SUCCESS"
    assert run.unrendered == {}
    assert "inputs" not in run.task("each").rendered
    assert run.task("each").rendered["items"] == run.inputs["rows"]
    assert sorted(other.inputs["number"] for other in run.others) == ([] if mocked else [0, 1])


@BEFORE_2_0
def test_inputs_that_are_the_same_for_each_batch_are_told(kestra_on: On, version: str, tmp_path: Path) -> None:
    rows = tmp_path / "rows.ion"
    rows.write_text("{a:1}\n", encoding="utf-8")
    with Flow(id="splits", namespace="demo") as flow:
        given = flow.input(inputs.File(id="rows"))
        ForEachItem(id="each", namespace="demo", flow_id="child", items=given, inputs={"flow": "{{ flow.id }}"})

    run = kestra_on(version).run(flow, inputs={"rows": rows}, mocks={"each": {}})

    assert run.task("each").rendered["inputs"] == {"flow": "splits"}


@BEFORE_2_0  # 2.0 has no such outputs
def test_outputs_that_a_subflow_renders_are_told_by_its_task(kestra_on: On, version: str) -> None:
    with Flow(id="child", namespace="demo") as child:
        Return(id="make", format="made")
    with Flow(id="calls", namespace="demo") as flow:
        Subflow(id="call", namespace="demo", flow_id="child", wait=True, outputs_={"got": "{{ outputs.make.value }}"})

    run = kestra_on(version).run(flow, subflows=[child])

    assert run.unrendered == {}
    assert run.task("call").outputs["outputs"] == {"got": "made"}


@pytest.mark.engines("2.0")
def test_outputs_of_each_round_are_told_by_the_loop(kestra_on: On) -> None:
    with Flow(id="iterations", namespace="demo") as flow:
        made = models.Output(id="got", type="STRING", value="{{ outputs.make.value }}")
        with Loop(id="each", values=["a", "b"], outputs_=[made]):
            Return(id="make", format="{{ item.value }}")

    run = kestra_on("2.0").run(flow)

    assert run.unrendered == {}
    assert [found["outputs"] for found in run.task("each").outputs["outputs"]] == [{"got": "a"}, {"got": "b"}]


@EACH_ENGINE
def test_what_depends_on_the_inputs_of_a_resume_is_not_rendered_before(kestra_on: On, version: str) -> None:
    hidden = models.DependsOn(inputs=["ok"], condition="{{ inputs.ok.value == 'no' }}")
    with Flow(id="asks", namespace="demo") as flow:
        Pause(
            id="ask",
            on_resume=[
                inputs.String(id="ok"),
                inputs.String(id="why", required=False, depends_on=hidden),
            ],
        )

    run = kestra_on(version).run(flow, resume={"ask": {"ok": "yes"}})

    assert run.unrendered == {}
