"""What is emitted reads back equal, whoever reads it, and looks as a careful person would write it."""

import io
import math
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from kestra_dsl.yaml import emit, read


def ruamel(text: str, version: tuple[int, int]) -> Any:
    reader = YAML(typ="safe", pure=True)
    reader.version = version
    return reader.load(io.StringIO(text))


def ruamel_at_its_fastest(text: str) -> Any:
    return YAML(typ="safe").load(io.StringIO(text))


READERS: dict[str, Callable[[str], Any]] = {
    "CSafeLoader": lambda text: yaml.load(text, Loader=yaml.CSafeLoader),
    "SafeLoader": lambda text: yaml.load(text, Loader=yaml.SafeLoader),
    "ruamel 1.1": lambda text: ruamel(text, (1, 1)),
    "ruamel 1.2": lambda text: ruamel(text, (1, 2)),
    "ruamel safe": ruamel_at_its_fastest,
    "kestra_dsl": lambda text: read(text).data,
}


def same(left: Any, right: Any) -> bool:
    """Equal in value, type and order; a double keeps its sign."""
    if isinstance(left, dict) and isinstance(right, dict):
        return list(left) == list(right) and all(same(left[key], right[key]) for key in left)
    if type(left) is not type(right):
        return False
    if isinstance(left, list):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, float):
        return left == right and math.copysign(1, left) == math.copysign(1, right)
    return bool(left == right)


def assert_read_back(data: dict[str, Any]) -> None:
    text = emit(data)
    for name, reader in READERS.items():
        found = reader(text)
        assert same(found, data), f"{name} reads {found!r}\n{text}"


CHARACTERS = st.one_of(
    st.sampled_from(" \t\n\n:-#'\"\\{}[],&*!|>%@`?~=<.0123456789_exXoOyYnN+/"),
    st.characters(exclude_categories=["Cs"]),
)
TEXT = st.text(CHARACTERS, max_size=30)
LOOK_ALIKES = [
    "1e3", "1E3", "0o17", "017", "010", "0x1F", "0b11", "1_000", "12:30:00", "190:20:30", "12:30", "1.5", ".5",
    "5.", "-1", "+1", "1,000", "2024-01-02", "2024-01-02T03:04:05Z", "2024-01-02 03:04:05", ".inf", "-.inf",
    "+.INF", ".nan", ".NaN", "inf", "nan", "Infinity", "null", "Null", "NULL", "~", "", "yes", "Yes", "no", "NO",
    "on", "On", "off", "OFF", "y", "Y", "n", "N", "true", "True", "TRUE", "false", "=", "<<", "-", "- a", "?",
    "? a", ":", ": a", "a: b", "a:", "a #b", "#a", "&a", "*a", "!a", "!!str a", "|", ">", "|-", "%a", "@a", "`a",
    "'a'", '"a"', "{a}", "[a]", "a,b", "a, b", "---", "...", "--- a", "... a", ".", "..", "/", "_", "._", "$", "(",
    "0", "00", "1", "-0", "1e", "e1", "0x", "1__0", "0.1e-5", " a", "a ", "\ta", "a\t", "a\tb", "  ", "\t",
    "{{ a }}", "{{ a }}: b", "a  b", "a\\b", "\\", "a'b", 'a"b', "é", "\ufeff", "\x85", "\u2028", "\u2029", "\xa0",
    "\x00", "\x1b", "\x7f", "\ud7ff", "\ue000", "\ufdd0", "\ufffd", "\ufffe", "\uffff", "\U0001f600", "\U0010ffff",
    "a\x85b", "a\u2028b", "😀 x",
]  # fmt: skip

DATA = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT
    | st.sampled_from(LOOK_ALIKES),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT | st.sampled_from(LOOK_ALIKES), inner, max_size=4),
    max_leaves=12,
)


@given(TEXT)
def test_any_text_as_a_value_is_read_back(text: str) -> None:
    assert_read_back({"key": text, "after": 1})


@given(TEXT)
def test_any_text_as_a_key_is_read_back(text: str) -> None:
    assert_read_back({"outer": {text: 1, "other " + text: "x"}})


@given(TEXT)
def test_any_text_as_a_key_of_the_document_is_read_back(text: str) -> None:
    assert_read_back({text: 1})


