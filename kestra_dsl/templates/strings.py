"""Writes strings and numbers as literals that are read as the same value."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from kestra_dsl.errors import TemplateSyntaxError
from kestra_dsl.templates import lexer

# a literal cannot end in a single backslash, which would escape the quote
_BACKSLASH: Final = r"'\\' | slice(0, 1)"


def string_literal(value: str) -> str:
    """A literal for ``value``, single-quoted where possible.

    A few values have no literal, such as one that ends in a single backslash. They are written as a concatenation in
    parentheses.
    """
    whole = _quoted(value)
    if whole is not None:
        return whole
    pieces = _pieces(value)
    return pieces[0] if len(pieces) == 1 else f"({' ~ '.join(pieces)})"


def _quoted(value: str) -> str | None:
    for candidate in ("'" + value.replace("'", "\\'") + "'", '"' + value.replace('"', '\\"') + '"', f'"{value}"'):
        if _reads_as(candidate, value):
            return candidate
    return None


def _reads_as(source: str, value: str) -> bool:
    try:
        tokens = lexer.tokenize(source, 0, None)
    except TemplateSyntaxError:
        return False
    return len(tokens) == 2 and tokens[0].kind == lexer.STRING and tokens[0].value == value


def _pieces(value: str) -> list[str]:
    """Literals for the parts of ``value`` that have one, and an expression for each backslash between them."""
    pieces: list[str] = []
    for part in _split(value):
        quoted = _quoted(part)
        if quoted is not None:
            pieces.append(quoted)
            continue
        # what is left is one run of an odd number of backslashes, at the end of the part
        body = part[:-1]
        if body:
            pieces.extend(_pieces(body) if _quoted(body) is None else [string_literal(body)])
        pieces.append(f"({_BACKSLASH})")
    return pieces


def _split(value: str) -> list[str]:
    """Splits after every run of backslashes that a quote follows."""
    parts: list[str] = []
    start = 0
    for index in range(1, len(value)):
        if value[index] in "'\"" and value[index - 1] == "\\":
            parts.append(value[start:index])
            start = index
    parts.append(value[start:])
    return [part for part in parts if part]


def fits_interpolation(text: str) -> bool:
    """Whether ``text`` can be written as it is between the interpolations of a double-quoted string."""
    probe = f'"#{{a}}{text}#{{a}}"'
    try:
        tokens = lexer.tokenize(probe, 0, None)
    except TemplateSyntaxError:
        return False
    return [t.kind for t in tokens[3:4]] == [lexer.STRING] and tokens[3].value == text and len(tokens) == 8


def number_literal(value: float) -> str:
    """Digits without an exponent, which the language does not have."""
    if isinstance(value, int):
        return str(value)
    digits = format(Decimal(repr(value)), "f")
    return digits if "." in digits else f"{digits}.0"
