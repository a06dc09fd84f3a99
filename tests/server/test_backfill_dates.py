"""The period that a server is asked for has the dates that were shown, and no others."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kestra_dsl.checks.cron_dates import cron_dates
from kestra_dsl.server.backfill_dates import period


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Kathmandu"])
@pytest.mark.parametrize(
    ("cron", "with_seconds", "start", "end", "count"),
    [
        ("@monthly", False, "2019-01-01", "2019-12-31", 12),
        ("@monthly", False, "2019-01-01", "2020-12-31", 24),
        ("0 9 1 * *", False, "2019-01-01", "2019-12-31", 12),
        ("@daily", False, "2019-01-01", "2019-01-31", 31),
        ("@daily", False, "2019-01-01T00:00:01", "2019-01-31T23:59:59", 30),
        ("* * * * *", False, "2019-01-01T00:00:00", "2019-01-01T00:59:59", 60),
        ("* * * * * *", True, "2019-01-01T00:00:00", "2019-01-01T00:00:59", 60),
        ("59 59 23 * * *", True, "2019-01-01", "2019-01-31", 31),
    ],
)
def test_the_period_has_the_dates_that_are_shown(
    cron: str, with_seconds: bool, start: str, end: str, count: int, zone: str
) -> None:
    declared = {"id": "s", "type": "io.kestra.plugin.core.trigger.Schedule", "cron": cron, "timezone": zone}
    asked = period({**declared, "withSeconds": with_seconds}, start, end)
    assert len(asked.dates) == count
    inside = list(cron_dates(cron, asked.start, asked.end, ZoneInfo(zone), with_seconds=with_seconds))
    assert inside == asked.dates


@pytest.mark.parametrize("end", ["2019-01-31", "2019-01-31T12:00:00"])
def test_both_ends_of_the_period_are_beside_a_date(end: str) -> None:
    asked = period(
        {"id": "s", "type": "io.kestra.plugin.core.trigger.Schedule", "cron": "0 9 * * *"}, "2019-01-01", end
    )
    around = [
        datetime.fromisoformat(f"2019-01-{day}T09:00:00+00:00") + timedelta(seconds=s)
        for day, s in (("01", -1), ("31", 1))
    ]
    assert [asked.start, asked.end] == around
