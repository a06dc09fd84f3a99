"""Whether an input accepts a value: its type, its bounds, the values to choose from."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any, TypeAlias

from kestra_dsl._iso import DATE, DATETIME, DURATION, LOCAL_TIME
from kestra_dsl.checks.property_templates import is_literal
from kestra_dsl.checks.regex_matching import matches

__all__ = ["duration_of", "rejection"]

Rejection: TypeAlias = tuple[str, str]
"""The reason, as a clause after the name of the value, and a hint."""

_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\Z")
_FILE = ("file:", "nsfile:", "kestra:")
_INT = re.compile(r"[-+]?\d+\Z")
_PART = re.compile(r"([-+]?\d+(?:[.,]\d+)?)([DHMS])", re.IGNORECASE)
_SECONDS = {"D": 86_400, "H": 3_600, "M": 60, "S": 1}


def rejection(declared: Any, value: Any, *, only: str | None = None) -> Rejection | None:
    """Why an input does not accept a value.

    Args:
        declared: The input.
        value: The value.
        only: The only bound to check, such as ``max``.

    Returns:
        The reason and a hint; None if the value is accepted, or known only when it is rendered.
    """
    if value is None or _is_rendered(value):
        return None
    check = _CHECKS.get(declared._kestra.type)
    try:
        return check(declared, value, only) if check else None
    except ValueError:
        type_ = declared._kestra.type
        return f"is {value!r}, which is not of type {type_}", f"write it as in {_EXAMPLES[type_]}"


def _is_rendered(value: Any) -> bool:
    if isinstance(value, list):
        return any(map(_is_rendered, value))
    return isinstance(value, str) and not is_literal(value)


def _int(declared: Any, value: Any, only: str | None) -> Rejection | None:
    if isinstance(value, bool) or not (isinstance(value, int) or _INT.match(str(value))):
        raise ValueError
    if not -(2**31) <= int(value) < 2**31:
        return f"is {value}, which does not fit into an INT", "an INT has 32 bits; use a STRING"
    return _bounds(declared, int(value), only, lambda bound: bound)


def _float(declared: Any, value: Any, only: str | None) -> Rejection | None:
    number = float("a boolean" if isinstance(value, bool) else value)
    return _bounds(declared, number, only, lambda bound: bound)


def _date(declared: Any, value: Any, only: str | None) -> Rejection | None:
    return _bounds(declared, _day(value), only, _day)


def _day(value: Any) -> date:
    if not DATE.match(str(value)):
        raise ValueError
    return date.fromisoformat(str(value))


def _date_time(declared: Any, value: Any, only: str | None) -> Rejection | None:
    return _bounds(declared, _moment(value), only, _moment)


def _moment(value: Any) -> datetime:
    text = str(value).partition("[")[0]
    if not DATETIME.match(text):
        raise ValueError
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError
    return moment


def _time(declared: Any, value: Any, only: str | None) -> Rejection | None:
    return _bounds(declared, _clock(value), only, _clock)


def _clock(value: Any) -> time:
    if not LOCAL_TIME.match(str(value)):
        raise ValueError
    return time.fromisoformat(str(value))


def _duration(declared: Any, value: Any, only: str | None) -> Rejection | None:
    return _bounds(declared, duration_of(value), only, duration_of)


def duration_of(value: Any) -> timedelta:
    """The length of an ISO 8601 duration."""
    text = str(value)
    if not DURATION.match(text):
        raise ValueError
    sign = -1 if text.startswith("-") else 1
    parts = _PART.findall(text)
    seconds = sum(float(number.replace(",", ".")) * _SECONDS[unit.upper()] for number, unit in parts)
    return timedelta(seconds=sign * seconds)


def _email(_declared: Any, value: Any, _only: str | None) -> Rejection | None:
    if not _EMAIL.match(str(value)):
        raise ValueError
    return None


def _file(_declared: Any, value: Any, _only: str | None) -> Rejection | None:
    if str(value).startswith(_FILE):
        return None
    return f"is {value!r}, which is not the URI of a file in Kestra", "it begins with file: or nsfile:"


def _text(declared: Any, value: Any, _only: str | None) -> Rejection | None:
    """Checks the validator, as far as Python and Java read it alike."""
    validator = declared.validator
    if not isinstance(validator, str) or not isinstance(value, str) or not is_literal(validator):
        return None
    shown = "is a text" if declared._kestra.type == "SECRET" else f"is {value!r}"
    refused = matches(validator, value) is False
    return (f"{shown}, which does not match the validator {validator!r}", "change one of the two") if refused else None


def _choice(declared: Any, value: Any, _only: str | None) -> Rejection | None:
    values = declared.__dict__
    known = values.get("values") or ()
    if values.get("allow_custom_value") or values.get("expression") or not known:
        return None
    choices = [item if isinstance(item, str) else item.__dict__.get("value") for item in known]
    if any(choice is None or _is_rendered(choice) for choice in choices):
        return None
    chosen = value if isinstance(value, list) else [value]
    other = next((str(one) for one in chosen if str(one) not in choices), None)
    if other is None:
        return None
    return f"is {other!r}, which is not one of its values", f"its values are {', '.join(map(repr, choices))}"


def _bounds(declared: Any, value: Any, only: str | None, read: Callable[[Any], Any]) -> Rejection | None:
    values = declared.__dict__
    for name, is_out, wording in _LIMITS:
        bound = values.get(name)
        if bound is None or (only is not None and name != only):
            continue
        try:
            limit = read(bound)
        except ValueError:
            continue
        if is_out(value, limit):
            return f"is {value}, which is {wording} {bound}", f"use a value that is not {wording} {bound}"
    return None


_LIMITS: tuple[tuple[str, Callable[[Any, Any], bool], str], ...] = (
    ("min", lambda value, limit: bool(value < limit), "below"),
    ("max", lambda value, limit: bool(value > limit), "above"),
    ("after", lambda value, limit: bool(value < limit), "before"),
    ("before", lambda value, limit: bool(value > limit), "after"),
)

_CHECKS: dict[str, Callable[[Any, Any, str | None], Rejection | None]] = {
    "INT": _int,
    "FLOAT": _float,
    "DATE": _date,
    "DATETIME": _date_time,
    "TIME": _time,
    "DURATION": _duration,
    "EMAIL": _email,
    "FILE": _file,
    "STRING": _text,
    "SECRET": _text,
    "SELECT": _choice,
    "ENUM": _choice,
    "MULTISELECT": _choice,
}
_EXAMPLES = {
    "INT": "42",
    "FLOAT": "1.5",
    "DATE": "2026-01-31",
    "DATETIME": "2026-01-31T09:00:00Z",
    "TIME": "09:00:00",
    "DURATION": "PT5M",
    "EMAIL": "name@example.com",
}
