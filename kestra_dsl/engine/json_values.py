"""Values of a run, such as inputs and outputs of mocks, as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from math import isfinite
from pathlib import Path
from typing import Any

from kestra_dsl.engine.inside.storing import FILE
from kestra_dsl.errors import UsageError

__all__ = ["json_value"]


def json_value(value: Any) -> Any:
    """Convert a value to what JSON can hold; a ``Path`` becomes a reference to that file.

    Raises:
        UsageError: If a file does not exist, or JSON cannot hold the value.
    """
    if isinstance(value, Path):
        if not value.is_file():
            raise UsageError(f"no such file: {value}", hint="a Path is passed to the flow as a file")
        return {FILE: str(value.resolve())}
    if isinstance(value, Mapping):
        return {str(key): json_value(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [json_value(item) for item in value]
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if value is None or (isinstance(value, (str, bool, int, float)) and _is_encodable(value)):
        return value
    raise UsageError(
        f"{value!r} cannot be passed to a flow", hint="pass text, numbers, lists, mappings, dates, or paths of files"
    )


def _is_encodable(value: object) -> bool:
    """Whether JSON in UTF-8 can hold the value: no NaN, no infinity, no lone surrogates."""
    if isinstance(value, str):
        return not any("\ud800" <= character <= "\udfff" for character in value)
    return not isinstance(value, float) or isfinite(value)
