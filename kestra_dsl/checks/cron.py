"""Cron expressions as Kestra's schedules read them: the Unix grammar, five fields, or six with seconds."""

from __future__ import annotations

import re
from typing import NamedTuple

from kestra_dsl.catalog.versions import DEFAULT, version_of

__all__ = ["wrong_in_cron"]

_NICKNAMES = frozenset(("@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"))
_MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
_DAYS = "SUN MON TUE WED THU FRI SAT".split()


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
    _Field("month", 1, 12, tuple(_MONTHS)),
    _Field("day of the week", 0, 7, tuple(_DAYS)),
)
_ITEM = re.compile(r"(\*|[A-Za-z0-9]+)(?:-([A-Za-z0-9]+))?(?:/(\d+))?\Z")
_LAST_DAY = re.compile(r"(?:\d+L|L(?:-(?:[12]?\d|3[01]))?)\Z")


def wrong_in_cron(cron: str, *, with_seconds: bool = False, target: str = DEFAULT) -> str | None:
    """What is wrong with an expression, and in which field."""
    if cron in _NICKNAMES:
        return None
    if cron.startswith("@"):
        return f"there is no {cron!r}; there are {', '.join(sorted(_NICKNAMES))}"
    fields = (_SECOND, *_FIELDS) if with_seconds else _FIELDS
    texts = cron.split()
    if len(texts) != len(fields):
        return f"it has {_counted(len(texts))}, not {len(fields)}: {', '.join(field.name for field in fields)}"
    for field, text in zip(fields, texts, strict=True):
        for item in text.split(","):
            wrong = _wrong_in_item(item, field, target)
            if wrong:
                return f"the {field.name} is {text!r}: {wrong}"
    return None


def _counted(fields: int) -> str:
    return "1 field" if fields == 1 else f"{fields} fields"


def _wrong_in_item(item: str, field: _Field, target: str) -> str | None:
    if field.name == "day of the month" and version_of(target).has_days_from_month_end and _LAST_DAY.match(item):
        return None
    told = _ITEM.match(item)
    if not told or (told[1] == "*" and told[2]):
        return f"{item!r} is no value, range or step" if item else "a value between two commas is missing"
    first = field.first if told[1] == "*" else _number(told[1], field)
    last = first if told[2] is None else _number(told[2], field)
    for text, number in ((told[1], first), (told[2], last)):
        if number is None:
            return f"{text!r} is no value; use {_range(field)}"
        if not field.first <= number <= field.last:
            return f"{number} is out of range; use {_range(field)}"
    if first is not None and last is not None and first > last:
        return f"the range {item!r} does not go up"
    if told[3] is not None and not 1 <= int(told[3]) <= field.last:
        return f"the step {told[3]} is not between 1 and {field.last}"
    return None


def _number(text: str, field: _Field) -> int | None:
    if text.isascii() and text.isdigit():
        return int(text)
    if text.upper() in field.words:
        place = field.words.index(text.upper())
        return 7 if field.words[0] == "SUN" and place == 0 else place + field.first
    return None


def _range(field: _Field) -> str:
    words = f" or {field.words[0]} to {field.words[-1]}" if field.words and field.words[0] != "SUN" else ""
    words = " or MON to SUN" if field.words and field.words[0] == "SUN" else words
    return f"{field.first} to {field.last}{words}"
