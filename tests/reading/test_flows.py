"""``Flow.from_yaml``: the typed model of a document, its lines, and what is wrong with it."""

from __future__ import annotations

import re
import threading
from difflib import ndiff
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from definitions import chat_with_rag, gcp_taxi_scheduled, postgres_taxi
from kestra_dsl import Flow, inputs
from kestra_dsl.core.nodes import Task
from kestra_dsl.errors import DefinitionError, UsageError, YamlError
from kestra_dsl.plugins.core.flow import Dag, ForEach, If
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.plugins.jdbc import postgresql
from kestra_dsl.reading import read_flow
from tests import nested_loops, tour_with

FLOW = """\
id: hello
namespace: company.team
tasks:
  - id: greet
    type: io.kestra.plugin.core.log.Log
    message: Hello
"""


def codes(text: str) -> list[tuple[int, str]]:
    source = read_flow(text, file="flow.yaml", strict=False)._source
    return [(finding.origin.line, finding.code) for _, finding in source.findings]


@pytest.mark.parametrize(
    ("flow", "target"),
    [
        pytest.param(tour_with.flow, "1.3", id="tour"),
        pytest.param(tour_with.next_flow, "2.0", id="tour 2.0"),
        pytest.param(nested_loops.flow, "1.3", id="nested loops"),
        pytest.param(chat_with_rag.flow, "1.3", id="rag"),
        pytest.param(gcp_taxi_scheduled.flow, "1.3", id="gcp"),
        pytest.param(postgres_taxi.flow, "1.3", id="postgres"),
    ],
)
def test_what_a_flow_writes_is_read_back_as_an_equal_flow(flow: Flow, target: str) -> None:
    text = flow.to_yaml(target)
    again = Flow.from_yaml(text, target=target)
    assert again == flow
    assert again.to_yaml(target) == text


@given(
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.text(st.characters(exclude_categories=["Cs", "Cc"])),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs", "Cc"])), inner),
        max_leaves=12,
    )
)
def test_any_data_of_a_flow_is_read_back_equal(value: object) -> None:
    flow = Flow(
        id="data",
        namespace="company.team",
        variables={"value": value},
        tasks=[Task(id="custom", type="com.acme.Custom", properties={"value": value})],
    )
    assert Flow.from_yaml(flow.to_yaml()) == flow


def test_each_part_has_its_class_and_its_line() -> None:
    flow = Flow.from_yaml(
        """\
id: hello
namespace: company.team
inputs:
  - id: taxi
    type: SELECT
    values: [yellow, green]
tasks:
  - id: each
    type: io.kestra.plugin.core.flow.ForEach
    values: [1, 2]
    tasks:
      - id: graph
        type: io.kestra.plugin.core.flow.Dag
        tasks:
          - task:
              id: copy
              type: io.kestra.plugin.jdbc.postgresql.CopyIn
              from: file.csv
              url: jdbc:postgresql://db/trips
triggers:
  - id: daily
    type: io.kestra.plugin.core.trigger.Schedule
    cron: 0 9 * * *
""",
        file="flows/hello.yaml",
    )
    assert flow.inputs and flow.tasks and flow.triggers
    taxi, each, daily = flow.inputs[0], flow.tasks[0], flow.triggers[0]
    assert isinstance(taxi, inputs.Select)
    assert isinstance(each, ForEach) and each.tasks
    graph = each.tasks[0]
    assert isinstance(graph, Dag) and graph.tasks
    copy = graph.tasks[0].task
    assert isinstance(copy, postgresql.CopyIn)
    assert isinstance(daily, Schedule)
    assert [str(part.origin) for part in (flow, taxi, each, graph, copy, daily)] == [
        f"flows/hello.yaml:{line}" for line in (1, 4, 8, 12, 16, 21)
    ]


def test_reading_joins_no_open_block() -> None:
    with Flow(id="outer", namespace="company.team") as outer:
        Log(id="own", message="Hello")
        read = Flow.from_yaml(FLOW)
    assert outer.tasks and [task.id for task in outer.tasks] == ["own"]
    assert read.tasks and [task.id for task in read.tasks] == ["greet"]


