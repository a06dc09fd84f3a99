"""Monthly schedules, and the logical date of an execution."""

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
_ANY_OFFSET = timedelta(days=1)  # more than any time zone differs from UTC, and less than a month


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
    """Create a schedule trigger that fires once a month.

    >>> month_schedule("monthly", hour=6, timezone="America/New_York", first="2019-01", last="2021-07").cron
    '0 6 1 * *'

    Args:
        id: The id of the trigger.
        day: The day of the month, from 1 to 28.
        hour: The hour.
        minute: The minute.
        timezone: The time zone, such as ``America/New_York`` (default UTC).
        inputs: The inputs of the execution.
        first: The first month in which it fires, such as ``2019-01``. Backfills respect it too.
        last: The last month in which it fires.
        description: A description of the trigger.

    Returns:
        The trigger.

    Raises:
        PropertyError: Day, hour or minute are out of range, a month is invalid, or ``last`` is before ``first``.
    """
    for name, value, low, high in (("day", day, 1, 28), ("hour", hour, 0, 23), ("minute", minute, 0, 59)):
        if type(value) is not int or not low <= value <= high:
            raise PropertyError(
                f"{name}={value!r} of the month schedule {id!r} is not from {low} to {high}",
                hint="not every month has later days" if name == "day" else f"{name} must be a whole number",
                origin=caller(),
            )
    after, before = (_instant(id, month, day, hour, minute) for month in (first, last))
    if after and before and after > before:
        raise PropertyError(
            f"the month schedule {id!r} ends with {last}, before its first month {first}",
            hint="swap first and last",
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
    """Return the logical date of an execution: the date of its schedule, or its start date for a manual execution.

    >>> str(logical_date())
    '{{ trigger.date ?? execution.startDate }}'

    Returns:
        The expression.
    """
    return coalesce(ctx.trigger.date, ctx.execution.start_date)


def logical_month(pattern: str = "yyyy-MM", *, time_zone: str | None = None) -> Expression:
    """Return the month of the logical date of an execution, as text.

    >>> str(logical_month("yyyy_MM"))
    "{{ (trigger.date ?? execution.startDate) | date('yyyy_MM') }}"

    Args:
        pattern: The format of the month.
        time_zone: The time zone of the schedule (default UTC). Without it, the first hours of a month can count as the
            previous one.

    Returns:
        The expression.
    """
    return logical_date() | f.date(pattern, time_zone=time_zone)


def _instant(schedule: str, month: str | None, day: int, hour: int, minute: int) -> datetime | None:
    if month is None:
        return None
    found = _MONTH.fullmatch(str(month))
    if found is None:
        raise PropertyError(
            f"invalid month {month!r} for the schedule {schedule!r}",
            hint="write it as '2019-01'",
            origin=caller(1),
        )
    return datetime(int(found[1]), int(found[2]), day, hour, minute, tzinfo=UTC)
