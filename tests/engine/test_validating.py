"""What the real validator says about flows, on the lines of their definitions."""

import inspect
from datetime import timedelta
from typing import Any

import pytest

from kestra_dsl import Flow, Task, Trigger, inputs, models, retries
from kestra_dsl.engine import Engine
from kestra_dsl.plugins.core.flow import Dag, DagTask, If, Pause, Sequential, Subflow, WorkingDirectory
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.plugins.gcp.bigquery import Query
from kestra_dsl.plugins.scripts.shell import Commands
from tests.engine.parts import say

DOCUMENT = """\
id: read
namespace: demo
tasks:
  - id: a
    type: io.kestra.plugin.core.log.Log
    message: hello
{last}
"""


def here() -> int:
    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno


def wrong(id_: str = "wrong") -> Task:
    """A task without the message that it needs, which the library does not know it needs."""
    return Task(id=id_, type="io.kestra.plugin.core.log.Log")


def test_a_right_flow_is_valid(kestra: Engine) -> None:
    (verdict,) = kestra.validate([Flow(id="right", namespace="demo", tasks=[say()])])

    assert verdict.valid
    assert verdict.flow == "demo.right"
    assert not verdict.findings
    assert not verdict.stubs
    assert not verdict.warnings


@pytest.mark.parametrize(
    "around",
    [
        pytest.param(lambda task: [task], id="the flow"),
        pytest.param(lambda task: [Sequential(id="outer", tasks=[say(), task])], id="Sequential"),
        pytest.param(lambda task: [If(id="outer", condition="{{ true }}", then=[say(), task])], id="If"),
        pytest.param(lambda task: [say(), Sequential(id="outer", tasks=[say("b")], errors=[task])], id="errors"),
        pytest.param(lambda task: [WorkingDirectory(id="outer", tasks=[task])], id="WorkingDirectory"),
    ],
)
def test_an_error_is_on_the_line_of_the_task_wherever_it_stands(kestra: Engine, around: Any) -> None:
    task, line = Task(id="wrong", type="io.kestra.plugin.core.log.Log"), here()

    (verdict,) = kestra.validate([Flow(id="flow", namespace="demo", tasks=around(task))])

    assert not verdict.valid
    (finding,) = verdict.findings
    assert (finding.origin.line, finding.subject, finding.severity) == (line, "task 'wrong'", "error")
    assert "must not be null" in finding.message
    assert finding.code == f"kestra-{kestra.target}"


def test_an_error_in_what_cannot_even_be_read_is_on_its_line(kestra: Engine) -> None:
    flows = [
        Flow(
            id="field",
            namespace="demo",
            tasks=[
                Sequential(
                    id="outer", tasks=[Task("a", type="io.kestra.plugin.core.log.Log", properties={"mesage": 1})]
                )
            ],
        ),
        Flow(
            id="enum",
            namespace="demo",
            tasks=[
                Task(
                    "a",
                    type="io.kestra.plugin.core.log.Log",
                    properties={"message": "a", "retry": {"type": "constant", "interval": "5m"}},
                )
            ],
        ),
    ]

    field, enum = kestra.validate(flows)

    assert field.findings[0].subject == "task 'a'"
    assert field.findings[0].message.startswith('Unrecognized field "mesage"')
    assert "known properties" not in field.findings[0].message
    assert field.findings[0].hint == "did you mean 'message'?"
    assert enum.findings[0].subject == "task 'a'"
    assert "java.time.Duration" in enum.findings[0].message


def test_each_broken_rule_is_a_finding_of_its_own(kestra: Engine) -> None:
    flow = Flow(
        id="many",
        namespace="demo",
        inputs=[inputs.String(id="text", validator="[")],
        concurrency=models.Concurrency(limit=0),
        tasks=[
            wrong("a"),
            say("b", retry=retries.Constant(interval=timedelta(seconds=9), max_duration=timedelta(seconds=1))),
        ],
        triggers=[Schedule(id="often", cron="x")],
    )

    (verdict,) = kestra.validate([flow])

    subjects = sorted(finding.subject for finding in verdict.findings)
    assert subjects[:5] == ["flow 'many'", "flow 'many'", "task 'a'", "task 'b'", "trigger 'often'"]
    assert len(subjects) == len(verdict.errors)


def test_a_flow_read_from_yaml_has_the_lines_of_the_document(kestra: Engine) -> None:
    text = DOCUMENT.format(last="concurrency:\n  limit: 0")
    (verdict,) = kestra.validate([Flow.from_yaml(text, file="read.yaml", target=kestra.target)])

    (finding,) = verdict.findings
    assert finding.origin.file == "read.yaml"
    assert finding.origin.line == 8


def test_warnings_and_deprecations_are_shown_with_their_lines(kestra: Engine) -> None:
    flow = Flow(
        id="old",
        namespace="demo",
        tasks=[
            Sequential(id="outer", timeout=timedelta(seconds=1), tasks=[say()]),
            Subflow(id="call", namespace="demo", flow_id="missing"),
        ],
    )
    (verdict,) = kestra.validate([flow])

    assert verdict.valid
    assert [finding.severity for finding in verdict.findings] == ["warning", "warning"]
    assert {finding.subject for finding in verdict.findings} == {"task 'outer'", "flow 'old'"}


def test_a_subflow_that_is_judged_along_with_its_caller_is_not_missed(kestra: Engine) -> None:
    child = Flow(id="child", namespace="demo", tasks=[say()])
    parent = Flow(id="parent", namespace="demo", tasks=[Subflow(id="call", namespace="demo", flow_id="child")])

    assert kestra.validate([parent])[0].warnings
    assert not kestra.validate([parent, child])[0].warnings


