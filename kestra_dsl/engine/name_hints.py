"""What somebody may have meant who asked for something that is not there."""

from __future__ import annotations

from collections.abc import Iterable

from kestra_dsl.diagnostics.suggesting import suggest

__all__ = ["meant"]


def meant(asked: str, known: Iterable[str], otherwise: str) -> str:
    """The name that is nearly the same, or else all names, after ``otherwise``."""
    names = list(dict.fromkeys(known))
    return suggest(asked, names, f"{otherwise} {', '.join(names) or 'none'}")
