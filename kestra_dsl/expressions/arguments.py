"""Writes the arguments of functions and filters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import TypeAlias

from kestra_dsl.expressions.expression import Expression, argument

__all__ = ["Argument", "arguments"]

Argument: TypeAlias = (
    str
    | int
    | float
    | bool
    | date
    | datetime
    | time
    | timedelta
    | Expression
    | Sequence["Argument"]
    | Mapping[str, "Argument"]
)


def arguments(*pairs: tuple[str, Argument | None]) -> str:
    """The text of arguments: positional until one is left out, named after that."""
    texts: list[str] = []
    gap = False
    for name, value in pairs:
        if value is None:
            gap = True
        else:
            texts.append(f"{name}={argument(value)}" if gap else argument(value))
    return ", ".join(texts)
