"""Resolve plain scalars as Kestra does, which is neither quite YAML 1.1 nor 1.2: the rules are measured."""

from __future__ import annotations

import math
import re
from typing import Final

__all__ = ["Scalar", "resolve"]

Scalar = str | int | float | bool | None

_WORDS: Final[dict[str, bool | None]] = {
    spelling: value
    for words, value in (("null", None), ("true yes on", True), ("false no off", False))
    for word in words.split()
    for spelling in (word, word.capitalize(), word.upper())
} | {"~": None}
_LONGEST_WORD = 5

_NUMBER = re.compile(r"[-+]?(?:[0-9]|\.[0-9_iInN])")
_WHOLE = re.compile(
    r"""(?P<sign>[-+]?)(?:
        0b(?P<binary>[01_]+)
      | 0x(?P<hexadecimal>[0-9a-fA-F_]+)
      | 0(?P<octal>_*[0-7][0-7_]*)
      | (?P<decimal>0|[1-9][0-9_]*)
    )""",
    re.VERBOSE,
)
_BASES = {"binary": 2, "hexadecimal": 16, "octal": 8, "decimal": 10}
_FRACTION = re.compile(
    r"""[-+]?(?:
        [0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?
      | [0-9][0-9_]*[eE][-+]?[0-9]+
      | \.[0-9_]+(?:[eE][-+]?[0-9]+)?
    )""",
    re.VERBOSE,
)
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_BASE_60 = re.compile(r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*")

_LONGEST_NUMBER = 1_000  # with sign and point
_LONGEST_READ = 1_024  # longer scalars are text


def resolve(text: str) -> Scalar:
    """The value of a plain scalar.

    Raises:
        ValueError: if Kestra would reject the document because of it; the message says why.
    """
    if len(text) <= _LONGEST_WORD and text in _WORDS:
        return _WORDS[text]
    if not _NUMBER.match(text) or len(text) > _LONGEST_READ:
        return text
    whole = _WHOLE.fullmatch(text)
    if whole and whole.lastgroup:
        digits = whole[whole.lastgroup].replace("_", "")
        return int(_of_supported_length(whole["sign"] + digits), _BASES[whole.lastgroup]) if digits else text
    if _FRACTION.fullmatch(text):
        return _float(_of_supported_length(text.replace("_", "")), text)
    if _NOT_FINITE.fullmatch(text):
        raise ValueError(f"Kestra does not support the number {text}")
    if _BASE_60.fullmatch(text):
        raise ValueError(f"Kestra parses {text} as a number in base 60 and fails")
    return text


def _of_supported_length(digits: str) -> str:
    if len(digits) > _LONGEST_NUMBER:
        raise ValueError(f"Kestra does not support numbers of more than {_LONGEST_NUMBER:,} digits")
    return digits


def _float(digits: str, text: str) -> float:
    try:
        value = float(digits)
    except ValueError:  # a point and underscores alone
        raise ValueError(f"Kestra parses {text} as a number and fails") from None
    if math.isinf(value):
        raise ValueError(f"{text} is too large for a double")
    return value