@given(TEXT)
def test_any_text_in_a_list_is_read_back(text: str) -> None:
    assert_read_back({"key": [text, [text], {"a": text}, text]})


@given(st.text(st.sampled_from(" \t\na#-:'\"|")))
def test_any_text_of_blanks_and_line_ends_is_read_back(text: str) -> None:
    assert_read_back({"key": text, "list": [text, {"a": {"b": text}}], "after": 1})


@given(st.dictionaries(TEXT, DATA, min_size=1, max_size=4))
@settings(max_examples=150, deadline=None)
def test_any_data_is_read_back(data: dict[str, Any]) -> None:
    assert_read_back(data)


def test_a_look_alike_is_read_back_as_text() -> None:
    for text in LOOK_ALIKES:
        assert_read_back({"key": text, "list": [text], "outer": {text: text}})


@pytest.mark.parametrize("text", ["...", "... a", "---", "--- a", "%a", "- a", "? a", "<<", "", "1e3", "yes"])
def test_a_look_alike_is_read_back_as_a_key_of_the_document(text: str) -> None:
    assert_read_back({text: 1, "after": 2})


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_any_float_is_read_back(value: float) -> None:
    assert_read_back({"key": value})


@given(st.integers())
def test_any_integer_is_read_back(value: int) -> None:
    assert_read_back({"key": value})


@pytest.mark.parametrize("value", [1e16, 1e22, 1e-7, 5e-324, 1.7976931348623157e308, -0.0, 0.1, 1.0], ids=repr)
def test_a_float_is_a_float_for_every_reader(value: float) -> None:
    assert_read_back({"key": value})


def test_a_key_as_long_as_it_likes_is_read_back() -> None:
    assert_read_back({"key": {"k" * 2000: 1}})


@given(TEXT, st.integers(990, 1030))
@settings(max_examples=50)
def test_a_key_of_about_the_longest_length_is_read_back(text: str, length: int) -> None:
    key = (text + "k" * length)[:length]
    assert_read_back({"key": {key: 1, "after": [{key: text}]}, key: text})


def test_an_empty_document_is_read_back() -> None:
    assert_read_back({})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\nb\n", "key: |\n  a\n  b\n"),
        ("a\nb", "key: |-\n  a\n  b\n"),
        ("a\nb\n\n\n", "key: |+\n  a\n  b\n\n\n"),
        ("a\n\nb\n", "key: |\n  a\n\n  b\n"),
        ("  a\nb\n", "key: |2\n    a\n  b\n"),
        ("\n a\n", "key: |2\n\n   a\n"),
        ("\na\n", "key: |2\n\n  a\n"),
        ("\ta\nb\n", "key: |2\n  \ta\n  b\n"),
        ("a  \nb\n", "key: |\n  a  \n  b\n"),
        ("a\n  \nb\n", "key: |\n  a\n    \n  b\n"),
        ("a\n\n\n\nb", "key: |-\n  a\n\n\n\n  b\n"),
        ("\n\n\na\n\n\nb\n\n\n", "key: |2+\n\n\n\n  a\n\n\n  b\n\n\n"),
        ("a\tb\nc\n", "key: |\n  a\tb\n  c\n"),
        ("# a\n- b: c\n", "key: |\n  # a\n  - b: c\n"),
        ("a\n", "key: |\n  a\n"),
        ("é\n😀\n", "key: |\n  é\n  😀\n"),
    ],
    ids=repr,
)
def test_text_of_several_lines_is_a_literal_block(text: str, expected: str) -> None:
    assert emit({"key": text}) == expected
    assert_read_back({"key": text})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\r\nb\n", '"a\\r\\nb\\n"'),
        ("a\x85b\nc", '"a\\x85b\\nc"'),
        ("a\u2028b\nc", '"a\\u2028b\\nc"'),
        ("a\u2029\n", '"a\\u2029\\n"'),
        ("a\x00\n", '"a\\0\\n"'),
        ("\ufeffa\n", '"\\ufeffa\\n"'),
        ("\n", '"\\n"'),
        ("\n\n", '"\\n\\n"'),
        (" \n", '" \\n"'),
    ],
    ids=ascii,
)
def test_text_that_no_block_can_hold_is_in_double_quotes(text: str, expected: str) -> None:
    assert emit({"key": text}) == f"key: {expected}\n"
    assert_read_back({"key": text})


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"a": {}}, "a: {}\n"),
        ({"a": []}, "a: []\n"),
        ({"a": [[], {}]}, "a:\n  - []\n  - {}\n"),
        ({"a": [1, 2]}, "a:\n  - 1\n  - 2\n"),
        ({"a": {"b": {"c": 1}}}, "a:\n  b:\n    c: 1\n"),
        ({"a": [{"b": 1, "c": 2}, {"b": 3}]}, "a:\n  - b: 1\n    c: 2\n  - b: 3\n"),
        ({"a": [{"b": [{"c": 1}]}]}, "a:\n  - b:\n      - c: 1\n"),
        ({"a": [[1, [2]], 3]}, "a:\n  -\n    - 1\n    -\n      - 2\n  - 3\n"),
        ({"a": [[{"b": 1}]]}, "a:\n  -\n    - b: 1\n"),
        ({"a": ["x\ny\n"]}, "a:\n  - |\n    x\n    y\n"),
        ({"a": [{"b": " x\ny"}]}, "a:\n  - b: |2-\n       x\n      y\n"),
        ({"a": None, "b": True, "c": False}, "a: null\nb: true\nc: false\n"),
        ({"a": [None, True]}, "a:\n  - null\n  - true\n"),
        ({"b": 1, "a": 2}, "b: 1\na: 2\n"),
    ],
    ids=repr,
)
def test_data_is_laid_out_in_blocks(data: dict[str, Any], expected: str) -> None:
    assert emit(data) == expected
    assert_read_back(data)


