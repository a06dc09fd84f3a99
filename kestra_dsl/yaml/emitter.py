"""Plain data to YAML: block literals for texts of several lines, quotes where a reader needs them, no folding."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

__all__ = ["emit"]

# Texts that every YAML 1.1 and 1.2 reader takes for what they are: they start with a letter, or with what only paths
# and names start with, and hold nothing that could end a plain scalar. A colon in a key stays quoted.
_PLAIN = re.compile(r"[A-Za-z_./$(](?:[A-Za-z0-9_./$()+*@<>=%^~;,&|!?'\-]|:(?=\S)| (?=[^\s#:]))*\Z")
_WORD_VALUES = frozenset("null true false yes no on off y n".split())
_NUMBER_LIKE = re.compile(r"_[0-9_]|\.(?:[0-9_]|inf\b|nan\b|\.\.)", re.IGNORECASE)  # of what starts like a plain text

# What a literal block cannot hold: carriage returns, other line ends, control characters, and a byte order mark.
_NOT_LITERAL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_LONGEST_KEY = 1_000  # readers give up looking for the colon after 1,024 characters

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\0": "\\0"}
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_TO_ESCAPE = re.compile('[\\\\"\x00-\x1f\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]')


def emit(data: Mapping[str, Any]) -> str:
    """A document. Equal data gives equal bytes."""
    if not data:
        return "{}\n"
    lines: list[str] = []
    _mapping(data, "", lines)
    return "\n".join(lines) + "\n"


def _mapping(data: Mapping[str, Any], indent: str, lines: list[str], first: str | None = None) -> None:
    lead = indent if first is None else first
    for key, value in data.items():
        written = _key(key)
        if len(written) > _LONGEST_KEY:
            lines.append(f"{lead}? {written}")
            lead, written = indent, ""
        _entry(f"{lead}{written}:", value, indent, lines)
        lead = indent


def _sequence(items: list[Any], indent: str, lines: list[str]) -> None:
    inner = indent + "  "
    for item in items:
        if isinstance(item, dict) and item:
            _mapping(item, inner, lines, first=indent + "- ")
        elif isinstance(item, list) and item:
            lines.append(indent + "-")
            _sequence(item, inner, lines)
        else:
            lines.extend(_scalar_lines(indent + "- ", item, inner))


def _entry(lead: str, value: Any, indent: str, lines: list[str]) -> None:
    if isinstance(value, dict) and value:
        lines.append(lead)
        _mapping(value, indent + "  ", lines)
    elif isinstance(value, list) and value:
        lines.append(lead)
        _sequence(value, indent + "  ", lines)
    else:
        lines.extend(_scalar_lines(lead + " ", value, indent + "  "))


def _scalar_lines(lead: str, value: Any, indent: str) -> list[str]:
    if isinstance(value, str) and "\n" in value:
        block = _literal(value, indent)
        if block is not None:
            return [lead + block[0], *block[1:]]
    return [lead + _scalar(value)]


@lru_cache(maxsize=4_096)
def _key(key: str) -> str:
    return _text(key, plain=":" not in key)


def _scalar(value: Any) -> str:
    if isinstance(value, str):
        return _text(value)
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return _float(value)
    if isinstance(value, dict):
        return "{}"
    if isinstance(value, list):
        return "[]"
    raise TypeError(f"{type(value).__name__} has no form in YAML")


def _float(value: float) -> str:
    if not math.isfinite(value):
        raise ValueError(f"{value} has no form that Kestra reads")
    text = repr(value)
    if "e" in text and "." not in text:
        text = text.replace("e", ".0e")
    return re.sub(r"e(\d)", r"e+\1", text)


def _text(text: str, *, plain: bool = True) -> str:
    if plain and _PLAIN.match(text) and text.lower() not in _WORD_VALUES and not _NUMBER_LIKE.match(text):
        return text
    if not _UNPRINTABLE.search(text) and ('"' in text or "\\" in text):
        return "'" + text.replace("'", "''") + "'"
    return '"' + _TO_ESCAPE.sub(_escape, text) + '"'


def _escape(found: re.Match[str]) -> str:
    char = found[0]
    known = _ESCAPES.get(char)
    if known:
        return known
    code = ord(char)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"


def _literal(text: str, indent: str) -> list[str] | None:
    """``|``, with an indentation indicator where the text starts with a blank, and what keeps its last line ends."""
    if _NOT_LITERAL.search(text):
        return None
    body = text.rstrip("\n")
    if not body.strip(" \t"):
        return None
    ends = len(text) - len(body)
    chomp = "-" if ends == 0 else "" if ends == 1 else "+"
    first = next(line for line in body.split("\n") if line)
    leading_blank = body[0] in " \n" or first[0] in " \t"
    lines = [indent + line if line else "" for line in body.split("\n")]
    lines.extend([""] * (ends - 1))
    return [f"|{'2' if leading_blank else ''}{chomp}", *lines]
