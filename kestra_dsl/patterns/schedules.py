"""Schedules by the month, and the date that an execution is about."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from kestra_dsl.diagnostics.origin import caller
from kestra_dsl.errors import PropertyError
from kestra_dsl.expressions import filters as f
from kestra_dsl.expressions.context import ctx
from kestra_dsl.expressions.expression import Expression
from kestra_dsl.expressions.operators import coalesce
from kestra_dsl.plugins.core.condition import DateTimeBetween
from kestra_dsl.plugins.core.trigger import Schedule

__all__ = ["logical_date", "logical_month", "month_schedule"]

_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])", re.ASCII)
_ANY_OFFSET = timedelta(days=1)  # no timezone is further from UTC, and months are further apart


def month_schedule(  # noqa: PLR0913 - by keyword
    id: str,  # noqa: A002 - as every trigger has it
    *,
    day: int = 1,
    hour: int = 9,
    minute: int = 0,
    timezone: str | None = None,
    inputs: Mapping[str, Any] | None = None,
    first: str | None = None,
    last: str | None = None,
    description: str | None = None,
) -> Schedule:
    """A trigger that fires once a month, in a timezone (UTC when none is named).

    ``first`` and ``last`` are the months between which it fires, where data begins and ends at some time. A backfill
    keeps to them as well.

    >>> month_schedule("monthly", hour=6, timezone="America/New_York", first="2019-01", last="2021-07").cron
    '0 6 1 * *'
    """
    for name, value, low, high in (("day", day, 1, 28), ("hour", hour, 0, 23), ("minute", minute, 0, 59)):
        if type(value) is not int or not low <= value <= high:
            raise PropertyError(
                f"{name}={value!r} of the month schedule {id!r} is not from {low} to {high}",
                hint="later days are not in every month" if name == "day" else f"give the {name} as a whole number",
                origin=caller(),
            )
    after, before = (_instant(id, month, day, hour, minute) for month in (first, last))
    if after and before and after > before:
        raise PropertyError(
            f"the month schedule {id!r} ends with {last}, before it begins with {first}",
            hint="exchange them",
            origin=caller(),
        )
    bounds = DateTimeBetween(
        after=after and (after - _ANY_OFFSET).isoformat(), before=before and (before + _ANY_OFFSET).isoformat()
    )
    return Schedule(
        id=id,
        cron=f"{minute} {hour} {day} * *",
        timezone=timezone,
        inputs=inputs,
        conditions=[bounds] if first or last else None,
        description=description,
    )


def logical_date() -> Expression:
    """The date that an execution is about: the one it was scheduled for, or its start when somebody started it by hand.

    >>> str(logical_date())
    '{{ trigger.date ?? execution.startDate }}'
    """
    return coalesce(ctx.trigger.date, ctx.execution.start_date)


def logical_month(pattern: str = "yyyy-MM", *, time_zone: str | None = None) -> Expression:
    """The month that an execution is about. Name the timezone of its schedule: in UTC, a month begins at another time.

    >>> str(logical_month("yyyy_MM"))
    "{{ (trigger.date ?? execution.startDate) | date('yyyy_MM') }}"
    """
    return logical_date() | f.date(pattern, time_zone=time_zone)


def _instant(schedule: str, month: str | None, day: int, hour: int, minute: int) -> datetime | None:
    if month is None:
        return None
    found = _MONTH.fullmatch(str(month))
    if found is None:
        raise PropertyError(
            f"{month!r} is no month for the schedule {schedule!r}",
            hint="write it as in '2019-01'",
            origin=caller(1),
        )
    return datetime(int(found[1]), int(found[2]), day, hour, minute, tzinfo=UTC)
