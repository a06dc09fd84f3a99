"""Invalid, reserved and duplicate ids are reported, for each kind of node."""

from __future__ import annotations

from textwrap import indent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl.catalog.versions import version_names, version_of
from kestra_dsl.reading import read_flow
from tests.checks.reporting import LOG, flow_of, reported

CORE = "io.kestra.plugin.core."


@pytest.mark.parametrize(
    ("name", "code"),
    [("a", None), ("0-a_b.c", None), ("x" * 100, None), ("x" * 101, "KD101"), ("_a", "KD101"), ("a b", "KD101")],
)
def test_invalid_flow_ids_are_reported(name: str, code: str | None) -> None:
    assert reported(flow_of(head=f"id: {name}\nnamespace: a\n")) == ({code} if code else set())


@pytest.mark.parametrize(
    ("name", "code"),
    [("a.b", None), ("a..b", None), ("x" * 150, None), ("x" * 151, "KD102"), ("A", "KD102"), (".a", "KD102")],
)
def test_invalid_namespaces_are_reported(name: str, code: str | None) -> None:
    assert reported(flow_of(head=f"id: a\nnamespace: {name}\n")) == ({code} if code else set())


@pytest.mark.parametrize(("name", "code"), [("0-a_b", None), ("a.b", "KD103"), ("_a", "KD103"), ("x" * 257, "KD103")])
def test_invalid_ids_of_tasks_and_triggers_are_reported(name: str, code: str | None) -> None:
    expected = {code} if code else set()
    assert reported(flow_of(tasks=LOG.replace("say_hello", name))) == expected
    schedule = f"triggers:\n  - id: {name}\n    type: {CORE}trigger.Schedule\n    cron: '@daily'\n"
    assert reported(flow_of(schedule)) == expected


@pytest.mark.parametrize(("name", "code"), [("a.b-c", None), ("0", None), ("a b", "KD117"), ("-a", "KD117")])
def test_invalid_ids_of_inputs_and_outputs_are_reported(name: str, code: str | None) -> None:
    expected = {code} if code else set()
    assert reported(flow_of(f"inputs:\n  - id: {name!r}\n    type: STRING\n")) == expected
    assert reported(flow_of(f"outputs:\n  - id: {name!r}\n    type: STRING\n    value: x\n")) == expected


@pytest.mark.parametrize("target", version_names())
def test_reserved_ids_are_reported(target: str) -> None:
    document = flow_of(head="id: search\nnamespace: a\n", tasks=f"- id: a\n  type: {CORE}debug.Return\n  format: x\n")
    assert reported(document, target) == ({"KD105"} if version_of(target).reserved_flow_ids else set())
    assert reported(document.replace("search", "Search"), target) == set()


@given(depth=st.integers(0, 6))
def test_task_ids_are_unique_at_any_depth(depth: int) -> None:
    inner = LOG
    for level in range(depth):
        inner = f"- id: level_{level}\n  type: {CORE}flow.Sequential\n  tasks:\n" + indent(inner, "    ")
    assert ("KD104" in reported(flow_of(tasks=LOG + inner))) is True
    assert reported(flow_of(tasks=inner)) == set()


def test_a_trigger_may_have_the_id_of_a_task_and_case_counts() -> None:
    schedule = f"triggers:\n  - id: say_hello\n    type: {CORE}trigger.Schedule\n    cron: '@daily'\n"
    assert reported(flow_of(schedule, tasks=LOG + LOG.replace("say_hello", "Say_hello"))) == set()


@pytest.mark.parametrize("block", ["errors", "finally", "afterExecution"])
def test_task_ids_are_unique_across_blocks(block: str) -> None:
    assert reported(flow_of(f"{block}:\n" + indent(LOG, "  "))) == {"KD104"}


@pytest.mark.parametrize(("target", "code"), [("1.1", None), ("1.3", "KD104"), ("2.0", "KD104")])
def test_an_input_is_not_nested_in_another(target: str, code: str | None) -> None:
    document = flow_of("inputs:\n  - {id: a, type: STRING}\n  - {id: a.b, type: STRING}\n")
    assert reported(document, target) == ({code} if code else set())


def test_an_input_in_a_form_has_the_path_of_the_form() -> None:
    form = "  - id: form\n    type: FORM\n    inputs:\n      - {id: a, type: STRING}\n"
    assert reported(flow_of("inputs:\n  - {id: a, type: STRING}\n" + form)) == set()
    assert reported(flow_of("inputs:\n" + form + "      - {id: a, type: STRING}\n")) == {"KD104"}


def test_a_message_names_a_node_without_an_id_by_its_type() -> None:
    text = flow_of(
        "inputs:\n  - {type: TEXT}\n", tasks="- type: com.company.Own\n- type: " + CORE + "log.Log\n  message: x\n"
    )
    messages = [one.message for one in read_flow(text, strict=False).check() if one.code == "KD106"]
    assert sorted(messages) == ["a Log has no id", "a task has no id", "an input has no id"]


def test_the_old_name_of_an_id_is_accepted() -> None:
    inputs = "inputs:\n  - {name: taxi, type: TEXT}\n"
    say = f"- {{id: say, type: {CORE}log.Log, message: '{{{{ inputs.taxi }}}}'}}\n"
    assert reported(flow_of(inputs, tasks=say)) == {"KD111"}
