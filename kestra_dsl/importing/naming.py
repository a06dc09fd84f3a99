"""Python names for inputs, variables, tasks and flows, each taken once."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Iterable

__all__ = ["Naming", "python_name"]

_BUILTINS = frozenset(dir(builtins))


def python_name(text: str, kind: str = "n") -> str:
    """A text in snake_case; ``kind`` comes before a digit, which no name starts with."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", text)
    plain = re.sub(r"_+", "_", re.sub(r"[^0-9A-Za-z]", "_", words)).strip("_").lower()
    if not plain:
        return "unnamed"
    return f"{kind}_{plain}" if plain[0].isdigit() else plain


class Naming:
    """Gives out names that nothing in the module has yet."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)

    def name(self, text: str, kind: str) -> str:
        """A name for an id. ``kind`` distinguishes an input and a task with the same id."""
        wanted = python_name(text, kind or "n")
        other = f"{wanted}_{kind}" if kind else wanted
        for candidate in (wanted, other, *(f"{other}_{number}" for number in range(2, 10_000))):
            if candidate not in self._taken and not keyword.iskeyword(candidate) and candidate not in _BUILTINS:
                self._taken.add(candidate)
                return candidate
        raise AssertionError("ten thousand parts have one name")
