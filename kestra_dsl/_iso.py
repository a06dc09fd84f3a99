"""ISO 8601 durations, dates and times as Kestra reads them."""

from __future__ import annotations

import re
from datetime import timedelta

__all__ = ["DATE", "DATETIME", "DURATION", "LOCAL_TIME", "TIME", "iso_duration"]

_DAY = r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
_CLOCK = r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?"
_OFFSET = r"(?:Z|[-+]\d{2}(?::?\d{2})?)(?:\[[A-Za-z0-9_/+-]+\])?"

DATE = re.compile(rf"{_DAY}\Z")
LOCAL_TIME = re.compile(rf"{_CLOCK}\Z")
TIME = re.compile(rf"{_CLOCK}(?:{_OFFSET})?\Z")
DATETIME = re.compile(rf"{_DAY}T{_CLOCK}(?:{_OFFSET})?\Z")

DURATION = re.compile(
    r"[-+]?P(?=.)(?:[-+]?\d+D)?"
    r"(?:T(?=.)(?:[-+]?\d+H)?(?:[-+]?\d+M)?(?:[-+]?\d+(?:[.,]\d{0,9})?S)?)?\Z",
    re.IGNORECASE,
)


def iso_duration(value: timedelta) -> str:
    """Format a duration: ``timedelta(minutes=90)`` is ``PT1H30M``, ``timedelta(days=1)`` is ``P1D``."""
    microseconds = (value.days * 86_400 + value.seconds) * 1_000_000 + value.microseconds
    sign = "-" if microseconds < 0 else ""
    seconds, microseconds = divmod(abs(microseconds), 1_000_000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    text = f"{sign}{days}D" if days else ""
    fraction = f".{microseconds:06}".rstrip("0") if microseconds else ""
    clock = "".join(
        f"{sign}{part}{unit}"
        for part, unit in ((str(hours) if hours else "", "H"), (str(minutes) if minutes else "", "M"))
        if part
    )
    if seconds or fraction or not (days or clock):
        clock += f"{sign}{seconds}{fraction}S"
    return "P" + text + ("T" + clock if clock else "")
