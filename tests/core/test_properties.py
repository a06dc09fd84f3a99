"""The values that properties accept and reject."""

import math
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl import Flow, ctx, inputs
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import (
    Bool,
    Data,
    Date,
    DateTime,
    Duration,
    Dynamic,
    Int,
    Items,
    Map,
    Number,
    One,
    Text,
    Time,
)
from kestra_dsl.errors import PropertyError
from kestra_dsl.plugins.core.log import Log

A = ctx.inputs.a


class Sample(Node):
    text: Text | None = None
    texts: Items[Text] | None = None
    bool: Bool | None = None
    int: Int | None = None
    number: Number | None = None
    duration: Duration | None = None
    moment: DateTime | None = None
    day: Date | None = None
    clock: Time | None = None
    data: Data | None = None
    mapping: Map[Data] | None = None
    part: One[Log] | None = None
    dynamic_bool: Dynamic[Bool] | None = None
    dynamic_int: Dynamic[Int] | None = None
    dynamic_texts: Dynamic[Items[Text]] | None = None
    dynamic_map: Dynamic[Map[Data]] | None = None
    dynamic_duration: Dynamic[Duration] | None = None


def kept(name: str, value: object) -> Any:
    properties: dict[str, Any] = {name: value}
    return getattr(Sample(**properties), name)


def named(value: object) -> str:
    """Return a name for a value that is the same in every process."""
    return re.sub(r" at 0x\w+", "", str(value))


class Colour(str, Enum):  # noqa: UP042 - as older code has it; a StrEnum would format as its value
    RED = "red"


@pytest.mark.parametrize(
    ("name", "given", "expected"),
    [
        ("text", "x", "x"),
        ("text", "", ""),
        ("text", A, "{{ inputs.a }}"),
        ("text", A == 1, "{{ inputs.a == 1 }}"),
        ("texts", ["a", A], ["a", "{{ inputs.a }}"]),
        ("texts", ("a", "b"), ["a", "b"]),
        ("texts", [], []),
        ("bool", True, True),
        ("int", 3, 3),
        ("number", 3, 3),
        ("number", 1.5, 1.5),
        ("duration", "PT5M", "PT5M"),
        ("duration", timedelta(minutes=5), "PT5M"),
        ("moment", datetime(2024, 1, 2, 3, 4, tzinfo=UTC), "2024-01-02T03:04:00+00:00"),
        ("moment", "2024-01-02T03:04:00Z", "2024-01-02T03:04:00Z"),
        ("day", date(2024, 1, 2), "2024-01-02"),
        ("clock", time(3, 4), "03:04:00"),
        ("data", {"a": [1, None, A]}, {"a": [1, None, "{{ inputs.a }}"]}),
        ("data", (1, 2), [1, 2]),
        ("data", date(2024, 1, 2), "2024-01-02"),
        ("data", timedelta(hours=1), "PT1H"),
        ("data", None, None),
        ("data", 1.5, 1.5),
        ("mapping", {"a": {"b": A}}, {"a": {"b": "{{ inputs.a }}"}}),
        ("dynamic_bool", True, True),
        ("dynamic_bool", A, "{{ inputs.a }}"),
        ("dynamic_bool", "{{ inputs.a }}", "{{ inputs.a }}"),
        ("dynamic_int", f"{A}", "{{ inputs.a }}"),
        ("dynamic_int", 3, 3),
        ("dynamic_texts", ["a"], ["a"]),
        ("dynamic_texts", A, "{{ inputs.a }}"),
        ("dynamic_map", A, "{{ inputs.a }}"),
        ("dynamic_map", {"a": A}, {"a": "{{ inputs.a }}"}),
        ("dynamic_duration", A, "{{ inputs.a }}"),
        ("dynamic_duration", timedelta(days=1), "P1D"),
    ],
    ids=named,
)
def test_a_property_keeps_what_yaml_will_show(name: str, given: object, expected: object) -> None:
    assert kept(name, given) == expected