def test_a_deprecated_property_is_named(kestra: Engine) -> None:
    if kestra.target == "2.0":
        pytest.skip("2.0 has removed what was deprecated")
    pause = Pause(id="wait", delay=timedelta(seconds=1))
    (verdict,) = kestra.validate([Flow(id="old", namespace="demo", tasks=[Sequential(id="outer", tasks=[pause])])])

    assert verdict.deprecations == ["tasks[0].delay"]
    (finding,) = verdict.findings
    assert (finding.subject, finding.severity) == ("task 'wait'", "warning")


@pytest.mark.engines("1.3")
def test_what_the_version_has_no_place_for_is_an_error_with_its_line(kestra_on: Any) -> None:
    flow = Flow(id="new", namespace="demo", checks=[models.Check(condition="{{ true }}", message="a")], tasks=[say()])

    (verdict,) = kestra_on("1.3").validate([flow])
    assert verdict.valid


# What the engine does not have


def test_a_task_of_an_absent_plugin_is_stood_in_for_and_named(kestra: Engine) -> None:
    flow = Flow(
        id="loads",
        namespace="demo",
        tasks=[
            WorkingDirectory(id="work", tasks=[Commands(id="get", commands=["true"]), say()]),
            Dag(id="dag", tasks=[DagTask(task=Query(id="query", sql="SELECT 1"))]),
            Task(id="own", type="com.company.Load", properties={"table": "trips"}),
        ],
    )
    flow.plugin_default("com.company", url="x")
    (verdict,) = kestra.validate([flow])

    assert verdict.errors == []
    assert [(one.kind, one.id, one.type) for one in verdict.stubs] == [
        ("task", "get", "io.kestra.plugin.scripts.shell.Commands"),
        ("task", "query", "io.kestra.plugin.gcp.bigquery.Query"),
        ("task", "own", "com.company.Load"),
    ]


def test_the_tasks_in_a_container_of_an_absent_plugin_are_judged(kestra: Engine) -> None:
    inside = [{"id": "inner", "type": "io.kestra.plugin.core.log.Log"}]
    flow = Flow(
        id="own", namespace="demo", tasks=[Task(id="outer", type="com.company.Each", properties={"tasks": inside})]
    )

    (verdict,) = kestra.validate([flow])

    assert [one.id for one in verdict.stubs] == ["outer"]
    assert "must not be null" in verdict.errors[0]


def test_triggers_conditions_and_task_runners_are_stood_in_for(kestra: Engine) -> None:
    flow = Flow(id="own", namespace="demo", tasks=[say()], triggers=[Trigger(id="watch", type="com.company.Watch")])
    (verdict,) = kestra.validate([flow])

    assert verdict.errors == []
    assert [(one.kind, one.id) for one in verdict.stubs] == [("trigger", "watch")]


def test_what_is_wrong_with_a_stand_in_is_told_by_the_typed_model(kestra: Engine) -> None:
    flow = Flow(id="loads", namespace="demo", tasks=[Commands(id="get", commands=["{{ inputs.nothing }}"])])

    (verdict,) = kestra.validate([flow])

    assert (verdict.valid, verdict.errors) == (False, [])
    assert [finding.subject for finding in verdict.findings] == ["task 'get'"]


def test_a_secret_in_a_stub_is_no_error_to_kestra(kestra: Engine) -> None:
    query = Task(id="q", type="io.kestra.plugin.jdbc.postgresql.Query", properties={"password": "k3str4", "sql": "x"})
    flow = Flow(id="queries", namespace="demo", tasks=[query])

    (verdict,) = kestra.validate([flow])

    assert "KD401" in [found.code for found in flow.check()]
    assert verdict.valid


def test_a_misspelt_type_of_kestras_own_is_not_stood_in_for(kestra: Engine) -> None:
    tasks = [Task(id="say", type="io.kestra.plugin.core.log.Lgo")]
    triggers = [Trigger(id="daily", type="io.kestra.plugin.core.trigger.Shedule")]
    first, second = kestra.validate(
        [
            Flow(id="one", namespace="demo", tasks=tasks),
            Flow(id="two", namespace="demo", tasks=[say()], triggers=triggers),
        ]
    )

    assert "io.kestra.plugin.core.log.Lgo" in first.errors[0]
    assert "io.kestra.plugin.core.trigger.Shedule" in second.errors[0]
    assert first.stubs == second.stubs == []


def test_a_rule_about_all_tasks_holds_for_a_stand_in(kestra: Engine) -> None:
    flow = Flow(id="odd", namespace="demo", tasks=[Task(id="a b", type="com.company.Load")])

    (verdict,) = kestra.validate([flow])

    assert "a b" in verdict.errors[0]
    assert {finding.subject for finding in verdict.findings} == {"task 'a b'"}


# Documents


def test_documents_are_judged_as_they_stand(kestra: Engine) -> None:
    right = "id: a\nnamespace: demo\ntasks:\n  - {id: a, type: io.kestra.plugin.core.log.Log, message: a}\n"

    good, bad, absent = kestra.validate_yaml(
        [right, right.replace("message", "mesage"), right.replace("core.log.Log", "x.Y")]
    )

    assert good.valid
    assert bad.errors[0].startswith('Unrecognized field "mesage"')
    assert absent.errors == ["Invalid type: io.kestra.plugin.x.Y"]


def test_yaml_is_read_as_the_engine_does(kestra: Engine) -> None:
    assert kestra.read_yaml("a: 010\nb: off\nc: 12:30\nd: [1, null]\ne:\n") == {
        "a": 8,
        "b": False,
        "c": "12:30",
        "d": [1, None],
        "e": "",
    }
