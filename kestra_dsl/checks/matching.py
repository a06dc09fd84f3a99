"""Whether a text fits a regular expression, in time that no expression can blow up.

Both Python and Java go back and try again, which takes some expressions forever, and not the same ones. Here all
places that a match can have reached are followed at once, as the bits of a number. That takes a regular language: what
only one of the two reads, or reads in another way, is left undecided, and so are lookarounds, backreferences, flags and
possessive quantifiers.
"""

from __future__ import annotations

import re
from collections.abc import Callable

__all__ = ["fits"]

_STEPS = 20_000
"""More than any expression that a person wrote takes."""
_DEEPEST = 50
_ATOM = re.compile(r"\\[dDwWsS]|\\[^\w\s]|\[(?:[^\\\[\]&]|\\[dwsDWS]|\\[^\w\s])+\]|[^\\\[\](){}*+?|^$.]")
_REPEAT = re.compile(r"(?:(?P<sign>[*+?])|\{(?P<low>\d{1,9})(?P<comma>,(?P<high>\d{1,9})?)?\})\??(?![*+?{])")
_ENDS_A_LINE = frozenset("\n\r\x85\u2028\u2029")

_Match = Callable[[int], int]
"""From the places where it may begin to those where it may end."""


class _UndecidedError(Exception):
    pass


def fits(pattern: str, text: str) -> bool | None:
    """Whether all of a text fits, as Java's ``Pattern.matches`` says; None when this cannot tell."""
    try:
        match = _Reader(pattern, text).read()
        return bool(match(1) >> len(text) & 1)
    except (_UndecidedError, re.error):
        return None


class _Reader:
    """Reads an expression for one text."""

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

        def match(places: int) -> int:
            reached = 0
            for way in ways:
                reached |= way(places)
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

        def match(places: int) -> int:
            for part in parts:
                if not places:
                    break
                places = part(places)
            return places

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
            raise _UndecidedError  # where a line ends is not the same to both
        edge = 1 if character == "^" else 1 << len(self.text)
        return lambda places: places & edge

    def one(self, atom: str) -> _Match:
        """A single character."""
        if atom == ".":
            known = {character: character not in _ENDS_A_LINE for character in set(self.text)}
        else:
            compiled = re.compile(atom, re.ASCII)
            known = {character: compiled.fullmatch(character) is not None for character in set(self.text)}
        fitting = int("".join("1" if known[character] else "0" for character in reversed(self.text)) or "0", 2)

        def match(places: int) -> int:
            self.steps += 1
            if self.steps > _STEPS:
                raise _UndecidedError
            return (places & fitting) << 1

        return match

    def repeated(self, part: _Match, low: int, high: int | None) -> _Match:
        def match(places: int) -> int:
            for _ in range(low):
                before, places = places, part(places)
                if places in (0, before):
                    break
            reached, new, count = places, places, low
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
