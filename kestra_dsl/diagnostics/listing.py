"""Lists of names in messages."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["listed"]


def listed(names: Iterable[object], most: int) -> str:
    """The first names and the number of the others, such as ``a, b and 3 more``."""
    known = [*names]
    more = f" and {len(known) - most} more" if len(known) > most else ""
    return ", ".join(map(str, known[:most])) + more