def test_a_flow_that_was_read_can_be_read_from_another_thread() -> None:
    found: list[Flow] = []
    threads = [threading.Thread(target=lambda: found.append(Flow.from_yaml(FLOW))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(flow == found[0] for flow in found) and len(found) == 8


@pytest.mark.parametrize(
    ("change", "line", "code", "words"),
    [
        (("    message: Hello", "    mesage: Hello"), 6, "KD109", "did you mean 'message'?"),
        (("    message: Hello", "    message: Hello\n    level: LOUD"), 7, "KD110", "must be one of"),
        (("    message: Hello", "    message: Hello\n    timeout: 5m"), 7, "KD110", "ISO 8601"),
        (("    message: Hello", "    message: {a: b}"), 6, "KD110", "must be text"),
        (("    message: Hello", "    message: Hello\n    disabled: maybe"), 7, "KD110", "true or false"),
        (("tasks:\n", "tasks:\n  - message\n"), 3, "KD110", "tasks[0] is 'message', but must be a mapping"),
        (("  - id: greet\n    type", "  - type"), 4, "KD106", "has no id"),
        (("    type: io.kestra.plugin.core.log.Log\n", ""), 4, "KD106", "'greet' has no type"),

        (("id: hello\n", "id: hello\nnope: 1\n"), 2, "KD109", "it has"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_found_with_its_line(change: tuple[str, str], line: int, code: str, words: str) -> None:
    text = FLOW.replace(*change)
    assert text != FLOW
    flow = read_flow(text, file="flow.yaml", strict=False)
    (_, finding), *rest = flow._source.findings
    assert not rest
    assert (finding.origin.line, finding.code) == (line, code)
    assert words in str(finding)
    assert finding.flow == "company.team.hello"
    assert finding in flow.check()
    if finding.severity == "error":
        with pytest.raises(DefinitionError) as caught:
            Flow.from_yaml(text, file="flow.yaml")
        assert str(caught.value) == str(finding).replace(f"{code} ", "")
    else:
        Flow.from_yaml(text)


def test_everything_that_is_wrong_is_told_at_once() -> None:
    text = FLOW.replace("    message: Hello", "    mesage: Hello\n    level: LOUD")
    assert codes(text) == [(6, "KD109"), (7, "KD110")]
    with pytest.raises(DefinitionError) as caught:
        Flow.from_yaml(text, file="flow.yaml")
    assert "2 errors in this flow" in str(caught.value)
    assert "flow.yaml:6: KD109 io.kestra.plugin.core.log.Log has no property 'mesage'" in str(caught.value)
    assert "flow.yaml:7: KD110 level is 'LOUD'" in str(caught.value)


def test_one_task_that_cannot_be_read_does_not_hide_the_others() -> None:
    text = FLOW.replace("tasks:\n", "tasks:\n  - nothing\n").replace("id: greet", "id: say hello")
    flow = read_flow(text, file="flow.yaml", strict=False)
    assert [(finding.origin.line, finding.code) for finding in flow.check()] == [(3, "KD110"), (5, "KD103")]


@pytest.mark.parametrize("text", ["- a\n", "text\n", "null\n", "12\n"])
def test_a_document_that_is_no_flow_is_refused(text: str) -> None:
    with pytest.raises(YamlError, match="a flow is a mapping"):
        Flow.from_yaml(text)


def test_a_document_that_is_longer_than_kestra_reads_is_refused_at_once() -> None:
    with pytest.raises(YamlError, match="3,145,728"):
        Flow.from_yaml(FLOW + "# " + "x" * 3_145_728)


def test_an_unknown_target_is_refused() -> None:
    with pytest.raises(UsageError, match=r"1\.1, 1\.3, 2\.0"):
        Flow.from_yaml(FLOW, target="3.0")


def test_the_old_name_of_an_input_is_its_id() -> None:
    flow = Flow.from_yaml(FLOW + "inputs:\n  - name: taxi\n    type: STRING\n")
    assert flow.inputs and flow.inputs[0].id == "taxi"


def test_the_servers_own_properties_are_read_and_not_written() -> None:
    flow = Flow.from_yaml(FLOW + "revision: 4\ndeleted: false\nupdated: 2026-01-01T00:00:00Z\ntenantId: main\n")
    assert flow.revision == 4
    assert flow == Flow.from_yaml(FLOW)


def test_raw_references_stay_as_they_were_written() -> None:
    text = FLOW.replace("Hello", '"{{ taskrun.value }} {{ outputs.x[taskrun.value].y }} {{ a ?? b | upper }}"')
    assert "{{ taskrun.value }} {{ outputs.x[taskrun.value].y }} {{ a ?? b | upper }}" in Flow.from_yaml(text).to_yaml()


def test_text_of_2_0_keeps_its_meaning() -> None:
    text = FLOW.replace("Hello", '"{{ inputs.a ?? inputs.b | upper }}"')
    assert "{{ inputs.a ?? inputs.b | upper }}" in Flow.from_yaml(text, target="1.3").to_yaml("1.3")
    assert "{{ (inputs.a ?? inputs.b) | upper }}" in Flow.from_yaml(text, target="1.3").to_yaml("2.0")
    assert "{{ inputs.a ?? (inputs.b | upper) }}" in Flow.from_yaml(text, target="2.0").to_yaml("1.3")
    assert "{{ inputs.a ?? (inputs.b | upper) }}" in Flow.from_yaml(text, target="2.0").to_yaml("2.0")


def test_data_where_kestra_renders_a_text_is_its_json() -> None:
    text = FLOW.replace("log.Log", "debug.Return").replace("message: Hello", "format: {a: [1, null, 'ü'], b: null}")
    assert """format: '{"a":[1,null,"ü"]}'""" in Flow.from_yaml(text).to_yaml()


@pytest.mark.parametrize("key", ["errors", "inputs", "triggers", "labels", "concurrency"])
def test_a_key_with_nothing_after_it_is_no_list_and_no_mapping(key: str) -> None:
    assert codes(FLOW + f"{key}:\n") == [(7, "KD110")]


def test_a_container_that_was_read_is_complete() -> None:
    flow = Flow.from_yaml(
        FLOW + "  - id: if\n    type: io.kestra.plugin.core.flow.If\n    condition: '{{ true }}'\n    then:\n"
        "      - id: inner\n        type: io.kestra.plugin.core.log.Log\n        message: Hi\n"
    )
    assert flow.tasks
    branch = flow.tasks[1]
    assert isinstance(branch, If) and branch.then and branch.then[0]._parent is branch


def test_a_file_of_the_project_is_read_as_it_was_written_but_for_its_comments() -> None:
    for path in Path("generated").rglob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        header, _, rest = text.partition("\n")
        assert header.startswith("# Made by kdsl")
        again = Flow.from_yaml(text, file=str(path)).to_yaml()
        different = [line for line in ndiff(rest.splitlines(), again.splitlines()) if not line.startswith("  ")]
        assert all(re.match(r"-  +#", line) for line in different), path


def test_parts_in_a_text_of_json_are_read_and_placed_where_the_text_is() -> None:
    flow = read_flow(
        """\
id: chat
namespace: company.team
tasks:
  - id: ask
    type: io.kestra.plugin.ai.completion.ChatCompletion
    provider: {type: io.kestra.plugin.ai.provider.OpenAI, apiKey: "{{ secret('KEY') }}", modelName: small}
    messages: '[{"type": "USER", "content": "Hello"}, {"type": "USER", "contnt": "Hello"}]'
""",
        strict=False,
    )
    (finding,) = [finding for finding in flow.check() if finding.code == "KD109"]
    assert (finding.origin.line, finding.message) == (7, "ChatMessage has no property 'contnt'")


def test_a_part_that_took_the_place_of_another_one_has_no_line_of_that_one() -> None:
    text = "id: a\nnamespace: b\ntasks:\n  - id: say\n    type: io.kestra.plugin.core.log.Log\n    message: hello\n"
    flow = read_flow(text, file="flow.yaml")
    for number in range(50):
        flow.tasks = [Log(id="say", message=f"new {number}")]
        assert flow._source.origin(flow.tasks[0], "message").file != "flow.yaml"


def test_a_task_that_is_copied_into_another_flow_keeps_the_lines_of_its_own_document() -> None:
    one = read_flow(FLOW, file="one.yaml")
    other = read_flow("\n\n\n" + FLOW, file="other.yaml")
    assert one.tasks is not None
    copied = one.tasks[0].model_copy()
    other.tasks = [copied]
    assert str(other._source.origin(copied, "message")) == "one.yaml:6"
    assert str(other._source.origin(copied, None)) == "one.yaml:4"
    assert other._source.gives(copied, "message")
    assert not other._source.gives(copied, "description")
