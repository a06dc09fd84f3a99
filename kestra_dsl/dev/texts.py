"""Compare texts line by line, as data for the page."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TypeAlias

__all__ = ["MarkedLine", "marked_lines"]

MarkedLine: TypeAlias = tuple[str, str]
"""``+`` for a line that was added, ``-`` for one that was removed, or a space; and the line."""


def marked_lines(before: str, after: str) -> list[MarkedLine]:
    """Return the lines of two texts, each with whether it was added or removed.

    Args:
        before: The earlier text.
        after: The later text.
    """
    old, new = before.splitlines(), after.splitlines()
    found: list[MarkedLine] = []
    for what, old_start, old_end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            found += [(" ", line) for line in new[new_start:new_end]]
            continue
        found += [("-", line) for line in old[old_start:old_end]]
        found += [("+", line) for line in new[new_start:new_end]]
    return found
