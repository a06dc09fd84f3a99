"""ISO 8601 durations."""

import re
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl._iso import DURATION, iso_duration

PARTS = re.compile(r"P(?:(-?\d+)D)?(?:T(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?)(\d+)(?:\.(\d+))?S)?)?\Z")


def read(text: str) -> timedelta:
    found = PARTS.match(text)
    assert found, text
    days, hours, minutes, sign, seconds, fraction = found.groups()
    micros = int(seconds or 0) * 1_000_000 + int((fraction or "0").ljust(6, "0"))
    return timedelta(
        days=int(days or 0), hours=int(hours or 0), minutes=int(minutes or 0), microseconds=-micros if sign else micros
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (timedelta(), "PT0S"),
        (timedelta(minutes=90), "PT1H30M"),
        (timedelta(days=1), "P1D"),
        (timedelta(days=1, seconds=1), "P1DT1S"),
        (timedelta(milliseconds=1500), "PT1.5S"),
        (timedelta(microseconds=1), "PT0.000001S"),
        (timedelta(seconds=-1), "PT-1S"),
        (timedelta(days=-1), "P-1D"),
        (timedelta(hours=-25), "P-1DT-1H"),
        (timedelta(milliseconds=-500), "PT-0.5S"),
    ],
)
def test_a_timedelta_is_an_iso_duration(value: timedelta, expected: str) -> None:
    assert iso_duration(value) == expected


@given(st.timedeltas())
def test_a_duration_is_read_back_exactly(value: timedelta) -> None:
    assert read(iso_duration(value)) == value


@given(st.timedeltas())
def test_a_written_duration_is_accepted(value: timedelta) -> None:
    assert DURATION.match(iso_duration(value))


@pytest.mark.parametrize("text", ["PT5M", "P1D", "P1DT12H", "PT0.5S", "-PT5M", "pt1m", "PT1H-5M"])
def test_an_iso_duration_is_accepted(text: str) -> None:
    assert DURATION.match(text)


@pytest.mark.parametrize("text", ["", "P", "PT", "P1DT", "5m", "PT5", "1D", "PT5M\n", " PT5M", "P1H", "PT1D", "PT.5S"])
def test_an_invalid_duration_is_rejected(text: str) -> None:
    assert not DURATION.match(text)
