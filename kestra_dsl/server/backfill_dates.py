"""The dates that a backfill runs: those of a schedule in a period of the past."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import islice
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from kestra_dsl.checks.cron import cron_error
from kestra_dsl.checks.cron_dates import cron_dates
from kestra_dsl.errors import UsageError

__all__ = ["Period", "period"]

_MOST = 100_000
_SECOND = timedelta(seconds=1)


class Period(NamedTuple):
    """The period of a backfill, with the dates of the schedule in it."""

    start: datetime
    end: datetime
    dates: list[datetime]


def period(declared: Mapping[str, Any], start: str, end: str | None) -> Period:
    """Return the dates that a backfill runs.

    Args:
        declared: The schedule, with Kestra's names of its properties.
        start: The first date, with or without a time and a time zone.
        end: The last date, which is included; None for now.

    Raises:
        UsageError: There are none, or too many, or the trigger cannot have any.
    """
    zone = _zone(declared)
    first = _moment(start, zone, time.min)
    last = datetime.now(zone).replace(microsecond=0) if end is None else _moment(end, zone, time(23, 59, 59))
    dates = _dates(declared, first, last, zone)
    # Kestra 1.3 and 2.0 include both ends. A margin includes them whatever a version does; it must be around the dates,
    # because a second after 23:59:59 can be another date.
    margin = timedelta() if declared.get("withSeconds") is True else _SECOND
    return Period(dates[0] - margin, dates[-1] + margin, dates)


def _zone(declared: Mapping[str, Any]) -> tzinfo:
    """The time zone of a schedule (default: UTC, as on a server without a setting)."""
    name = declared.get("timezone")
    if name is None:
        return UTC
    try:
        return ZoneInfo(str(name))
    except (ValueError, OSError):
        raise UsageError(f"the schedule has an unknown time zone {str(name)!r}") from None


def _moment(text: str, zone: tzinfo, of_day: time) -> datetime:
    """The moment of a date with or without a time, in a time zone unless it names one."""
    try:
        if len(text) == len("2019-01-01"):
            return datetime.combine(date.fromisoformat(text), of_day, zone)
        found = datetime.fromisoformat(text)
    except ValueError:
        raise UsageError(f"{text!r} is not a date", hint="2019-01-01, 2019-01-01T09:00:00 or with +01:00") from None
    return found if found.tzinfo is not None else found.replace(tzinfo=zone)


def _dates(declared: Mapping[str, Any], first: datetime, last: datetime, zone: tzinfo) -> list[datetime]:
    """The dates that a backfill of this period runs."""
    cron, with_seconds = declared.get("cron"), declared.get("withSeconds") is True
    if not isinstance(cron, str) or not str(declared.get("type", "")).endswith(".Schedule"):
        message = f"{declared.get('id')} is not a Schedule trigger"
        raise UsageError(message, hint="only a schedule has dates in the past")
    if declared.get("disabled") is True:
        raise UsageError(f"{declared.get('id')} is disabled in the flow, so a backfill would not run")
    error = cron_error(cron, with_seconds=with_seconds)
    if error:
        raise UsageError(f"invalid cron expression {cron!r}: {error}")
    if last < first:
        raise UsageError("the end is before the start")  # which the server accepts
    if last > datetime.now(UTC) + _SECOND:
        raise UsageError("the end is in the future", hint="the schedule itself runs future dates")
    found = list(islice(cron_dates(cron, first, last, zone, with_seconds=with_seconds), _MOST + 1))
    if not found:
        raise UsageError(f"the schedule has no date from {first} to {last}")
    if len(found) > _MOST:
        raise UsageError(f"these are more than {_MOST:,} dates", hint="choose a shorter period")
    return found
