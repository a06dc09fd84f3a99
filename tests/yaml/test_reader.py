"""A document is read as Kestra reads it, whichever parser does it, and each of its places is known."""

import json
import math
from collections.abc import Callable
from typing import Any
from unittest.mock import patch

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from kestra_dsl.errors import YamlError
from kestra_dsl.yaml import Document, emit, read, reader
from tests.ids import short

Read = Callable[[str], Document]

FLOW = """\
# Loads taxi trips.
id: taxi  # of New York
namespace: zoomcamp
variables:
  version: 1.10
  mode: 0644
  on: off
  nothing:
tasks:
  - id: query
    type: io.kestra.plugin.jdbc.postgresql.Queries
    sql: |  # a header may have one
      SELECT '# not a comment'
        FROM "t"  # neither is this

    # kdsl: silence KD301 because it is short
    fetch: true
  - {id: log, tags: [a, 'b # c', "d"]}  # in braces
"""

DATA = {
    "id": "taxi",
    "namespace": "zoomcamp",
    "variables": {"version": 1.1, "mode": 420, "on": False, "nothing": ""},
    "tasks": [
        {
            "id": "query",
            "type": "io.kestra.plugin.jdbc.postgresql.Queries",
            "sql": "SELECT '# not a comment'\n  FROM \"t\"  # neither is this\n",
            "fetch": True,
        },
        {"id": "log", "tags": ["a", "b # c", "d"]},
    ],
}


def test_a_flow_is_plain_data(read_by_all: Read) -> None:
    assert read_by_all(FLOW).data == DATA


def test_every_entry_of_a_mapping_has_its_line(read_by_all: Read) -> None:
    data = read_by_all(FLOW).data
    assert data.line == 2
    assert [data.line_of(key) for key in data] == [2, 3, 4, 9]
    assert data["variables"].line == 5
    assert data["variables"].line_of("on") == 7
    query, log = data["tasks"]
    assert (query.line, log.line) == (10, 18)
    assert [query.line_of(key) for key in query] == [10, 11, 12, 17]
    assert log.line_of("tags") == 18


def test_a_key_that_is_missing_has_the_line_of_its_mapping(read_by_all: Read) -> None:
    query = read_by_all(FLOW).data["tasks"][0]
    assert query.line_of("url") == 10
    assert query.line_of(None) == 10


def test_a_mapping_that_was_read_is_a_plain_one_to_others(read_by_all: Read) -> None:
    data = read_by_all("a: {b: 1}").data
    assert data == {"a": {"b": 1}}
    assert repr(data) == "{'a': {'b': 1}}"
    assert json.dumps(data) == '{"a": {"b": 1}}'


def test_comments_are_known_by_their_line(read_by_all: Read) -> None:
    assert read_by_all(FLOW).remarks == {
        1: "Loads taxi trips.",
        2: "of New York",
        12: "a header may have one",
        16: "kdsl: silence KD301 because it is short",
        18: "in braces",
    }


