"""The dates of a cron expression are those that Kestra's scheduler runs."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl.checks.cron_dates import cron_dates

_FIRST, _LAST = datetime.fromisoformat("2015-01-01"), datetime.fromisoformat("2024-01-01")


def dates(cron: str, start: str, end: str, zone: str = "UTC", *, with_seconds: bool = False) -> list[str]:
    first, last = (datetime.fromisoformat(text) for text in (start, end))
    zoned = ZoneInfo(zone)
    found = cron_dates(cron, first.replace(tzinfo=zoned), last.replace(tzinfo=zoned), zoned, with_seconds=with_seconds)
    return [each.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") for each in found]


def test_both_ends_are_included() -> None:
    assert dates("0 9 1 * *", "2019-01-01T09:00", "2019-03-01T09:00") == [
        "2019-01-01T09:00:00Z",
        "2019-02-01T09:00:00Z",
        "2019-03-01T09:00:00Z",
    ]


@pytest.mark.parametrize("cron", ["0 9 1 * *", "@monthly", "30 2 1 JAN-DEC *", "0 0 1 */1 *"])
def test_a_month_is_one_date(cron: str) -> None:
    assert len(dates(cron, "2019-01-01", "2019-12-31T23:59")) == 12
    assert len(dates(cron, "2019-01-01", "2020-12-31T23:59")) == 24


def test_a_day_of_the_month_or_of_the_week_matches() -> None:
    found = dates("0 0 13 * FRI", "2019-01-01", "2019-02-20T23:59:59")
    assert [each[:10] for each in found] == [
        "2019-01-04", "2019-01-11", "2019-01-13", "2019-01-18", "2019-01-25", "2019-02-01", "2019-02-08",
        "2019-02-13", "2019-02-15",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cron", "weekday"), [("0 0 * * 0", 6), ("0 0 * * 7", 6), ("0 0 * * SUN", 6), ("0 0 * * 1", 0)]
)
def test_sunday_has_two_numbers(cron: str, weekday: int) -> None:
    found = dates(cron, "2019-01-01", "2019-01-31")
    assert found and all(datetime.fromisoformat(each).weekday() == weekday for each in found)


def test_the_last_day_of_a_month() -> None:
    assert [each[:10] for each in dates("0 0 L * *", "2020-01-01", "2020-03-31")] == [
        "2020-01-31",
        "2020-02-29",
        "2020-03-31",
    ]
    assert [each[:10] for each in dates("0 0 L-1 * *", "2020-02-01", "2020-02-29")] == ["2020-02-28"]


def test_seconds_are_a_field_of_their_own() -> None:
    assert dates("*/30 0 9 * * *", "2019-01-01", "2019-01-01T23:59", with_seconds=True) == [
        "2019-01-01T09:00:00Z",
        "2019-01-01T09:00:30Z",
    ]


@pytest.mark.parametrize(
    ("cron", "start", "end", "expected"),
    [
        ("30 2 * * *", "2019-03-09", "2019-03-12", ["2019-03-09T07:30:00Z", "2019-03-11T06:30:00Z"]),
        (
            "30 1 * * *",
            "2019-11-02",
            "2019-11-05",
            ["2019-11-02T05:30:00Z", "2019-11-03T05:30:00Z", "2019-11-04T06:30:00Z"],
        ),
        (
            "30 * * * *",
            "2019-03-10",
            "2019-03-10T05:00",
            ["2019-03-10T05:30:00Z", "2019-03-10T06:30:00Z", "2019-03-10T07:30:00Z", "2019-03-10T08:30:00Z"],
        ),
        (
            "0 * * * *",
            "2019-11-03",
            "2019-11-03T02:00",
            ["2019-11-03T04:00:00Z", "2019-11-03T05:00:00Z", "2019-11-03T06:00:00Z", "2019-11-03T07:00:00Z"],
        ),
    ],
    ids=["skipped", "shown twice, once run", "every hour, one skipped", "every hour, one twice"],
)
def test_clock_changes_are_as_measured_on_kestra_1_3(cron: str, start: str, end: str, expected: list[str]) -> None:
    assert dates(cron, start, end, "America/New_York") == expected


@given(st.integers(0, 59), st.integers(0, 23), st.integers(1, 28), st.datetimes(_FIRST, _LAST))
def test_every_date_matches_its_expression(minute: int, hour: int, day: int, start: datetime) -> None:
    end = start.replace(year=start.year + 1, day=min(start.day, 28))
    found = list(cron_dates(f"{minute} {hour} {day} * *", start.replace(tzinfo=UTC), end.replace(tzinfo=UTC), UTC))
    assert {(each.minute, each.hour, each.day) for each in found} <= {(minute, hour, day)}
    assert 11 <= len(found) <= 13 and found == sorted(set(found))
