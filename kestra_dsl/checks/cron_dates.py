"""The dates of a cron expression in a period, as Kestra's scheduler finds them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

from kestra_dsl.checks.cron import DAYS, MONTHS

__all__ = ["cron_dates"]

_NICKNAMES = {
    "@yearly": "0 0 1 1 *",
    "@annually": "0 0 1 1 *",
    "@monthly": "0 0 1 * *",
    "@weekly": "0 0 * * 0",
    "@daily": "0 0 * * *",
    "@midnight": "0 0 * * *",
    "@hourly": "0 * * * *",
}


class _Fields(NamedTuple):
    seconds: list[int]
    minutes: list[int]
    hours: list[int]
    days: str
    months: list[int]
    weekdays: str
    every_hour: bool


def cron_dates(
    cron: str, start: datetime, end: datetime, zone: tzinfo, *, with_seconds: bool = False
) -> Iterator[datetime]:
    """Yield the dates of a valid cron expression, both ends included.

    Args:
        cron: The expression, which `cron_error` accepts.
        start: The first moment.
        end: The last moment.
        zone: The time zone of the expression.
        with_seconds: Whether the expression begins with a field for seconds.
    """
    fields = _parsed(cron, with_seconds=with_seconds)
    times = [
        time(hour, minute, second) for hour in fields.hours for minute in fields.minutes for second in fields.seconds
    ]
    first, last = start.astimezone(zone).date(), end.astimezone(zone).date()
    for offset in range((last - first).days + 1):
        day = first + timedelta(offset)
        if day.month in fields.months and _has_day(fields, day):
            yield from (found for found in _of_day(day, times, zone, twice=fields.every_hour) if start <= found <= end)


def _of_day(day: date, times: list[time], zone: tzinfo, *, twice: bool) -> Iterator[datetime]:
    """The times of a day, in order.

    A time that the clock skips is left out. One that it shows twice counts once, or twice for an expression of every
    hour: Kestra 1.3 was measured.
    """
    moments = set()
    for each in times:
        for fold in (0, 1) if twice else (0,):
            found = datetime.combine(day, each, zone).replace(fold=fold)
            moment = found.astimezone(UTC)
            if moment.astimezone(zone).replace(tzinfo=None) == found.replace(tzinfo=None):
                moments.add(moment)
    return (moment.astimezone(zone) for moment in sorted(moments))


def _parsed(cron: str, *, with_seconds: bool) -> _Fields:
    texts = _NICKNAMES.get(cron, cron).split()
    if not with_seconds or cron in _NICKNAMES:
        texts = ["0", *texts]
    second, minute, hour, days, month, weekdays = texts
    return _Fields(
        sorted(_numbers(second, 0, 59)),
        sorted(_numbers(minute, 0, 59)),
        sorted(_numbers(hour, 0, 23)),
        days,
        sorted(_numbers(month, 1, 12, MONTHS, 1)),
        weekdays,
        hour == "*",
    )


def _has_day(fields: _Fields, day: date) -> bool:
    """Either field matches if both are limited, as in every cron."""
    by_day = fields.days == "*" or _has_day_of_month(fields.days, day)
    by_weekday = day.isoweekday() % 7 in {number % 7 for number in _numbers(fields.weekdays, 0, 7, DAYS, 0)}
    if fields.days == "*" or fields.weekdays == "*":
        return by_day and by_weekday
    return by_day or by_weekday


def _has_day_of_month(text: str, day: date) -> bool:
    last = ((day.replace(day=28) + timedelta(4)).replace(day=1) - timedelta(1)).day
    plain = []
    for item in text.split(","):
        if item.startswith("L"):
            if day.day == last - int(item[2:] or 0):
                return True
        else:
            plain.append(item.removesuffix("L"))
    return bool(plain) and day.day in _numbers(",".join(plain), 1, 31)


def _numbers(text: str, first: int, last: int, words: tuple[str, ...] = (), of_first_word: int = 0) -> set[int]:
    found: set[int] = set()
    for item in text.split(","):
        span, _, step = item.partition("/")
        low, dash, high = span.partition("-")
        if low == "*":
            begin, until = first, last
        else:
            begin = _number(low, words, of_first_word)
            until = _number(high, words, of_first_word) if dash else last if step else begin
        if until < begin and words is DAYS:
            until += 7
        found.update(range(begin, until + 1, int(step or 1)))
    return found


def _number(text: str, words: tuple[str, ...], of_first_word: int) -> int:
    return int(text) if text.isdigit() else words.index(text.upper()) + of_first_word
