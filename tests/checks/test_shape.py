"""Ids, labels, structure, types: what Kestra refuses is reported, and nothing that it takes."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import indent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl import Flow, Task
from kestra_dsl.checks.known_types import near_miss
from kestra_dsl.engine import Engine
from kestra_dsl.plugins.core.condition import Weekend
from kestra_dsl.plugins.core.flow import (
    Dag,
    ForEach,
    ForEachItem,
    If,
    Parallel,
    Pause,
    Sequential,
    Switch,
    WorkingDirectory,
)
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.reading import read_flow
from tests.checks.reporting import LOG, TASKS, flow_of, reported

CORE = "io.kestra.plugin.core."


@pytest.mark.parametrize(
    ("name", "code"),
    [("a", None), ("0-a_b.c", None), ("x" * 100, None), ("x" * 101, "KD101"), ("_a", "KD101"), ("a b", "KD101")],
)
def test_flow_ids(name: str, code: str | None) -> None:
    assert reported(flow_of(head=f"id: {name}\nnamespace: a\n")) == ({code} if code else set())


@pytest.mark.parametrize(
    ("name", "code"),
    [("a.b", None), ("a..b", None), ("x" * 150, None), ("x" * 151, "KD102"), ("A", "KD102"), (".a", "KD102")],
)
def test_namespaces(name: str, code: str | None) -> None:
    assert reported(flow_of(head=f"id: a\nnamespace: {name}\n")) == ({code} if code else set())


@pytest.mark.parametrize(("name", "code"), [("0-a_b", None), ("a.b", "KD103"), ("_a", "KD103"), ("x" * 257, "KD103")])
def test_ids_of_tasks_and_triggers(name: str, code: str | None) -> None:
    expected = {code} if code else set()
    assert reported(flow_of(tasks=LOG.replace("say_hello", name))) == expected
    schedule = f"triggers:\n  - id: {name}\n    type: {CORE}trigger.Schedule\n    cron: '@daily'\n"
    assert reported(flow_of(schedule)) == expected


@pytest.mark.parametrize(("name", "code"), [("a.b-c", None), ("0", None), ("a b", "KD117"), ("-a", "KD117")])
def test_ids_of_inputs_and_outputs(name: str, code: str | None) -> None:
    expected = {code} if code else set()
    assert reported(flow_of(f"inputs:\n  - id: {name!r}\n    type: STRING\n")) == expected
    assert reported(flow_of(f"outputs:\n  - id: {name!r}\n    type: STRING\n    value: x\n")) == expected


@pytest.mark.parametrize("target", ["1.1", "1.3", "2.0"])
def test_ids_that_the_api_uses(target: str) -> None:
    document = flow_of(head="id: search\nnamespace: a\n")
    assert reported(document, target) == (set() if target == "2.0" else {"KD105"})
    assert reported(document.replace("search", "Search"), target) == set()


@given(depth=st.integers(0, 6))
def test_an_id_is_there_once_however_deep(depth: int) -> None:
    inner = LOG
    for level in range(depth):
        inner = f"- id: level_{level}\n  type: {CORE}flow.Sequential\n  tasks:\n" + indent(inner, "    ")
    assert ("KD104" in reported(flow_of(tasks=LOG + inner))) is True
    assert reported(flow_of(tasks=inner)) == set()


def test_a_trigger_may_have_the_id_of_a_task_and_case_counts() -> None:
    schedule = f"triggers:\n  - id: say_hello\n    type: {CORE}trigger.Schedule\n    cron: '@daily'\n"
    assert reported(flow_of(schedule, tasks=LOG + LOG.replace("say_hello", "Say_hello"))) == set()


@pytest.mark.parametrize("block", ["errors", "finally", "afterExecution"])
def test_ids_count_in_every_block(block: str) -> None:
    assert reported(flow_of(f"{block}:\n" + indent(LOG, "  "))) == {"KD104"}


@pytest.mark.parametrize(("target", "code"), [("1.1", None), ("1.3", "KD104"), ("2.0", "KD104")])
def test_an_input_is_no_part_of_another(target: str, code: str | None) -> None:
    document = flow_of("inputs:\n  - {id: a, type: STRING}\n  - {id: a.b, type: STRING}\n")
    assert reported(document, target) == ({code} if code else set())


def test_inputs_of_a_form_count_with_its_name() -> None:
    form = "  - id: form\n    type: FORM\n    inputs:\n      - {id: a, type: STRING}\n"
    assert reported(flow_of("inputs:\n  - {id: a, type: STRING}\n" + form)) == set()
    assert reported(flow_of("inputs:\n" + form + "      - {id: a, type: STRING}\n")) == {"KD104"}


@pytest.mark.parametrize(
    ("labels", "wrong"),
    [
        ("{team: x, aB: x, äb: x, a1._-: x, system.readOnly: true}", False),
        ("{Team: x}", True),
        ("{1a: x}", True),
        ("{a b: x}", True),
        ("{a/b: x}", True),
        ("{team: ''}", True),
        ("{team: [a]}", True),
        ("{system.from: x}", True),
        ("[{key: team, value: x}]", False),
        ("[{key: Team, value: x}]", True),
    ],
)
def test_labels(labels: str, wrong: bool) -> None:
    assert reported(flow_of(f"labels: {labels}\n")) == ({"KD119"} if wrong else set())


def test_1_1_takes_any_key_of_a_label() -> None:
    assert reported(flow_of("labels: {Team A: x}\n"), "1.1") == set()


def test_labels_of_a_trigger_are_free_but_for_those_of_kestra() -> None:
    schedule = f"triggers:\n  - id: daily\n    type: {CORE}trigger.Schedule\n    cron: '@daily'\n    labels: "
    assert reported(flow_of(schedule + "{Team A: x}\n")) == set()
    assert reported(flow_of(schedule + "{system.a: x}\n")) == {"KD119"}


@pytest.mark.parametrize(
    "container",
    [
        Sequential(id="c"),
        Parallel(id="c"),
        Dag(id="c"),
        If(id="c", condition="x"),
        WorkingDirectory(id="c"),
        Switch(id="c", value="x"),
    ],
    ids=lambda container: type(container).__name__,
)
def test_a_container_holds_something(container: Task) -> None:
    assert {finding.code for finding in Flow(id="f", namespace="a", tasks=[container]).check()} == {"KD107"}


def test_an_empty_case_is_told_apart_from_no_case() -> None:
    switch = f"- id: s\n  type: {CORE}flow.Switch\n  value: a\n  cases:\n    a: []\n"
    assert reported(flow_of(tasks=switch)) == {"KD128"}
    assert reported(flow_of(tasks=switch.replace("cases:\n    a: []\n", "defaults:\n") + indent(LOG, "    "))) == set()


def test_a_list_that_was_refused_is_not_called_empty() -> None:
    assert reported("id: a\nnamespace: a\ntasks: [null]\n") == {"KD110"}


def dag(**waits: list[str]) -> set[str]:
    tasks = "".join(
        f"    - task:\n        id: {name}\n        type: {CORE}log.Log\n        message: x\n      dependsOn: {others}\n"
        for name, others in waits.items()
    )
    return reported(flow_of(tasks=f"- id: graph\n  type: {CORE}flow.Dag\n  tasks:\n{tasks}"))


def test_graphs() -> None:
    assert dag(a=[], b=["a"], c=["a", "b", "b"]) == set()
    assert dag(a=["a"]) == dag(a=["b"], b=["c"], c=["a"]) == dag(a=["nobody"]) == {"KD120"}


@given(st.permutations(["a", "b", "c", "d", "e"]), st.data())
def test_a_graph_without_a_circle_is_right(order: list[str], data: st.DataObject) -> None:
    waits = {
        name: data.draw(st.lists(st.sampled_from(order[:place]), max_size=3)) if place else []
        for place, name in enumerate(order)
    }
    assert dag(**waits) == set()


@pytest.mark.parametrize(("called", "wrong"), [("hello", True), ("other", False), ("'{{ flow.id }}'", False)])
def test_flows_that_call_themselves(called: str, wrong: bool) -> None:
    subflow = f"- id: call\n  type: {CORE}flow.Subflow\n  namespace: company.team\n  flowId: {called}\n"
    assert ("KD121" in reported(flow_of(tasks=subflow))) is wrong


@pytest.mark.parametrize("target", ["1.1", "1.3"])
@pytest.mark.parametrize(("between", "codes"), [(ForEach, ["KD129"]), (Sequential, [])])
def test_for_each_item_stands_in_one_loop_at_most(
    between: type[ForEach | Sequential], codes: list[str], target: str
) -> None:
    items = ForEachItem(id="items", items="x", namespace="n", flow_id="other")
    inner = ForEach(id="in", values=["a"], tasks=[items]) if between is ForEach else Sequential(id="in", tasks=[items])
    flow = Flow(id="f", namespace="n", tasks=[ForEach(id="out", values=["a"], tasks=[inner])])
    assert [finding.code for finding in flow.check(target)] == codes


@pytest.mark.parametrize(
    ("task", "wrong"),
    [
        ("log.Log\n      message: x", False),
        ("debug.Return\n      format: x", False),
        ("flow.Pause", True),
        ("execution.Labels\n      labels: {a: b}", True),
        ("execution.Exit", True),
        ("flow.Subflow\n      namespace: a\n      flowId: b", True),
    ],
)
def test_what_a_working_directory_holds(task: str, wrong: bool) -> None:
    directory = f"- id: wd\n  type: {CORE}flow.WorkingDirectory\n  tasks:\n    - id: in\n      type: {CORE}{task}\n"
    assert reported(flow_of(tasks=directory)) == ({"KD122"} if wrong else set())


@pytest.mark.parametrize(
    ("type_", "codes"),
    [
        ("io.kestra.plugin.core.log.Logger", {"KD111"}),
        ("Log", {"KD111"}),
        ("Nothing", {"KD111"}),
        ("io.kestra.plugin.core.trigger.Schedule", {"KD111"}),
        ("io.kestra.plugin.jdbc.postgres.Query", {"KD123"}),
        ("io.kestra.plugin.script.shell.Commands", {"KD123"}),
        ("io.kestra.plugin.aws.s3.Upload", set()),
        ("io.kestra.plugin.azure.storage.blob.Upload", set()),
        ("io.kestra.plugin.airbyte.connections.Sync", set()),
        ("com.company.Own", set()),
    ],
)
def test_types_that_nobody_knows(type_: str, codes: set[str]) -> None:
    assert reported(flow_of(tasks=f"- id: t\n  type: {type_}\n")) == codes


def test_a_package_is_known_for_the_versions_that_its_facts_are_for() -> None:
    document = flow_of(tasks="- id: t\n  type: io.kestra.plugin.jdbc.postgresql.Querys\n")
    assert reported(document, "1.3") == {"KD111"}
    assert reported(document, "1.1") == {"KD123"}


def test_a_near_miss_is_of_the_same_plugin() -> None:
    assert near_miss("io.kestra.plugin.jdbc.postgres.Query") == "io.kestra.plugin.jdbc.postgresql.Query"
    assert near_miss("io.kestra.plugin.gcs.Upload") is None


def test_an_input_of_a_kind_that_does_not_exist() -> None:
    assert reported(flow_of("inputs:\n  - {id: a, type: TEXT}\n")) == {"KD111"}


def test_a_generic_task_of_a_known_type_names_its_class() -> None:
    with Flow(id="f", namespace="a") as flow:
        Task(id="t", type="io.kestra.plugin.core.log.Log", properties={"message": "x"})
    (finding,) = flow.check()
    assert (finding.code, finding.hint) == ("KD112", "from kestra_dsl.plugins.core.log import Log")


def test_what_replaces_a_property_is_told_in_the_language_of_the_author() -> None:
    (from_yaml,) = Flow.from_yaml(flow_of(tasks=f"- id: p\n  type: {CORE}flow.Pause\n  delay: PT1S\n")).check()
    (from_python,) = Flow(id="f", namespace="a", tasks=[Pause(id="p", delay="PT1S")]).check()
    assert (from_yaml.hint, from_python.hint) == ("use pauseDuration", "use pause_duration")


def test_what_is_missing_is_told_in_the_language_of_the_author() -> None:
    subflow = f"- id: call\n  type: {CORE}flow.Subflow\n  namespace: a\n"
    (finding,) = Flow.from_yaml(flow_of(tasks=subflow)).check()
    assert (finding.code, finding.message) == ("KD108", "'call' needs 'flowId'")


def test_named_defaults_and_old_defaults_give_required_properties() -> None:
    bare = LOG.replace("  message: Hello\n", "")
    named = "pluginDefaults:\n  - {type: io.kestra.plugin.core.log, ref: mine, values: {message: x}}\n"
    assert reported(flow_of(named, tasks=bare + "  pluginDefaultsRef: mine\n")) == set()
    assert "KD108" in reported(flow_of(named, tasks=bare + "  pluginDefaultsRef: another\n"))
    old = "taskDefaults:\n  - {type: io.kestra.plugin.core.log.Log, values: {message: x}}\n"
    assert reported(flow_of(old, tasks=bare)) == {"KD115"}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("{{ inputs.a-b }}", True),
        ("{{ inputs.a-b | upper }}", True),
        ("{{ upper(inputs.a-b) }}", True),
        ("{{ 'x' ~ outputs.say-it.value }}", True),
        ("{% if outputs.say-it.value %}x{% endif %}", True),
        ("{{ vars.v-w }}", True),
        ("{{ labels.l-m }}", True),
        ("{{ inputs['a-b'] }}", False),
        ("{{ outputs['say-it'].value-1 }}", False),
        ("{{ vars.n-1 }}", False),
        ("a-b {{ vars.n - 1 }}", False),
    ],
)
def test_names_with_a_hyphen(text: str, wrong: bool) -> None:
    extra = "labels: {l-m: x}\nvariables: {v-w: x, n: 3}\ninputs:\n  - {id: a-b, type: STRING}\n"
    say = f"- id: say-it\n  type: {CORE}debug.Return\n  format: x\n"
    assert ("KD118" in reported(flow_of(extra, tasks=say + LOG.replace("Hello", f'"{text}"')))) is wrong


@pytest.mark.parametrize(
    ("retry", "codes"),
    [
        ("{type: constant, interval: PT1S, maxDuration: PT2S}", set()),
        ("{type: constant, interval: PT2S, maxDuration: PT2S}", {"KD126"}),
        ("{type: exponential, interval: PT1S, maxInterval: PT9S, maxDuration: PT5S}", set()),
        ("{type: exponential, interval: PT9S, maxInterval: PT5S}", {"KD126"}),
        ("{type: random, minInterval: PT1S, maxInterval: PT9S, maxDuration: PT5S}", {"KD126"}),
        ("{type: constant, interval: PT1S, maxAttempts: 0}", {"KD125"}),
    ],
)
def test_retries(retry: str, codes: set[str]) -> None:
    assert reported(flow_of(tasks=LOG + f"  retry: {retry}\n")) == codes


@pytest.mark.parametrize(("timeout", "wrong"), [("PT1S", False), ("PT0S", True), ("-PT5M", True)])
def test_timeouts_leave_time(timeout: str, wrong: bool) -> None:
    assert reported(flow_of(tasks=LOG + f"  timeout: {timeout}\n")) == ({"KD127"} if wrong else set())


def test_2_0_refuses_more_durations() -> None:
    document = flow_of(tasks=LOG + "  retry: {type: constant, interval: PT0S}\n")
    assert (reported(document, "1.3"), reported(document, "2.0")) == (set(), {"KD127"})


def test_what_can_be_written_for_another_version_is_wrong_in_a_document_alone() -> None:
    daily = f"triggers:\n  - id: daily\n    type: {CORE}trigger.Schedule\n    cron: '@daily'\n    conditions:\n"
    weekend = daily + f"      - type: {CORE}condition.Weekend\n"
    assert reported(flow_of(weekend), "2.0") == {"KD114"}
    schedule = Schedule(id="daily", cron="@daily", conditions=[Weekend()])
    flow = Flow(id="hello", namespace="company.team", tasks=[Log(id="a", message="x")], triggers=[schedule])
    assert flow.check("2.0") == []
    toggle = f"- id: t\n  type: {CORE}execution.Resume\n"
    assert "KD114" in reported(flow_of(tasks=toggle), "2.0")


def test_the_flow_that_all_these_begin_with_is_right() -> None:
    assert reported(flow_of()) == reported("id: a\nnamespace: a\n" + TASKS) == set()


def test_a_log_in_python_is_right() -> None:
    with Flow(id="f", namespace="a") as flow:
        Log(id="a", message="x")
    assert flow.check() == flow.check("1.1") == flow.check("2.0") == []


def test_what_was_mistyped_is_not_called_missing_too() -> None:
    assert reported(flow_of(tasks=LOG.replace("message", "mesage"))) == {"KD109"}
    assert reported(flow_of(tasks=f"- id: all\n  type: {CORE}flow.Sequential\n  tasks: none\n")) == {"KD110"}


@pytest.mark.parametrize(
    ("deadline", "codes"),
    [
        ("09:00:00+01:00", {"KD318"}),
        ("09:00:00Z", {"KD318"}),
        ("9:00", {"KD110"}),
        ("09:00", set()),
        ("09:00:00.5", set()),
        (" 09:00:00 ", set()),
        ("2026-01-31T09:00:00", set()),
    ],
)
def test_the_times_of_a_window_are_local(deadline: str, codes: set[str]) -> None:
    window = f"{{type: DAILY_TIME_DEADLINE, deadline: {deadline!r}}}"
    flows = "[{namespace: company.team, flowId: other}]"
    trigger = f"{{id: t, type: {CORE}trigger.Flow, preconditions: {{id: p, flows: {flows}, timeWindow: {window}}}}}"
    assert reported(flow_of(f"triggers:\n  - {trigger}\n")) == codes


def test_a_property_of_another_name_is_told() -> None:
    task = "- id: t\n  type: io.kestra.plugin.scripts.shell.Commands\n  commands: [x]\n  image: 'python:3.13'\n"
    (finding,) = read_flow(flow_of(tasks=task), strict=False).check()
    assert (finding.code, finding.hint) == ("KD109", "did you mean 'containerImage'?")


def test_a_docker_runner_has_an_image_of_its_own() -> None:
    runner = "{type: io.kestra.plugin.scripts.runner.docker.Docker, image: 'python:3.13'}"
    task = f"- id: t\n  type: io.kestra.plugin.scripts.shell.Commands\n  commands: [x]\n  taskRunner: {runner}\n"
    assert reported(flow_of(tasks=task)) == set()


@pytest.mark.engines("1.3")
def test_the_engine_knows_the_image_of_a_docker_runner(kestra_on: Callable[[str], Engine]) -> None:
    def errors(property_: str) -> list[str]:
        default = f"{{type: io.kestra.plugin.scripts.runner.docker.Docker, values: {{{property_}: x}}}}"
        (verdict,) = kestra_on("1.3").validate_yaml([flow_of(f"pluginDefaults:\n  - {default}\n")])
        return verdict.errors

    assert errors("image") == []
    assert len(errors("imag")) == 1


@pytest.mark.engines("1.3")
@pytest.mark.parametrize(("deadline", "count"), [("09:00:00+01:00", 1), ("9:00", 1), ("09:00", 0), ("09:00:00.5", 0)])
def test_the_engine_takes_local_times_alone(deadline: str, count: int, kestra_on: Callable[[str], Engine]) -> None:
    window = f"{{type: DAILY_TIME_DEADLINE, deadline: {deadline!r}}}"
    flows = "[{namespace: company.team, flowId: other}]"
    trigger = f"{{id: t, type: {CORE}trigger.Flow, preconditions: {{id: p, flows: {flows}, timeWindow: {window}}}}}"
    (verdict,) = kestra_on("1.3").validate_yaml([flow_of(f"triggers:\n  - {trigger}\n")])
    assert len(verdict.errors) == count


def test_a_part_without_an_id_is_called_what_it_is() -> None:
    text = flow_of(
        "inputs:\n  - {type: TEXT}\n", tasks="- type: com.company.Own\n- type: " + CORE + "log.Log\n  message: x\n"
    )
    messages = [one.message for one in read_flow(text, strict=False).check() if one.code == "KD106"]
    assert sorted(messages) == ["a Log has no id", "a task has no id", "an input has no id"]


def test_the_old_name_of_an_id_is_one() -> None:
    inputs = "inputs:\n  - {name: taxi, type: TEXT}\n"
    say = f"- {{id: say, type: {CORE}log.Log, message: '{{{{ inputs.taxi }}}}'}}\n"
    assert reported(flow_of(inputs, tasks=say)) == {"KD111"}


def test_what_a_task_of_an_unknown_type_knows_is_unknown() -> None:
    task = f"- id: counts\n  type: {CORE}execution.Counts\n  expression: '{{{{ count == 0 }}}}'\n"
    assert reported(flow_of(tasks=task)) == {"KD111"}
