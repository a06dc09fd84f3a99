"""What somebody may have meant who asked for something that is not there."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

__all__ = ["meant"]


def meant(asked: str, known: Iterable[str], otherwise: str) -> str:
    """The name that is nearly the same, or else all names, after ``otherwise``."""
    names = list(dict.fromkeys(known))
    near = get_close_matches(asked, names, n=1)
    return f"did you mean {near[0]!r}?" if near else f"{otherwise} {', '.join(names) or 'none'}"