@pytest.mark.parametrize(
    "text",
    ["x", "io.kestra.plugin.core.log.Log", "*.csv"[1:], "a b c", "/tmp/a-b_c.csv", "echo a | b && c > d", "a, b"],
)
def test_plain_text_has_no_quotes(text: str) -> None:
    assert emit({"key": text}) == f"key: {text}\n"


@pytest.mark.parametrize("text", ["yes", "1e3", "{{ inputs.a }}", "a: b", "", "é"])
def test_text_that_a_reader_may_mistake_has_quotes(text: str) -> None:
    assert emit({"key": text}) == f'key: "{text}"\n'


def test_text_with_double_quotes_needs_no_escapes() -> None:
    assert emit({"key": '{"a": 1}'}) == "key: '{\"a\": 1}'\n"


def test_a_long_line_is_not_folded() -> None:
    text = "word " * 200 + "end"
    assert emit({"key": text}) == f"key: {text}\n"


def test_a_long_line_in_quotes_is_not_folded() -> None:
    text = "key: " * 200 + "end"
    assert emit({"key": text}).count("\n") == 1


def test_a_long_line_in_a_block_is_not_folded() -> None:
    text = "word " * 200 + "\nend\n"
    assert emit({"key": text}).count("\n") == 3


@given(st.dictionaries(TEXT, DATA, max_size=4))
@settings(max_examples=50)
def test_equal_data_gives_equal_bytes(data: dict[str, Any]) -> None:
    assert emit(data) == emit(dict(data.items()))


@given(st.dictionaries(TEXT, DATA, max_size=4))
@settings(max_examples=50)
def test_a_document_ends_with_a_line_end(data: dict[str, Any]) -> None:
    assert emit(data).endswith("\n")


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_a_number_that_kestra_does_not_read_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match="no form that Kestra reads"):
        emit({"key": value})


@pytest.mark.parametrize("value", [object(), b"x", {1, 2}, (1, 2)], ids=["object", "bytes", "set", "tuple"])
def test_what_is_no_plain_data_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="has no form in YAML"):
        emit({"key": value})


def test_nothing_is_registered_on_the_classes_of_pyyaml() -> None:
    assert {kind.__module__ for kind in yaml.SafeDumper.yaml_representers if kind} <= {"builtins", "datetime"}


def test_writing_takes_little_more_memory_than_the_text() -> None:
    sql = "CREATE TABLE t (\n" + "".join(f"  column_{index} double precision,\n" for index in range(18)) + ")\n"
    data = {
        "tasks": [{"id": f"task_{index}", "type": "Queries", "sql": f"-- {index}\n{sql}"} for index in range(1_000)]
    }
    tracemalloc.start()
    try:
        text = emit(data)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 3 * len(text)