@pytest.mark.parametrize(
    ("name", "given", "message"),
    [
        ("text", 3, "must be text or an expression"),
        ("text", True, "must be text or an expression"),
        ("text", b"x", "must be text or an expression"),
        ("texts", "abc", "must be a list"),
        ("texts", ["a", 1], "texts[1] is 1, but must be text or an expression"),
        ("bool", "true", "must be a valid boolean"),
        ("bool", 1, "must be a valid boolean"),
        ("bool", A, "must be a valid boolean"),
        ("int", "3", "must be a valid integer"),
        ("int", True, "must be a valid integer"),
        ("int", 1.0, "must be a valid integer"),
        ("number", math.nan, "must be a finite number"),
        ("number", math.inf, "must be a finite number"),
        ("number", True, "must be a finite number"),
        ("number", "1", "must be a finite number"),
        ("duration", "5m", "ISO 8601 duration such as 'PT5M'"),
        ("duration", 5, "ISO 8601 duration such as 'PT5M'"),
        ("duration", A, "ISO 8601 duration such as 'PT5M'"),
        ("moment", 5, "must be a datetime or its ISO 8601 text"),
        ("day", 5, "must be a date or its ISO 8601 text"),
        ("clock", 5, "must be a time or its ISO 8601 text"),
        ("data", object(), "must be text, a number, a boolean, a date, a list or a mapping, not object"),
        ("data", {1, 2}, "not set"),
        ("data", math.nan, "must be a finite number"),
        ("data", {"a": [object()]}, "not object"),
        ("data", {1: "a"}, "must be text as the key of a mapping, not int"),
        ("mapping", ["a"], "must be a valid dictionary"),
        ("part", "x", "must be Log(...)"),
        ("dynamic_bool", "true", "must be a valid boolean"),
        ("dynamic_int", "3", "must be a valid integer"),
        ("dynamic_texts", "abc", "must be a list"),
        ("dynamic_duration", "5m", "ISO 8601 duration such as 'PT5M'"),
    ],
    ids=named,
)
def test_a_property_rejects_a_value_of_another_type(name: str, given: object, message: str) -> None:
    with pytest.raises(PropertyError) as caught:
        kept(name, given)
    assert message in caught.value.message
    assert name in caught.value.message


@pytest.mark.parametrize("make", [lambda: {"b", "a"}, lambda: frozenset("ab")], ids=["set", "frozenset"])
def test_a_set_is_no_list_because_it_has_no_order(make: Callable[[], object]) -> None:
    with pytest.raises(PropertyError):
        kept("texts", make())


def test_a_model_contains_text_and_no_expressions() -> None:
    task = Log(id="x", message=A)
    assert type(task.message) is str


def test_two_models_with_different_expressions_are_not_equal() -> None:
    assert Log(id="x", message=ctx.inputs.a) != Log(id="x", message=ctx.inputs.b)


def test_two_models_with_equal_expressions_are_equal() -> None:
    assert Log(id="x", message=ctx.inputs.a) == Log(id="x", message=ctx.inputs.a)


def test_a_list_that_was_given_can_change_without_changing_the_model() -> None:
    given = ["a"]
    sample = Sample(texts=given, data=given)
    given.append("b")
    assert (sample.texts, sample.data) == (["a"], ["a"])


def test_a_mapping_that_was_given_can_change_without_changing_the_model() -> None:
    given: dict[str, Any] = {"a": {"b": 1}}
    sample = Sample(mapping=given)
    given["a"]["b"] = 2
    assert sample.mapping == {"a": {"b": 1}}


def test_text_of_an_enumeration_is_its_value_in_yaml() -> None:
    flow = Flow(id="x", namespace="n", tasks=[Log(id="l", message=Colour.RED)], variables={"c": Colour.RED})
    assert "message: red\n" in flow.to_yaml()


def test_text_of_an_enumeration_is_its_value_in_data() -> None:
    flow = Flow(id="x", namespace="n", tasks=[Log(id="l", message="x")], variables={"c": [Colour.RED]})
    assert "    - red\n" in flow.to_yaml()


def test_a_key_of_an_enumeration_is_its_value_in_data() -> None:
    flow = Flow(id="x", namespace="n", tasks=[Log(id="l", message="x")], variables={"c": {Colour.RED: 1}})
    assert "    red: 1\n" in flow.to_yaml()


DATA = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@given(DATA)
def test_data_is_kept_as_it_is(value: object) -> None:
    assert kept("data", value) == value


@given(st.dictionaries(st.text(), st.integers(), min_size=2))
def test_data_keeps_its_order(value: dict[str, int]) -> None:
    assert list(kept("mapping", value)) == list(value)


def test_an_input_object_is_rejected_as_text() -> None:
    with pytest.raises(PropertyError, match="must be a list"):
        inputs.Select(id="x", values="ab")  # type: ignore[arg-type]
