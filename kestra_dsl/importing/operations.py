"""Operators of Kestra's expressions, and what gives them in Python."""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["CHAINS", "SYMBOLS", "Chain", "Source", "Symbol", "atom", "grouped"]

_ATOM: Final = 10


class Source(NamedTuple):
    """Python source of an expression."""

    text: str
    strength: int = _ATOM
    """How tightly it binds in Python: 10 for what no operator can split."""
    is_plain: bool = False
    """Whether it is a value of Python, not an expression of Kestra."""


class Symbol(NamedTuple):
    """An operator that Python has as well."""

    text: str
    strength: int
    arithmetic: bool = False


class Chain(NamedTuple):
    """An operator that is a function in Python."""

    function: str
    repeats: bool = False
    """Whether the function takes more than two operands."""


SYMBOLS: Final = {
    "==": Symbol("==", 4),
    "equals": Symbol("==", 4),
    "!=": Symbol("!=", 4),
    "<": Symbol("<", 4),
    "<=": Symbol("<=", 4),
    ">": Symbol(">", 4),
    ">=": Symbol(">=", 4),
    "+": Symbol("+", 7, arithmetic=True),
    "-": Symbol("-", 7, arithmetic=True),
    "*": Symbol("*", 8, arithmetic=True),
    "/": Symbol("/", 8, arithmetic=True),
    "%": Symbol("%", 8, arithmetic=True),
}
CHAINS: Final = {
    "and": Chain("and_", repeats=True),
    "or": Chain("or_", repeats=True),
    "??": Chain("coalesce", repeats=True),
    "~": Chain("concat", repeats=True),
    "???": Chain("if_undefined"),
    "contains": Chain("contains"),
    "isIn": Chain("is_in"),
}


def atom(text: str) -> Source:
    """Source that no operator can split."""
    return Source(text)


def grouped(source: Source, strength: int) -> str:
    """The text of an operand, in parentheses where Python would read it otherwise."""
    return source.text if source.strength >= strength else f"({source.text})"
