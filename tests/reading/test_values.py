"""Plain values into what properties take, as Kestra turns them."""

from __future__ import annotations

from typing import Any

import pytest

from kestra_dsl.core.field_kinds import kind_of_field
from kestra_dsl.core.node import Node
from kestra_dsl.plugins.core.http import Request
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.jdbc.postgresql import CopyIn
from kestra_dsl.reading.values import Mismatch, convert, is_unset
from kestra_dsl.retries import Constant


class Reader:
    def node_of(self, base: type[Node], mapping: Any) -> Any:
        return base.__name__, mapping

    def skip(self, wrong: Mismatch) -> None:
        raise wrong


def converted(cls: type[Node], field: str, value: Any) -> Any:
    return convert(value, kind_of_field(cls, field), Reader())


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("010", "010"), (8, "8"), (-3, "-3"), (True, "true"), (False, "false"), (1.5, "1.5"), (1000.0, "1000.0"),
        (0.0, "0.0"), (-0.0, "-0.0"), (0.001, "0.001"), (0.0001, "1.0E-4"), (1e7, "1.0E7"), (9999999.0, "9999999.0"),
        (1.5e300, "1.5E300"), (12345678.9, "1.23456789E7"), (1e-7, "1.0E-7"), (-2.5e-9, "-2.5E-9"),
        (123456789012.0, "1.23456789012E11"),
    ],
)  # fmt: skip
def test_a_scalar_becomes_the_text_that_java_makes_of_it(value: Any, text: str) -> None:
    assert converted(Log, "description", value) == text


@pytest.mark.parametrize("value", [[1], {"a": 1}, None])
def test_a_text_is_no_list_no_mapping_and_not_nothing(value: Any) -> None:
    with pytest.raises(Mismatch, match="text"):
        converted(Log, "description", value)


@pytest.mark.parametrize(
    ("value", "result"),
    [(True, True), ("true", True), (" False ", False), ("TRUE", True), (1, True), (0, False), ("{{ x }}", "{{ x }}")],
)
def test_a_boolean_is_read_from_its_text_and_may_be_an_expression(value: Any, result: Any) -> None:
    assert converted(CopyIn, "header", value) == result


def test_an_expression_cannot_stand_for_what_kestra_does_not_render() -> None:
    with pytest.raises(Mismatch, match="true or false"):
        converted(Log, "disabled", "{{ x }}")


@pytest.mark.parametrize("value", ["maybe", "", "yes", "1", 1.0, [True]])
def test_what_is_no_boolean_is_refused(value: Any) -> None:
    with pytest.raises(Mismatch):
        converted(CopyIn, "header", value)


def test_a_list_may_hold_expressions_and_leads_to_what_is_wrong_in_it() -> None:
    assert converted(CopyIn, "columns", ["a", 1, "{{ x }}"]) == ["a", "1", "{{ x }}"]
    with pytest.raises(Mismatch) as caught:
        converted(CopyIn, "columns", ["a", {"b": 1}])
    assert caught.value.steps == (1,)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("PT5M", "PT5M"), (" pt5m ", "pt5m"), ("P1DT2H", "P1DT2H"), ("-PT1S", "-PT1S"), (60, "PT60S"), ("60", "PT60S"),
        (0.5, "PT0.5S"), ("1.5", "PT1.5S"), ("{{ x }}", "{{ x }}"),
    ],
)  # fmt: skip
def test_a_duration_is_iso_in_any_case_or_seconds(value: Any, text: str) -> None:
    assert converted(Log, "timeout", value) == text


@pytest.mark.parametrize("value", ["5m", "P1M", "P1W", "P1Y", "1h", True, [1]])
def test_what_kestra_could_not_wait_for_is_refused(value: Any) -> None:
    with pytest.raises(Mismatch):
        converted(Log, "timeout", value)


@pytest.mark.parametrize(("value", "number"), [(5, 5), (5.9, 5), (" 5 ", 5), ("-3", -3)])
def test_a_whole_number_is_cut_and_read_from_text(value: Any, number: int) -> None:
    assert converted(Constant, "max_attempts", value) == number


@pytest.mark.parametrize("value", ["5.0", True, "x", [1]])
def test_what_is_no_whole_number_is_refused(value: Any) -> None:
    with pytest.raises(Mismatch):
        converted(Constant, "max_attempts", value)


def test_json_text_stands_for_a_list_that_kestra_renders() -> None:
    assert converted(CopyIn, "columns", '["a", 1]') == ["a", "1"]
    with pytest.raises(Mismatch, match="a list"):
        converted(CopyIn, "columns", "[a")


@pytest.mark.parametrize(
    ("cls", "field", "unset"),
    [(Log, "disabled", True), (Log, "timeout", True), (Constant, "max_attempts", True), (Log, "description", False),
     (CopyIn, "header", False), (Log, "log_level", False)],
)  # fmt: skip
def test_an_empty_text_is_no_value_where_kestra_expects_no_text(cls: type[Node], field: str, unset: bool) -> None:
    assert is_unset("", kind_of_field(cls, field)) is unset
    assert is_unset(None, kind_of_field(cls, field))


def test_a_mapping_where_a_part_belongs_is_handed_on() -> None:
    assert converted(Request, "options", {"followRedirects": True}) == (
        "HttpConfiguration",
        {"followRedirects": True},
    )


def test_the_words_of_an_enum_are_told() -> None:
    with pytest.raises(Mismatch) as caught:
        converted(CopyIn, "format", "CVS")
    assert "CSV" in caught.value.words
