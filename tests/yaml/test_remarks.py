"""Comments are written above what they speak about, and change nothing."""

from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from kestra_dsl.yaml import emit, read
from tests.conformance.documents import comments_on

CHARACTERS = st.sampled_from(" \t\n#:-'|a\r\x85\u2028\x00\ufeff") | st.characters(exclude_categories=["Cs"])
TEXT = st.text(CHARACTERS, max_size=12)


def test_a_document_has_its_comment_at_its_head() -> None:
    data = {"id": "a", "tasks": []}
    assert emit(data, comments_on((data, {None: "Loads taxi trips."}))) == "# Loads taxi trips.\nid: a\ntasks: []\n"


def test_an_entry_has_its_comment_above_it() -> None:
    data = {"id": "a", "tasks": [1]}
    remarks = comments_on((data, {"id": "One.", "tasks": "Two."}))
    assert emit(data, remarks) == "# One.\nid: a\n# Two.\ntasks:\n  - 1\n"


def test_an_item_of_a_list_has_its_comments_above_its_dash() -> None:
    task = {"id": "a", "type": "b"}
    remarks = comments_on((task, {None: "The task.", "id": "Its id.", "type": "Its type."}))
    assert emit({"tasks": [{"x": 1}, task]}, remarks) == (
        "tasks:\n  - x: 1\n  # The task.\n  # Its id.\n  - id: a\n    # Its type.\n    type: b\n"
    )


def test_a_mapping_has_its_comment_above_its_key() -> None:
    runner = {"type": "Process"}
    task = {"taskRunner": runner, "id": {}}
    flow = {"task": task}
    remarks = comments_on(
        (flow, {"task": "One."}),
        (task, {None: "Two.", "taskRunner": "Three."}),
        (runner, {None: "Four.", "type": "Five."}),
    )
    assert emit(flow, remarks) == (
        "# One.\n# Two.\ntask:\n  # Three.\n  # Four.\n  taskRunner:\n    # Five.\n    type: Process\n  id: {}\n"
    )


def test_a_mapping_that_comes_first_in_an_item_has_its_comment_above_the_dash() -> None:
    runner = {"type": "Process"}
    assert emit({"tasks": [{"runner": runner}]}, comments_on((runner, {None: "a", "type": "b"}))) == (
        "tasks:\n  # a\n  - runner:\n      # b\n      type: Process\n"
    )


@pytest.mark.parametrize(
    ("data", "expected"),
    [({}, "# a\n{}\n"), ({"k": {}}, "# a\nk: {}\n"), ({"k": [{}]}, "k:\n  # a\n  - {}\n")],
    ids=str,
)
def test_what_is_empty_may_have_a_comment(data: Any, expected: str) -> None:
    holder = data
    while holder:
        holder = holder["k"] if isinstance(holder, dict) else holder[0]
    assert emit(data, comments_on((holder, {None: "a"}))) == expected


def test_a_list_in_a_list_has_comments_where_they_belong() -> None:
    task = {"id": "a"}
    assert emit({"k": [[task]]}, comments_on((task, {None: "b"}))) == "k:\n  -\n    # b\n    - id: a\n"


@pytest.mark.parametrize(
    ("remark", "written"),
    [
        ("a\nb", ["# a", "# b"]),
        ("a\n\nb\n", ["# a", "#", "# b"]),
        ("  a  \n \t", ["#   a", "#"]),
        ("a\r\nb\rc\x85d\u2028e\u2029f", ["# a", "# b", "# c", "# d", "# e", "# f"]),
        ("a\x00b\x1bc\x7fd\ufeffe\ufffef", ["# a b c d e f"]),
        ("# a", ["# # a"]),
        ("é 😀", ["# é 😀"]),
        ("", []),
    ],
    ids=ascii,
)
def test_a_comment_is_as_many_lines_as_it_has(remark: str, written: list[str]) -> None:
    data = {"k": 1}
    assert emit(data, comments_on((data, {"k": remark}))).splitlines() == [*written, "k: 1"]


def test_a_comment_does_not_become_a_part_of_the_text_before_it() -> None:
    data = {"a": "b\nc\n\n\n", "d": "e\n f", "g": 1}
    remarks = comments_on((data, {"d": "one", "g": "two"}))
    text = emit(data, remarks)
    assert read(text).data == yaml.safe_load(text) == data
    assert read(text).remarks == {6: "one", 10: "two"}


def test_a_comment_for_what_is_not_there_is_not_written() -> None:
    data = {"k": 1}
    assert emit(data, comments_on((data, {"x": "a"}), ({"y": 2}, {None: "b"}))) == "k: 1\n"


def test_no_comments_cost_no_bytes() -> None:
    data = {"k": [{"a": {"b": 1}}]}
    assert emit(data, comments_on()) == emit(data)


@given(TEXT, TEXT, TEXT, TEXT)
@settings(max_examples=200)
def test_any_comment_changes_nothing(value: str, above: str, between: str, inside: str) -> None:
    task = {"id": value, "type": value, "then": [{"id": value}]}
    data = {"a": value, "tasks": [task, value], "z": value}
    remarks = comments_on(
        (data, {None: above, "a": between, "tasks": inside, "z": between}),
        (task, {None: above, "id": between, "type": inside, "then": above}),
    )
    text = emit(data, remarks)
    assert read(text).data == data
    assert yaml.load(text, Loader=yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader) == data


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1))
def test_a_comment_is_found_again(remark: str) -> None:
    data = {"k": 1}
    assert read(emit(data, comments_on((data, {"k": remark})))).remarks == {1: remark}
