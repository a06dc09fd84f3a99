"""Whether a text matches a regular expression, in linear time.

Python and Java backtrack, which takes exponential time for some expressions, different ones in each. Here all
positions that a match can reach are kept as the bits of one integer and advanced together. That works for regular
languages only: lookarounds, backreferences, flags, possessive quantifiers, and whatever Python and Java read
differently are left undecided.
"""

from __future__ import annotations

import re
from collections.abc import Callable

__all__ = ["matches"]

_STEPS = 20_000
"""More than any expression needs that a person writes."""
_DEEPEST = 50
_ATOM = re.compile(r"\\[dDwWsS]|\\[^\w\s]|\[(?:[^\\\[\]&]|\\[dwsDWS]|\\[^\w\s])+\]|[^\\\[\](){}*+?|^$.]")
_REPEAT = re.compile(r"(?:(?P<sign>[*+?])|\{(?P<low>\d{1,9})(?P<comma>,(?P<high>\d{1,9})?)?\})\??(?![*+?{])")
_ENDS_A_LINE = frozenset("\n\r\x85\u2028\u2029")

_Match = Callable[[int], int]
"""From the positions where a match may begin to those where it may end, as bits."""


class _UndecidedError(Exception):
    pass


def matches(pattern: str, text: str) -> bool | None:
    """Whether a whole text matches, as Java's ``Pattern.matches`` decides; None if undecided."""
    try:
        match = _Reader(pattern, text).read()
        return bool(match(1) >> len(text) & 1)
    except (_UndecidedError, re.error):
        return None


class _Reader:
    """Parses an expression to match one text."""

    def __init__(self, pattern: str, text: str) -> None:
        self.pattern = pattern
        self.text = text
        self.at = 0
        self.depth = 0
        self.steps = 0

    def read(self) -> _Match:
        match = self.choice()
        if self.at < len(self.pattern):
            raise _UndecidedError
        return match

    def choice(self) -> _Match:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise _UndecidedError
        ways = [self.sequence()]
        while self.pattern.startswith("|", self.at):
            self.at += 1
            ways.append(self.sequence())
        self.depth -= 1

        def match(positions: int) -> int:
            reached = 0
            for way in ways:
                reached |= way(positions)
            return reached

        return match if len(ways) > 1 else ways[0]

    def sequence(self) -> _Match:
        parts: list[_Match] = []
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            part = self.part()
            repeat = _REPEAT.match(self.pattern, self.at)
            if repeat:
                self.at = repeat.end()
                part = self.repeated(part, *_counts(repeat))
            parts.append(part)

        def match(positions: int) -> int:
            for part in parts:
                if not positions:
                    break
                positions = part(positions)
            return positions

        return match

    def part(self) -> _Match:
        if self.pattern.startswith("(", self.at):
            self.at += 3 if self.pattern.startswith("(?:", self.at) else 1
            inner = self.choice()
            if not self.pattern.startswith(")", self.at):
                raise _UndecidedError
            self.at += 1
            return inner
        character = self.pattern[self.at]
        if character in "^$":
            self.at += 1
            return self.edge(character)
        atom = _ATOM.match(self.pattern, self.at)
        if atom is None and character != ".":
            raise _UndecidedError
        self.at = atom.end() if atom else self.at + 1
        return self.one(atom[0] if atom else character)

    def edge(self, character: str) -> _Match:
        if _ENDS_A_LINE & set(self.text):
            raise _UndecidedError  # Python and Java differ in what ends a line
        edge = 1 if character == "^" else 1 << len(self.text)
        return lambda positions: positions & edge

    def one(self, atom: str) -> _Match:
        """An expression that matches a single character."""
        if atom == ".":
            known = {character: character not in _ENDS_A_LINE for character in set(self.text)}
        else:
            compiled = re.compile(atom, re.ASCII)
            known = {character: compiled.fullmatch(character) is not None for character in set(self.text)}
        fitting = int("".join("1" if known[character] else "0" for character in reversed(self.text)) or "0", 2)

        def match(positions: int) -> int:
            self.steps += 1
            if self.steps > _STEPS:
                raise _UndecidedError
            return (positions & fitting) << 1

        return match

    def repeated(self, part: _Match, low: int, high: int | None) -> _Match:
        def match(positions: int) -> int:
            for _ in range(low):
                before, positions = positions, part(positions)
                if positions in (0, before):
                    break
            reached, new, count = positions, positions, low
            while new and (high is None or count < high):
                new = part(new) & ~reached
                reached |= new
                count += 1
            return reached

        return match


def _counts(repeat: re.Match[str]) -> tuple[int, int | None]:
    if repeat["sign"]:
        return {"*": (0, None), "+": (1, None), "?": (0, 1)}[repeat["sign"]]
    low = int(repeat["low"])
    high = int(repeat["high"]) if repeat["high"] else None if repeat["comma"] else low
    if high is not None and high < low:
        raise _UndecidedError
    return low, high
