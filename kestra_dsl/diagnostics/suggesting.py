"""Suggestions for misspelled names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import overload

__all__ = ["nearest", "suggest"]


def nearest(unknown: str, known: Iterable[str]) -> str | None:
    """The known name that is most similar to an unknown one, if any is similar."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(unknown, list(known), n=1)), None)


@overload
def suggest(unknown: str, known: Iterable[str], otherwise: str) -> str: ...


@overload
def suggest(unknown: str, known: Iterable[str], otherwise: None = None) -> str | None: ...


def suggest(unknown: str, known: Iterable[str], otherwise: str | None = None) -> str | None:
    """A hint with the known name that is most similar to an unknown one, otherwise the other hint."""
    near = nearest(unknown, known)
    return otherwise if near is None else f"did you mean {near!r}?"
