"""Kestra's date filters, as far as the definitions use them."""

from __future__ import annotations

import calendar
import re
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

__all__ = ["UnsupportedError", "add_to_date", "format_date"]


class UnsupportedError(NotImplementedError):
    """Something that Kestra may support and this module does not."""


_PIECES = re.compile(r"'([^']*)'|([A-Za-z])\2*|[^A-Za-z']+")
_PATTERNS = {
    "yyyy": "%Y",
    "MM": "%m",
    "MMM": "%b",
    "MMMM": "%B",
    "dd": "%d",
    "HH": "%H",
    "mm": "%M",
    "ss": "%S",
}


def format_date(text: str, pattern: str | None = None, timeZone: str | None = None) -> str:  # noqa: N803
    """Format a datetime with a Java pattern, by default in UTC."""
    zone = ZoneInfo(timeZone) if timeZone else UTC
    moment = _moment(text, zone).astimezone(zone)
    if pattern is None:
        return _written(moment)
    return "".join(_piece(piece, moment) for piece in _PIECES.finditer(pattern))


def add_to_date(text: str, amount: int, unit: str) -> str:
    """Add days or months to a datetime. The day is limited to the length of the month."""
    moment = _moment(text, UTC)
    if unit == "DAYS":
        return _written(moment + timedelta(days=amount))
    if unit != "MONTHS":
        raise UnsupportedError(f"unit {unit!r}")
    years, month = divmod(moment.month - 1 + amount, 12)
    year, month = moment.year + years, month + 1
    last = calendar.monthrange(year, month)[1]
    return _written(moment.replace(year=year, month=month, day=min(moment.day, last)))


def _piece(piece: re.Match[str], moment: datetime) -> str:
    quoted, letter = piece.groups()
    if letter is None:
        return piece[0] if quoted is None else quoted
    if piece[0] not in _PATTERNS:
        raise UnsupportedError(f"{piece[0]!r} in a pattern for dates")
    return moment.strftime(_PATTERNS[piece[0]])


def _moment(text: str, zone: tzinfo) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def _written(moment: datetime) -> str:
    return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")
