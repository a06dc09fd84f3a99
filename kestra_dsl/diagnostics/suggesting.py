"""What was meant by a name that does not exist."""

from __future__ import annotations

from collections.abc import Iterable
from typing import overload

__all__ = ["nearest", "suggest"]


def nearest(asked: str, known: Iterable[str]) -> str | None:
    """The known name that looks most like the one that was asked for, if any looks like it."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(asked, list(known), n=1)), None)


@overload
def suggest(asked: str, known: Iterable[str], otherwise: str) -> str: ...


@overload
def suggest(asked: str, known: Iterable[str], otherwise: None = None) -> str | None: ...


def suggest(asked: str, known: Iterable[str], otherwise: str | None = None) -> str | None:
    """The hint that names what was meant, or else the other hint."""
    near = nearest(asked, known)
    return otherwise if near is None else f"did you mean {near!r}?"
