"""A filter, and how its arguments and those of functions and tests are written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import TypeAlias, Union

from kestra_dsl.expressions.expression import Expression, argument

__all__ = ["Argument", "Filter", "arguments"]

Argument: TypeAlias = Union[
    str, int, float, bool, date, datetime, time, timedelta, Expression, Sequence["Argument"], Mapping[str, "Argument"]
]


class Filter:
    """What stands to the right of ``|``: ``reference | f.date('yyyy-MM')``."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __repr__(self) -> str:
        return f"<filter {self.text}>"


def arguments(*given: tuple[str, Argument | None]) -> str:
    """Arguments by place as long as none is left out, by name after that."""
    texts: list[str] = []
    gap = False
    for name, value in given:
        if value is None:
            gap = True
        else:
            texts.append(f"{name}={argument(value)}" if gap else argument(value))
    return ", ".join(texts)
