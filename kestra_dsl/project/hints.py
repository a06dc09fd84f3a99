"""Hints for errors that Python raises about the library's objects in a definition."""

from __future__ import annotations

import re
from types import ModuleType

from kestra_dsl.diagnostics.suggesting import suggest

__all__ = ["hint_for"]

_JOINED = re.compile(r"expected str instance, (?:Reference|Expression) found")
_NOT_JSON = re.compile(r"Object of type \w+ is not JSON serializable")
_CALLED = re.compile(r"(\w+)\(\) (?:takes|got|missing) ")
_NO_TEXT = re.compile(r"(?:not|got|found) '?(?:Reference|Expression)\b")


def hint_for(error: BaseException) -> str | None:
    """Return a hint if the message of an error is about an object of the library."""
    text = str(error.args[0]) if error.args else ""
    if isinstance(error, AttributeError):
        return _of_missing(error)
    if not isinstance(error, TypeError):
        return None
    if _JOINED.search(text):
        return 'write f"{a}, {b}", or `reference | f.join(", ")` for a list that Kestra has'
    if _NOT_JSON.search(text):
        return "use json_text(value) for JSON with references in it, flow.to_dict() for a flow as plain data"
    if _NO_TEXT.search(text):
        return 'the value is known only when Kestra runs the flow; write f"{reference}" for its template'
    called = _CALLED.match(text)
    if called and called[1] in _filters():
        return f"apply a filter with `|`, as in `reference | f.{called[1]}()`"
    return None


def _of_missing(error: AttributeError) -> str | None:
    if not isinstance(error.obj, ModuleType) or not error.obj.__name__.startswith("kestra_dsl"):
        return None
    known = [name for name in dir(error.obj) if not name.startswith("_")]
    is_filter = error.obj.__name__.endswith(".filters")
    return suggest(error.name or "", known) or (f"the filters are {', '.join(_filters())}" if is_filter else None)


def _filters() -> list[str]:
    from kestra_dsl.expressions import filters

    return filters.__all__