@pytest.mark.parametrize(
    ("text", "remarks"),
    [
        ("a: 1", {}),
        ("a: b#c", {}),
        ("a: '# b'\nb: \"#\"", {}),
        ("a: |\n  # b\n", {}),
        ("a: >-\n  # b\n # c\n", {3: "c"}),
        ("a: |+\n  b\n\n\n# c", {5: "c"}),
        ("a: b\n  c # d\n", {2: "d"}),
        ("a: [1, # one\n  2] # two", {1: "one", 2: "two"}),
        ("a: ''#b", {1: "b"}),
        ("a: # b\n  # c\n  d: 1", {1: "b", 2: "c"}),
        ("#\n#a\n##b\na: 1", {1: "", 2: "a", 3: "#b"}),
        ("--- # a\nb: 1\n... # c", {1: "a", 3: "c"}),
        ("a: !!str # b\n  c", {1: "b"}),
        ("a: 1 # tab\there", {1: "tab\there"}),
        ("a: 1\r\n# b\r\nc: 2 # d\r\n", {2: "b", 3: "d"}),
        ("a: 1\x85# b\u2028c: 2 # d", {2: "b", 3: "d"}),
    ],
    ids=short,
)
def test_a_comment_is_what_stands_outside_of_texts(read_by_all: Read, text: str, remarks: dict[int, str]) -> None:
    assert read_by_all(text).remarks == remarks


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("k:", {"k": ""}),
        ("k: ''", {"k": ""}),
        ("k: ~", {"k": None}),
        ("k: '010'", {"k": "010"}),
        ('k: "yes"', {"k": "yes"}),
        ("k: |\n  1", {"k": "1"}),
        ("k: >\n  1\n", {"k": "1\n"}),
        ("k: 1\n 2", {"k": "1 2"}),
        ("k: 010", {"k": 8}),
        ("k: 12:30:00", {"k": "12:30:00"}),
        ("k: 2024-01-02", {"k": "2024-01-02"}),
        ("k: =", {"k": "="}),
        ("k: <<", {"k": "<<"}),
        ("1: a\ntrue: b\n~: c\n1.0: d\n010: e", {"1": "a", "true": "b", "~": "c", "1.0": "d", "010": "e"}),
        ("? \n: 1", {"": 1}),
        ("? |\n  ab\n: 1", {"ab\n": 1}),
        ("'<<': 1", {"<<": 1}),
        ("? a", {"a": ""}),
        ("{a, b: 1}", {"a": "", "b": 1}),
        ("{a:b}", {"a:b": ""}),
        ("[a: b]", [{"a": "b"}]),
        ("[a, 1, ]", ["a", 1]),
        ("k:\n- 1\n- - 2", {"k": [1, [2]]}),
        ("k: !!str 5", {"k": "5"}),
        ("k: !!int '010'", {"k": 8}),
        ("k: !!bool yes", {"k": True}),
        ("k: !!map {a: 1}", {"k": {"a": 1}}),
        ("k: !!seq [1]", {"k": [1]}),
        ("k: ! 5", {"k": 5}),
        ("%YAML 1.1\n---\nk: 5", {"k": 5}),
        ("%YAML 1.3\n---\nk: 5", {"k": 5}),
        ("--- a", "a"),
        ("5", 5),
        ("a: 1\n...\n", {"a": 1}),
        ("a \n...\n", "a"),
        ("{a: 1, ? \n}", {"a": 1, "": ""}),
        ("\ufeffa: 1", {"a": 1}),
        ("a: \ufeff1", {"a": "\ufeff1"}),
        ("a: b\r\nc: d\r\n", {"a": "b", "c": "d"}),
        ("a: b\rc: d", {"a": "b", "c": "d"}),
        ("a: |\r\n  b\r\n  c\r\n", {"a": "b\nc\n"}),
        ("a: b\x85c: d", {"a": "b", "c": "d"}),
        ('a: "b\u2028c"', {"a": "b\u2028c"}),
        ("a: b\tc", {"a": "b\tc"}),
        ("a: b\t\nc\t: d \t # e", {"a": "b", "c": "d"}),
        ("a: b \t c", {"a": "b \t c"}),
        ("a: 'b\tc'", {"a": "b\tc"}),
        ('a: "\\ud83d\\ude00"', {"a": "😀"}),
        ('a: "\\x41\\e\\N\\_\\L"', {"a": "A\x1b\x85\xa0\u2028"}),
        ('a: "b\\\\/c"', {"a": "b\\/c"}),
        ("a: b\\/c", {"a": "b\\/c"}),
        ("a: b?c", {"a": "b?c"}),
        ("a: ['b?', \"c?\"]", {"a": ["b?", "c?"]}),
        ("a: \xa0b", {"a": "\xa0b"}),
    ],
    ids=short,
)
def test_a_document_is_what_kestra_makes_of_it(read_by_all: Read, text: str, data: Any) -> None:
    found = read_by_all(text).data
    assert (repr(found), found) == (repr(data), data)


@given(
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers(-(10**30), 10**30)
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.text(st.characters(exclude_categories=["Cs"])),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), max_size=80), inner, max_size=3)
        ),
        max_leaves=10,
    )
)  # a key of 80 characters, each escaped as two surrogates, stays below the 1,024 that readers look at
def test_json_is_read(read_by_all: Read, data: Any) -> None:
    text = json.dumps(data).replace("\x7f", "\\x7f")
    assert read_by_all(text).data == data


@given(st.text(st.sampled_from("ab1:- \n\t[]{},'\"#|>&*!?\\/%\ufeff\x85"), max_size=20))
@settings(max_examples=400)
def test_any_text_is_read_or_refused(read_by_all: Read, text: str) -> None:
    found = outcome(read_by_all, text)
    if isinstance(found, YamlError):
        assert 1 <= found.line <= len(text.splitlines()) + 1
        assert found.column >= 1
        assert found.hint
    else:
        assert read_by_all(emit({"k": found.data})).data == {"k": found.data}


def outcome(read_by_all: Read, text: str) -> Document | YamlError:
    try:
        return read_by_all(text)
    except YamlError as error:
        return error


@pytest.mark.skipif(not yaml.__with_libyaml__, reason="there is no libyaml")
@pytest.mark.parametrize("text", [FLOW, "a: b\tc # d", 'a: "b\\\\"', "a: [1]", "a: b?"])
def test_libyaml_reads_what_is_right_alone(text: str) -> None:
    with patch.object(reader, "PARSERS", [yaml.CSafeLoader, NotImplemented]):
        read(text)


@pytest.mark.skipif(not yaml.__with_libyaml__, reason="there is no libyaml")
def test_five_megabytes_need_no_patience() -> None:
    task = {"id": "a", "type": "io.kestra.plugin.core.log.Log", "message": "SELECT 1\n" * 20, "tags": ["a", "b"]}
    text = emit({"tasks": [{**task, "id": f"task_{index}"} for index in range(15_000)]})
    assert len(text) > 5_000_000
    with patch.object(reader, "PARSERS", [yaml.CSafeLoader, NotImplemented]):
        assert len(read(text).data["tasks"]) == 15_000


def test_a_double_keeps_its_sign(read_by_all: Read) -> None:
    assert math.copysign(1, read_by_all("k: -0.0").data["k"]) == -1
