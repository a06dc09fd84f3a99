"""Values of keys in Kestra's key-value store, with their types."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, Literal, TypeAlias

from kestra_dsl._iso import DATE, DATETIME, DURATION, iso_duration

__all__ = ["KeyType", "KeyValue", "parsed_text", "type_names", "typed"]

KeyType: TypeAlias = Literal["STRING", "NUMBER", "BOOLEAN", "DATETIME", "DATE", "DURATION", "JSON"]
KeyValue: TypeAlias = (
    str | int | float | bool | date | datetime | timedelta | Sequence["KeyValue"] | Mapping[str, "KeyValue"] | None
)


def type_names() -> tuple[str, ...]:
    """The types of Kestra's key-value store."""
    return ("STRING", "NUMBER", "BOOLEAN", "DATETIME", "DATE", "DURATION", "JSON")


def typed(value: Any) -> tuple[KeyType, Any]:
    """Return the type that Kestra stores a value as, and the value as plain data.

    Raises:
        ValueError: Kestra cannot store the value. The message says why.
    """
    if isinstance(value, bool):
        return "BOOLEAN", value
    if isinstance(value, (int, float)):
        return "NUMBER", _number(value)
    if isinstance(value, str):
        return ("DURATION" if _is_duration(value) else "STRING"), str(value)
    if isinstance(value, timedelta):
        return "DURATION", iso_duration(value)
    if isinstance(value, datetime):
        return "DATETIME", _utc(value)
    if isinstance(value, date):
        return "DATE", value.isoformat()
    if isinstance(value, (Mapping, list, tuple)):
        return "JSON", _json(value)
    raise ValueError(f"Kestra has no type for a value of type {type(value).__name__}")


def parsed_text(text: str, kind: KeyType) -> tuple[KeyType, Any]:
    """Return the type and the value of a text, such as that of an environment variable.

    Raises:
        ValueError: The text is no value of this type. The message does not contain it.
    """
    if kind == "STRING":
        return typed(text)
    message = f"the value is no {kind}"
    if kind in ("DATE", "DATETIME", "DURATION"):
        form = {"DATE": DATE, "DATETIME": DATETIME, "DURATION": DURATION}[kind]
        if not form.match(text):
            raise ValueError(message)
        if kind == "DATETIME":
            try:
                return kind, _utc(datetime.fromisoformat(text))
            except ValueError:
                raise ValueError(message) from None
        return kind, text
    try:
        found, value = typed(json.loads(text.lower() if kind == "BOOLEAN" else text))
    except (ValueError, RecursionError):
        raise ValueError(message) from None
    if found != kind:
        raise ValueError(message)
    return found, value


def _is_duration(text: str) -> bool:
    """Whether Kestra stores a text as a duration, which it does with every text that is one."""
    return text.isupper() and DURATION.match(text) is not None


def _utc(value: datetime) -> str:
    if value.tzinfo is None:
        raise ValueError("the date and time has no time zone")
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _number(value: float) -> float:
    if not math.isfinite(value):
        raise ValueError("Kestra cannot store a number that is not finite")
    return value


def _json(value: Any) -> Any:
    """Plain data for JSON. Kestra drops entries of mappings without a value."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, (int, float)):
        return _number(value)
    if isinstance(value, Mapping):
        if not all(isinstance(key, str) for key in value):
            raise ValueError("the keys of a JSON object must be texts")
        if None in value.values():
            raise ValueError("Kestra drops entries of a JSON object whose value is None")
        return {str(key): _json(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_json(item) for item in value]
    raise ValueError(f"JSON has no {type(value).__name__}")
