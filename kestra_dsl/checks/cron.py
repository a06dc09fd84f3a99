"""Validates the cron expressions of schedules: five fields, or six with seconds."""

from __future__ import annotations

import re
from typing import NamedTuple

from kestra_dsl.catalog.versions import DEFAULT, version_of

__all__ = ["DAYS", "MONTHS", "cron_error"]

_NICKNAMES = frozenset(("@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"))
MONTHS = tuple("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split())
DAYS = tuple("SUN MON TUE WED THU FRI SAT".split())


class _Field(NamedTuple):
    name: str
    first: int
    last: int
    words: tuple[str, ...] = ()


_SECOND = _Field("second", 0, 59)
_FIELDS = (
    _Field("minute", 0, 59),
    _Field("hour", 0, 23),
    _Field("day of the month", 1, 31),
    _Field("month", 1, 12, MONTHS),
    _Field("day of the week", 0, 7, DAYS),
)
_ITEM = re.compile(r"(\*|[A-Za-z0-9]+)(?:-([A-Za-z0-9]+))?(?:/(\d+))?\Z")
_LAST_DAY = re.compile(r"(?:\d+L|L(?:-(?:[12]?\d|3[01]))?)\Z")


def cron_error(cron: str, *, with_seconds: bool = False, target: str = DEFAULT) -> str | None:
    """What is wrong with a cron expression, and in which field.

    Args:
        cron: The expression, such as ``0 9 * * MON-FRI``.
        with_seconds: Whether it begins with a field for seconds.
        target: The Kestra version that reads it.

    Returns:
        The error, or None for a valid expression.
    """
    if cron in _NICKNAMES:
        return None
    if cron.startswith("@"):
        return f"unknown nickname {cron!r}; known are {', '.join(sorted(_NICKNAMES))}"
    fields = (_SECOND, *_FIELDS) if with_seconds else _FIELDS
    texts = cron.split()
    if len(texts) != len(fields):
        return f"it has {_counted(len(texts))}, not {len(fields)}: {', '.join(field.name for field in fields)}"
    for field, text in zip(fields, texts, strict=True):
        for item in text.split(","):
            error = _item_error(item, field, target)
            if error:
                return f"the {field.name} is {text!r}: {error}"
    return None


def _counted(fields: int) -> str:
    return "1 field" if fields == 1 else f"{fields} fields"


def _item_error(item: str, field: _Field, target: str) -> str | None:
    if field.name == "day of the month" and version_of(target).has_days_from_month_end and _LAST_DAY.match(item):
        return None
    found = _ITEM.match(item)
    if not found or (found[1] == "*" and found[2]):
        return f"{item!r} is not a value, range or step" if item else "a value between two commas is missing"
    first = field.first if found[1] == "*" else _number(found[1], field)
    last = first if found[2] is None else _number(found[2], field)
    for text, number in ((found[1], first), (found[2], last)):
        if number is None:
            return f"{text!r} is not a value; use {_range(field)}"
        if not field.first <= number <= field.last:
            return f"{number} is out of range; use {_range(field)}"
    if first is not None and last is not None and first > last:
        return f"the range {item!r} ends before it starts"
    if found[3] is not None and not 1 <= int(found[3]) <= field.last:
        return f"the step {found[3]} is not between 1 and {field.last}"
    return None


def _number(text: str, field: _Field) -> int | None:
    if text.isascii() and text.isdigit():
        return int(text)
    if text.upper() not in field.words:
        return None
    index = field.words.index(text.upper())
    is_sunday = field.words is DAYS and index == 0
    return field.last if is_sunday else index + field.first


def _range(field: _Field) -> str:
    numbers = f"{field.first} to {field.last}"
    if field.words is DAYS:
        return f"{numbers} or MON to SUN"
    return f"{numbers} or {field.words[0]} to {field.words[-1]}" if field.words else numbers
