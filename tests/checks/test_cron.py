"""Cron expressions are valid if Kestra's own parser accepts them; the tables are its results."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl.catalog.versions import version_names
from kestra_dsl.checks.cron import cron_error

RIGHT = [
    "* * * * *",
    "0 9 * * 1-5",
    "*/5 0-23/2 1,15 * *",
    "0 9 * * mon-FRI",
    "0 9 * JAN,dec *",
    "0 9 * * 0",
    "0 9 * * 7",
    "0 9 * * 0-7",
    "0 9 * * SAT-SUN",
    "0 0 31 2 *",
    "  5  4  * * * ",
    "5/7 * * * *",
    "00 08 * * *",
    "0 0 * * 5-5",
    "@yearly",
    "@annually",
    "@monthly",
    "@weekly",
    "@daily",
    "@midnight",
    "@hourly",
]
WRONG = [
    "",
    "* * * *",
    "* * * * * *",
    "60 * * * *",
    "* 24 * * *",
    "* * 0 * *",
    "* * 32 * *",
    "* * * 13 *",
    "* * * 0 *",
    "* * * * 8",
    "5-1 * * * *",
    "* 22-2 * * *",
    "* * * * FRI-MON",
    "* * * * SUN-MON",
    "*/0 * * * *",
    "*/60 * * * *",
    "* */24 * * *",
    "* * * 7/31 *",
    "* * * * */12",
    "5,,6 * * * *",
    "*-5 * * * *",
    "* * * * MONDAY",
    "* * ? * *",
    "* * LW * *",
    "* * 15W * *",
    "* * * * 5#1",
    "* * * * FRIL",
    "-1 * * * *",
    "a * * * *",
    "* * * dec-12/59 *",
    "@reboot",
    "@Daily",
    "@every 5m",
    "0 0 * * * # night",
]
ONLY_IN_2_0 = ["0 0 L * *", "0 0 L-3 * *", "0 0 5L * *"]


@pytest.mark.parametrize("cron", RIGHT)
@pytest.mark.parametrize("target", version_names())
def test_what_kestra_takes(cron: str, target: str) -> None:
    assert cron_error(cron, target=target) is None


@pytest.mark.parametrize("cron", WRONG)
@pytest.mark.parametrize("target", version_names())
def test_what_kestra_refuses(cron: str, target: str) -> None:
    assert cron_error(cron, target=target)


@pytest.mark.parametrize("cron", ONLY_IN_2_0)
def test_the_last_day_of_the_month_is_known_in_2_0(cron: str) -> None:
    assert cron_error(cron, target="1.3")
    assert cron_error(cron, target="2.0") is None
    assert cron_error("0 0 L-59 * *", target="2.0")


def test_seconds_come_first() -> None:
    assert cron_error("0 0 9 * * *", with_seconds=True) is None
    assert cron_error("@daily", with_seconds=True) is None
    assert cron_error("0 9 * * *", with_seconds=True)
    assert cron_error("60 0 9 * * *", with_seconds=True) == ("the second is '60': 60 is out of range; use 0 to 59")


@pytest.mark.parametrize(
    ("cron", "field"),
    [
        ("x * * * *", "minute"),
        ("* x * * *", "hour"),
        ("* * x * *", "day of the month"),
        ("* * * x *", "month"),
        ("* * * * x", "day of the week"),
    ],
)
def test_the_field_is_named(cron: str, field: str) -> None:
    assert str(cron_error(cron)).startswith(f"the {field} is 'x'")


@given(st.integers(0, 59), st.integers(0, 59), st.integers(1, 59))
def test_a_range_of_minutes_goes_up(first: int, last: int, step: int) -> None:
    assert (cron_error(f"{first}-{last}/{step} * * * *") is None) is (first <= last)


@given(st.text())
def test_any_text_gets_an_answer(text: str) -> None:
    error = cron_error(text)
    assert error is None or error
    if error is None:
        assert text.startswith("@") or len(re.findall(r"\S+", text)) == 5
