"""Plain data to YAML: block literals for texts of several lines, quotes where a reader needs them, no folding."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any

__all__ = ["CommentsOf", "Write", "emit", "emit_entry", "emit_key", "emit_text"]

CommentsOf = Callable[[Mapping[str, Any]], Mapping[str | None, str]]
"""Returns the comments of a mapping: above an entry by its key, above the whole mapping by None."""

Write = Callable[[str], None]

# Texts that every YAML 1.1 and 1.2 reader takes for what they are: they start with a letter, or with what only paths
# and names start with, and hold nothing that could end a plain scalar. A colon in a key stays quoted.
_PLAIN = re.compile(
    r"(?!_[0-9_]|\.(?:[0-9_]|inf\b|nan\b|\.\.)|(?:null|true|false|yes|no|on|off|y|n)\Z)"
    r"[a-z_./$(][a-z0-9_./$()+*@<>=%^~;,&|!?'\-]*"
    r"(?:(?::(?=\S)| (?=[^\s#:]))[a-z0-9_./$()+*@<>=%^~;,&|!?'\-]*)*\Z",
    re.ASCII | re.IGNORECASE,
)

# What a literal block cannot hold: carriage returns, other line ends, control characters, and a byte order mark.
_NOT_LITERAL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_CONTROL = bytes((*range(9), *range(11, 32), 127))
_LINE_START = re.compile(r"(?<=\n)(?!\n)")
_LONGEST_KNOWN = 48
_MOST_WORDS_KNOWN = 100
_LONGEST_WORD = 24  # on average
_LONGEST_WORD_OF_YAML = 5
_LONGEST_KEY = 1_000  # readers give up looking for the colon after 1,024 characters

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\0": "\\0"}
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_TO_ESCAPE = re.compile('[\\\\"\x00-\x1f\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]')


def emit(data: Mapping[str, Any], comments_of: CommentsOf | None = None) -> str:
    """A document. Equal data and comments give equal bytes.

    Args:
        data: Mappings, lists and scalars.
        comments_of: Returns the comments of a mapping. Without it, none are written.
    """
    pieces: list[str] = []
    _comment(comments_of, data, (None,), "", pieces.append)
    if data:
        _mapping(data, "", "", pieces.append, comments_of)
    else:
        pieces.append("{}\n")
    return "".join(pieces)


def _mapping(data: Mapping[str, Any], lead: str, indent: str, write: Write, comments_of: CommentsOf | None) -> None:
    """``lead`` is the text before the first entry."""
    inner = indent + "  "
    for key, value in data.items():
        if comments_of and lead == indent:
            _comment(comments_of, data, (key,), indent, write)
            _comment(comments_of, value, (None,), indent, write)
        name = _KEYS[key] if key in _KEYS else emit_key(key, indent)
        if value.__class__ is str:
            write(f"{lead}{name} {emit_text(value, inner)}\n")
        else:
            emit_entry(f"{lead}{name}", value, inner, write, comments_of)
        lead = indent


def emit_entry(name: str, value: Any, indent: str, write: Write, comments_of: CommentsOf | None = None) -> None:
    """An entry of a mapping.

    Args:
        name: The key with its colon and what is before it in the line.
        value: Its value.
        indent: The indentation of the value.
        write: Takes the pieces of the text.
        comments_of: Returns the comments of a mapping.
    """
    if value and isinstance(value, dict):
        write(f"{name}\n")
        _mapping(value, indent, indent, write, comments_of)
    elif value and isinstance(value, list):
        write(f"{name}\n")
        _sequence(value, indent, write, comments_of)
    else:
        write(f"{name} {_scalar(value, indent)}\n")


def _sequence(items: list[Any], indent: str, write: Write, comments_of: CommentsOf | None) -> None:
    lead, inner = indent + "- ", indent + "  "
    if _is_words(items):
        write(_known_words(tuple(items), lead) if len(items) <= _MOST_WORDS_KNOWN else _words(items, lead))
        return
    for item in items:
        if item.__class__ is str:
            write(f"{lead}{emit_text(item, inner)}\n")
        elif item and isinstance(item, dict):
            if comments_of:
                first = next(iter(item))
                _comment(comments_of, item, (None, first), indent, write)
                _comment(comments_of, item[first], (None,), indent, write)
            _mapping(item, lead, inner, write, comments_of)
        elif item and isinstance(item, list):
            write(f"{indent}-\n")
            _sequence(item, inner, write, comments_of)
        else:
            _comment(comments_of, item, (None,), indent, write)
            write(f"{lead}{_scalar(item, inner)}\n")


def _is_words(items: list[Any]) -> bool:
    """Whether a list holds short texts of one line alone, such as names of columns."""
    try:
        joined = "".join(items)
    except TypeError:
        return False
    return len(joined) <= len(items) * _LONGEST_WORD and "\n" not in joined


def _words(items: Iterable[str], lead: str) -> str:
    return lead + f"\n{lead}".join(map(_known, items)) + "\n"


_known_words = lru_cache(maxsize=128)(_words)  # tasks often have the same columns


def _comment(
    comments_of: CommentsOf | None, data: Any, keys: tuple[str | None, ...], indent: str, write: Write
) -> None:
    comments = comments_of(data) if comments_of and isinstance(data, dict) else None
    if comments:
        for key in keys:
            for line in comments.get(key, "").splitlines():
                write(f"{indent}# {_UNPRINTABLE.sub(' ', line)}".rstrip() + "\n")


def emit_key(key: str, indent: str) -> str:
    """A key with its colon, in a mapping with this indentation."""
    name = _quoted(key) if ":" in key else _line(key)
    if len(name) > _LONGEST_KEY:
        return f"? {name}\n{indent}:"
    if len(_KEYS) < _MOST_KEYS_KNOWN:
        _KEYS[key] = f"{name}:"
    return f"{name}:"


_KEYS: dict[str, str] = {}  # a lookup takes half the time of a call
_MOST_KEYS_KNOWN = 4_096


def _scalar(value: Any, indent: str) -> str:
    if isinstance(value, str):
        return emit_text(value, indent)
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


def emit_text(text: str, indent: str) -> str:
    """A text as a value.

    Args:
        text: The text.
        indent: The indentation of its lines after the first, if it has several.
    """
    # certainly plain, like most ids: letters, digits and underscores, and not a word like false
    if text.isidentifier() and len(text) > _LONGEST_WORD_OF_YAML and text[0] != "_" and text.isascii():
        return text
    if "\n" in text:
        return _literal(text, indent) or _quoted(text)
    return _known(text) if len(text) <= _LONGEST_KNOWN else _line(text)


def _line(text: str) -> str:
    return text if _PLAIN.match(text) else _quoted(text)


_known = lru_cache(maxsize=1_024)(_line)  # types and names of columns are many times in a flow


def _quoted(text: str) -> str:
    if ('"' in text or "\\" in text) and not _UNPRINTABLE.search(text):
        return "'" + text.replace("'", "''") + "'"
    return '"' + (text if text.isprintable() and text.isascii() else _TO_ESCAPE.sub(_escape, text)) + '"'


def _escape(found: re.Match[str]) -> str:
    char = found[0]
    known = _ESCAPES.get(char)
    if known:
        return known
    code = ord(char)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"


def _literal(text: str, indent: str) -> str | None:
    """``|``, with an indentation indicator where the text starts with a blank, and what keeps its last line ends."""
    if not _fits(text):
        return None
    body = text.rstrip("\n")
    if not body.strip(" \t"):
        return None
    ends = len(text) - len(body)
    chomp = "-" if ends == 0 else "" if ends == 1 else "+"
    indicator = "2" if body[0] in " \t\n" else ""
    lines = _LINE_START.sub(indent, body) if "\n\n" in body else body.replace("\n", "\n" + indent)
    blank = "" if body[0] == "\n" else indent
    return f"|{indicator}{chomp}\n{blank}{lines}{text[len(body) + 1 :]}"


def _fits(text: str) -> bool:
    if text.isascii():  # deleting bytes is four times as fast as looking for them
        encoded = text.encode()
        return len(encoded.translate(None, _CONTROL)) == len(encoded)
    return not _NOT_LITERAL.search(text)
