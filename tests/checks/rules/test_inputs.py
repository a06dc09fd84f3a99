"""Invalid inputs are reported; valid ones are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checks.reporting import flow_of, reported


def asked(declared: str, target: str = "1.3") -> set[str]:
    return reported(flow_of(f"inputs:\n  - {{id: a, {declared}}}\n"), target)


@pytest.mark.parametrize(
    "declared",
    [
        "type: INT, defaults: 5, min: 1, max: 5",
        "type: INT, defaults: '{{ 1 }}', min: 9",
        "type: FLOAT, defaults: 1",
        "type: DATE, defaults: 2024-02-29",
        "type: DATETIME, defaults: '2024-01-01T00:00:00Z'",
        "type: TIME, defaults: '10:00:00', after: '09:00:00'",
        "type: DURATION, defaults: PT5M, max: PT5M",
        "type: EMAIL, defaults: a@b",
        "type: STRING, defaults: '07', validator: '[0-9]{2}'",
        "type: STRING, defaults: é, validator: '\\p{L}'",
        "type: SELECT, values: [a, b], defaults: b",
        "type: SELECT, values: [a], defaults: b, allowCustomValue: true",
        "type: SELECT, expression: '{{ [1] }}', defaults: b",
        "type: MULTISELECT, values: [a, b], defaults: [a, b]",
        "type: FILE, defaults: 'nsfile:///x'",
        "type: SELECT, values: [1, 2], defaults: 2",
        "type: BOOL, defaults: true",
        "type: STRING, validator: 'a{2}{3}'",
        "type: STRING, required: false, prefill: x",
        "type: STRING, required: true, defaults: x",
        "type: ARRAY, itemType: INT",
        "type: FORM, inputs: [{id: b, type: STRING}]",
    ],
)
def test_valid_inputs_are_not_reported(declared: str) -> None:
    assert asked(declared) == set()


@pytest.mark.parametrize(
    ("declared", "code"),
    [
        ("type: INT, defaults: 6, max: 5", "KD301"),
        ("type: INT, defaults: 3000000000", "KD301"),
        ("type: FLOAT, defaults: 0.5, min: 1", "KD301"),
        ("type: DATE, defaults: '2024-02-30'", "KD301"),
        ("type: DATE, defaults: '2024-01-01', after: '2025-01-01'", "KD301"),
        ("type: TIME, defaults: '08:00:00', after: '09:00:00'", "KD301"),
        ("type: DURATION, defaults: PT6M, max: PT5M", "KD301"),
        ("type: EMAIL, defaults: nobody", "KD301"),
        ("type: STRING, defaults: '7', validator: '[0-9]{2}'", "KD301"),
        ("type: SELECT, values: [a, b], defaults: c", "KD301"),
        ("type: MULTISELECT, values: [a, b], defaults: [a, c]", "KD301"),
        ("type: FILE, defaults: x.csv", "KD301"),
        ("type: INT, min: 5, max: 1", "KD302"),
        ("type: DATE, after: '2025-01-01', before: '2024-01-01'", "KD302"),
        ("type: DURATION, min: PT5M, max: PT1M", "KD302"),
        ("type: SELECT", "KD303"),
        ("type: SELECT, values: []", "KD303"),
        ("type: MULTISELECT", "KD303"),
        ("type: STRING, validator: '[a'", "KD304"),
        ("type: STRING, validator: '(a'", "KD304"),
        ("type: STRING, validator: '*a'", "KD304"),
        ("type: STRING, validator: 'a\\'", "KD304"),
        ("type: STRING, dependsOn: {inputs: [b]}", "KD305"),
        ("type: STRING, dependsOn: {inputs: [a]}", "KD305"),
        ("type: STRING, required: false, defaults: ''", "KD306"),
        ("type: STRING, prefill: x, defaults: x", "KD306"),
        ("type: ARRAY, itemType: ARRAY", "KD307"),
        ("type: ARRAY, itemType: SECRET", "KD307"),
        ("type: FORM, inputs: [{id: b, type: FORM, inputs: []}]", "KD307"),
        ("type: FORM, inputs: [], prefill: {}", "KD307"),
    ],
)
def test_invalid_inputs_are_reported(declared: str, code: str) -> None:
    assert asked(declared) == {code}


def test_1_1_accepts_more_types_in_a_list() -> None:
    assert asked("type: ARRAY, itemType: SELECT", "1.1") == set()
    assert asked("type: ARRAY, itemType: ARRAY", "1.1") == {"KD307"}


@pytest.mark.parametrize("circle", [["a"], ["b", "a"], ["b", "c", "a"]])
def test_inputs_that_depend_on_each_other_are_reported(circle: list[str]) -> None:
    names = ["a", *circle[:-1]]
    declared = "".join(
        f"  - {{id: {name}, type: STRING, dependsOn: {{inputs: [{other}]}}}}\n"
        for name, other in zip(names, circle, strict=True)
    )
    assert reported(flow_of(f"inputs:\n{declared}")) == {"KD305"}


def test_an_input_may_depend_on_a_later_one() -> None:
    declared = "inputs:\n  - {id: a, type: STRING, dependsOn: {inputs: [b]}}\n  - {id: b, type: STRING}\n"
    assert reported(flow_of(declared)) == set()


@given(st.integers(-9, 9), st.integers(-9, 9), st.integers(-9, 9))
def test_a_number_is_between_its_bounds(low: int, value: int, high: int) -> None:
    found = asked(f"type: INT, min: {low}, max: {high}, defaults: {value}")
    assert ("KD301" in found) is not (low <= value <= high)
    assert ("KD302" in found) is (low > high)
